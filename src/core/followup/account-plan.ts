/** Kommun-Bas in the broad strokes that a committee's report needs: which slag a konto or a row's name belongs to. */

/** Slag: the kinds of income and cost that reports are divided by. */
export type CostType =
  | "income" | "contribution" | "personnel" | "premises" | "energy" | "equipment" | "telecom"
  | "licences" | "services" | "travel" | "capital" | "other";

export interface AccountClass {
  readonly id: CostType;
  /** Swedish, as a committee's report prints it. */
  readonly name: string;
  /** Konto prefixes; the longest that fits decides. */
  readonly prefixes: readonly string[];
  /** Names that rows without konto go by, in lower case; found anywhere in a word, since Swedish compounds. */
  readonly words: readonly string[];
  /** The same in English and Norwegian; found at the beginning of a word. */
  readonly foreign: readonly string[];
}

/**
 * Defaults after SKR's Kommun-Bas (frivillig kontoplan): class 3 is income, 5 personnel, 60 premises, 79 and 85 capital.
 * Municipalities add accounts of their own, so every line of this can be changed in the committee's settings.
 */
export const ACCOUNT_CLASSES: readonly AccountClass[] = [
  { id: "contribution", name: "Kommunbidrag", prefixes: [], words: ["kommunbidrag", "nämndbidrag", "budgetram", "skattemedel"], foreign: [] },
  { id: "income", name: "Intäkter", prefixes: ["3", "84"], words: ["intäkt", "inkomst", "bidrag från", "interna bidrag", "statsbidrag", "driftbidrag", "medlemsbidrag", "försäljning", "sålda", "såld ", "sålt", "taxor", "avgifter o", "övriga avg", "avgift", "ersättning från", "medlemsavgift"], foreign: ["income", "revenue", "sales", "grants", "contributions", "inntekt", "salgs", "tilskudd", "refusjon"] },
  { id: "personnel", name: "Personalkostnader", prefixes: ["5"], words: ["personal", "lön", "arbetskraft", "po-pålägg", "pension", "arvode"], foreign: ["personnel", "salar", "wage", "payroll", "staff", "lønn", "sosiale"] },
  { id: "premises", name: "Lokalkostnader", prefixes: ["60"], words: ["lokal", "hyra", "hyror"], foreign: ["premises", "rent", "rental", "husleie", "lokaler"] },
  { id: "energy", name: "Energi, VA", prefixes: ["61", "62"], words: ["energi", "va-", "vatten", "bränsle", "fastighet"], foreign: ["electricity", "heating", "strøm"] },
  { id: "equipment", name: "Datorer och utrustning", prefixes: ["64"], words: ["dator", "inventarier", "utrustning", "förbrukning"], foreign: ["equipment", "hardware", "computers", "utstyr"] },
  { id: "telecom", name: "Tele- och datakommunikation", prefixes: ["68"], words: ["tele", "datakom"], foreign: ["telecom", "phone"] },
  { id: "licences", name: "Licenser och serviceavtal", prefixes: [], words: ["licens", "serviceavtal"], foreign: ["licen", "software", "lisens"] },
  { id: "services", name: "Köpta tjänster", prefixes: ["74", "75"], words: ["konsult", "tjänst"], foreign: ["consult", "services", "tjenester", "kjøp av"] },
  { id: "travel", name: "Resor och kurser", prefixes: ["70"], words: ["resor", "kurs", "utbildning"], foreign: ["travel", "training", "reise"] },
  { id: "capital", name: "Kapitalkostnader", prefixes: ["79", "85"], words: ["kapital", "avskrivning", "internränta"], foreign: ["depreciation", "interest", "amortisation", "avskrivning"] },
  { id: "other", name: "Övriga kostnader", prefixes: ["4", "6", "7", "8"], words: ["övrig", "kostnad", "utgift"], foreign: ["other", "cost", "expens", "kostnad", "utgift", "øvrig", "andre"] },
];

/** "3510" of "3510 Medlemsbidrag"; a konto that does not begin with a number is kept as written. */
export function accountNumber(account: string | undefined): string | undefined {
  return account === undefined ? undefined : /^\s*(\d+)/u.exec(account)?.[1] ?? account.trim();
}

/** The class of a konto by its number; undefined when the number says nothing (balance accounts, odd codes). */
export function classOfAccount(account: string, classes: readonly AccountClass[] = ACCOUNT_CLASSES): CostType | undefined {
  const digits = /^\s*(\d{2,})/u.exec(account)?.[1];
  if (digits === undefined) return undefined;
  let best: { id: CostType; length: number } | undefined;
  for (const { id, prefixes } of classes) {
    for (const prefix of prefixes) {
      if (digits.startsWith(prefix) && prefix.length > (best?.length ?? 0)) best = { id, length: prefix.length };
    }
  }
  return best?.id;
}

/** The class of a konto by number and name: the number decides income or cost (3 and 84, and 4–7), the name only which cost it is. */
export function classOfKonto(account: string, name: string): CostType | undefined {
  const byNumber = classOfAccount(account);
  if (byNumber !== "other") return byNumber;
  const byName = classOfName(name);
  const isCost = /^\s*[4-7]/u.test(account);
  return byName === undefined || (isCost && (byName === "income" || byName === "contribution")) ? "other" : byName;
}

/** The class of a row by its name. "Intäkt" always wins; else the word that stands first; "övriga" only when nothing else is said. */
export function classOfName(name: string, classes: readonly AccountClass[] = ACCOUNT_CLASSES): CostType | undefined {
  const text = name.toLowerCase();
  if (/intäkt|inkomst/u.test(text) && !/kostnad|utgift/u.test(text)) return "income";
  // "Sociala avgifter" and "lämnade bidrag" are paid, not received.
  if (/sociala avgift|arbetsgivaravgift/u.test(text)) return "personnel";
  if (/(?:lämnade|utbetalda|utgående) bidrag|bidrag till/u.test(text)) return "other";
  if (/^(?:\d+\s+)?(?:övriga |erhållna |mottagna )?bidrag$/u.test(text)) return "income";
  return firstNamed(text, classes.filter(({ id }) => id !== "other")) ?? firstNamed(text, classes);
}

function firstNamed(text: string, classes: readonly AccountClass[]): CostType | undefined {
  let best: { id: CostType; at: number } | undefined;
  for (const { id, words, foreign } of classes) {
    const places = [...words.map((word) => text.indexOf(word)), ...foreign.map((word) => text.search(new RegExp(`(?<![\\p{L}])${word}`, "u")))];
    for (const at of places) if (at >= 0 && at < (best?.at ?? Infinity)) best = { id, at };
  }
  return best?.id;
}
