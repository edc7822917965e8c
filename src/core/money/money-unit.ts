/** The units that Swedish municipal reports count money in, and every way the words for them are written. */

export type MoneyUnit = "kr" | "tkr" | "mnkr";

/** How many places the comma moves from the unit to kronor. */
export const KRONOR_EXPONENT: Readonly<Record<MoneyUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

const KRONOR: ReadonlyMap<string | undefined, number> = new Map(Object.entries(KRONOR_EXPONENT).map(([unit, places]) => [unit, 10 ** places]));

/** Kronor per unit; 1 where the unit is no money, or unknown. */
export function kronorPer(unit: string | undefined): number {
  return KRONOR.get(unit) ?? 1;
}

/** Written without spaces and full stops, in lower case: "milj. kr" is found as "miljkr". */
const UNIT_WORDS: Readonly<Record<MoneyUnit, readonly string[]>> = {
  kr: ["kr", "kronor", "krona", "sek", "svenskakronor", ":-", ",-"],
  tkr: [
    "tkr", "tskr", "tsek", "ksek", "kkr", "tusen", "tn", "tnkr", "tusenkr", "tusenkronor", "tusensek",
    "tusental", "tusentalkr", "tusentalkronor", "tusentals", "tusentalskr", "tusentalskronor",
    "1000-tal", "1000-talkr", "1000-talkronor", "1000-talskr", "1000-talskronor", "1000kr", "1000kronor", "000kr",
    "'000", "'000kr", "'000sek", "’000", "’000kr", "’000sek",
  ],
  mnkr: [
    "mnkr", "mkr", "mn", "msek", "mnsek", "milj", "miljkr", "miljkronor", "miljsek", "miljon", "miljoner",
    "miljonkr", "miljonkronor", "miljonerkr", "miljonerkronor", "miljonersek", "miljonersvenskakronor", "'000000",
  ],
};

const UNIT_OF_WORD = new Map<string, MoneyUnit>(
  (Object.keys(UNIT_WORDS) as MoneyUnit[]).flatMap((unit) => UNIT_WORDS[unit].map((word) => [word, unit] as const)),
);

/**
 * The money unit that a word or two stand for, as in "Mkr", "miljoner kronor" or "t kr"; undefined for any other text.
 * @example parseMoneyUnit("milj. kr") //=> "mnkr"
 */
export function parseMoneyUnit(words: string): MoneyUnit | undefined {
  return UNIT_OF_WORD.get(words.toLowerCase().replace(/[\s.]/gu, ""));
}
