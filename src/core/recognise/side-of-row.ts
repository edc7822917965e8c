/** Whether a row is income or cost by what it says itself: its konto, its name, the heading it stands under. */
import { AMBIGUOUS_SIDE, CERTAIN_COST, LEANS_TO_INCOME, PAID_WORDS, RECEIVED_WORDS, SIDE_HEADINGS } from "./header-words";
import { plainHeader } from "./read-period";
import { rowWordsOf } from "./table-facts";
import type { Row } from "./table";

export type Side = "income" | "cost";

type Named = Pick<Row, "label" | "account" | "group">;

/** Kommun-Bas: class 3 is income, 4–7 cost; class 8 may be either and is asked of its name, then of the heading that it stands under. */
export function sideOf({ account, label, group }: Named): Side | undefined {
  const first = account?.[0];
  if (first === "3") return "income";
  if (first !== undefined && "4567".includes(first)) return "cost";
  const byHeading = group === undefined ? undefined : sideOfHeading(group);
  // What the table adds up into "Summa intäkter" is income; under a heading a row may still be called a cost.
  const isAddedUp = group !== undefined && /^(?:summa|s:a|totala?) /u.test(plainHeader(group));
  return (isAddedUp ? byHeading : undefined) ?? sideSaid(label) ?? byHeading ?? sideOfName(label);
}

function sideOfHeading(group: string): Side | undefined {
  const plain = plainHeader(group);
  return SIDE_HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** What is called income or cost outright is, whatever it stands under. */
function sideSaid(label: string): Side | undefined {
  const plain = plainHeader(label);
  const [isIncome, isCost] = [/intäkt|inkomst|inntekt|\bincome\b|revenue/u.test(plain), /kostnad|utgift|\bcosts?\b|expens/u.test(plain)];
  return isIncome === isCost ? undefined : isIncome ? "income" : "cost";
}

/** "Bidrag från" is received and "bidrag till" is paid; "bidrag", "avgifter", "ersättning" and "tjänster" alone may be either. */
function sideOfName(label: string): Side | undefined {
  const plain = plainHeader(label);
  if (PAID_WORDS.test(plain)) return "cost";
  if (RECEIVED_WORDS.test(plain)) return "income";
  if (CERTAIN_COST.test(plain)) return "cost";
  return AMBIGUOUS_SIDE.test(plain) ? undefined : sideOfWords(label);
}

/** What a row most often is, for where nothing else tells it. */
export function leaningOf(row: Named): Side | undefined {
  return sideOf(row) ?? (LEANS_TO_INCOME.test(plainHeader(row.label)) ? "income" : undefined);
}

function sideOfWords(label: string): Side | undefined {
  const words = rowWordsOf(label);
  if (words.has("income") === words.has("cost")) return undefined;
  return words.has("income") ? "income" : "cost";
}
