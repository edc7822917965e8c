/** En periodisering ska återföras; blir den kvar räknas kostnaden två gånger när fakturan kommer. */
import { showRounded } from "../arithmetic/show-number";
import { columnWith, placeOf } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { showMonth, type Ledger, type Posting } from "../ledger-postings";
import type { Observation, Rule } from "../rule";

const HEAD = `
  | Huvudbok 2024 |          |       |           |                         |        |
  | Period        | Ver.nr   | Konto | Kontotext | Text                    | Belopp |`;

export const accrualIsReversed: Rule = {
  id: "accrual-is-reversed",
  title: "Periodiseringar återförs",
  why: "En uppbokad faktura som inte återförs belastar två perioder.",
  source: "God redovisningssed; gäller där huvudboken själv visar att periodiseringar återförs.",
  reads: ["ledger"],
  check,
  examples: {
    ok: [{
      shows: "Båda periodiseringarna återförs månaden efter.",
      sheets: [{ name: "Huvudbok", drawing: `${HEAD}
        | 202401        | 01000001 | 6420  | Licenser  | Periodisering O365      |  90000 |
        | 202402        | 01000002 | 6420  | Licenser  | Återföring O365         | -90000 |
        | 202402        | 01000003 | 7430  | Konsulter | Periodisering konsult   |  40000 |
        | 202403        | 01000004 | 7430  | Konsulter | Återföring konsult      | -40000 |
        | 202403        | 01000005 | 7430  | Konsulter | Faktura                 |  41000 |` }],
    }],
    notOk: [{
      shows: "Konsultens periodisering i februari är inte återförd i mars.",
      class: "question",
      sheets: [{ name: "Huvudbok", drawing: `${HEAD}
        | 202401        | 01000001 | 6420  | Licenser  | Periodisering O365      |  90000 |
        | 202402        | 01000002 | 6420  | Licenser  | Återföring O365         | -90000 |
        | 202402        | 01000003 | 7430  | Konsulter | Periodisering konsult   | [40000] |
        | 202403        | 01000004 | 6420  | Licenser  | Faktura                 |  91000 |
        | 202404        | 01000005 | 7430  | Konsulter | Faktura                 |  41000 |` }],
    }],
  },
};

const ACCRUAL = /periodiser|uppbok|upplupen|förutbetald|interim/iu;
const REVERSAL = /återför|vändning|vänd(?:s|er)?\b|omföring|återlagd|bortbok/iu;

function check(workbook: CheckContext): Observation[] {
  return workbook.ledgers().flatMap(checkLedger);
}

/** Only where the ledger has reversals of its own: elsewhere the word tells nothing of how accruals are handled. */
function checkLedger({ view, postings }: Ledger): Observation[] {
  const dated = postings.filter((posting): posting is Posting & { month: number } => posting.month !== undefined);
  const reversals = dated.filter(({ text }) => REVERSAL.test(text));
  if (reversals.length === 0) return [];
  const last = dated.reduce((month, posting) => Math.max(month, posting.month), 0);
  const open = new Map<string, number>();
  for (const { account, amount } of reversals) add(open, keyOf(account, -amount));
  const unreversed = dated.filter(({ text, month }) => ACCRUAL.test(text) && !REVERSAL.test(text) && month < last).filter(({ account, amount }) => {
    const key = keyOf(account, amount);
    const left = open.get(key) ?? 0;
    open.set(key, left - 1);
    return left <= 0;
  });
  const column = columnWith(view, "amount", "actual")?.column ?? view.table.range.right;
  return unreversed.map(({ row, account, accountName, amount, month, text }) => ({
    class: "question",
    at: placeOf(view.table.sheet, row, column),
    message: `Periodiseringen ”${text}” på ${showRounded(amount, 0)} kr i ${showMonth(month)} (konto ${account} ${accountName}) är inte återförd senare.`,
    advice: "Ska den återföras i perioden, eller gäller den ännu?",
    difference: amount,
  }));
}

function keyOf(account: string, amount: number): string {
  return `${account} ${Math.round(amount * 100)}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
