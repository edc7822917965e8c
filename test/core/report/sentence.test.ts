import { amountOfOre } from "../../../src/core/money/amount";
import { deviationSentence, plainSentence, type Precision } from "../../../src/core/report/sentence";

const cell = { row: 4, column: 3 };
const mnkr: Precision = { unit: "mnkr", decimals: 1 };
const cost = { name: "Nettokostnaderna", verb: "var", better: "lägre", worse: "högre", against: "periodens budget" };
const income = { ...cost, name: "Intäkterna", better: "högre", worse: "lägre" };
const said = (subject: typeof cost, kronor: number, precision = mnkr): string => deviationSentence(subject, { amount: amountOfOre(kronor * 100), cell }, precision).text;

test.each([
  [cost, 1_269_800, mnkr, "Nettokostnaderna var 1,3 miljoner kronor lägre än periodens budget (positiv avvikelse)."],
  [cost, -1_269_800, mnkr, "Nettokostnaderna var 1,3 miljoner kronor högre än periodens budget (negativ avvikelse)."],
  [income, -1_766_000, mnkr, "Intäkterna var 1,8 miljoner kronor lägre än periodens budget (negativ avvikelse)."],
  [cost, 0, mnkr, "Nettokostnaderna var lika med periodens budget (ingen avvikelse)."],
  [cost, -49_999, mnkr, "Nettokostnaderna var lika med periodens budget (ingen avvikelse)."],
  [cost, 1_000_000, { unit: "mnkr", decimals: 0 }, "Nettokostnaderna var 1 miljon kronor lägre än periodens budget (positiv avvikelse)."],
  [cost, -852_200, { unit: "tkr", decimals: 0 }, "Nettokostnaderna var 852 tkr högre än periodens budget (negativ avvikelse)."],
  [cost, 1, { unit: "kr", decimals: 0 }, "Nettokostnaderna var 1 krona lägre än periodens budget (positiv avvikelse)."],
] as const)("%#: a deviation is said with the word that its sign means", (subject, kronor, precision, expected) => {
  expect(said(subject, kronor, precision)).toBe(expected);
});

test("the sentence lives on as a formula with functions that every Excel writes in its own language", () => {
  const { formula, cells } = deviationSentence(cost, { amount: amountOfOre(1), cell }, mnkr);
  expect(formula).toContain("FIXED(ABS({0}),1)");
  expect(formula).not.toContain("TEXT(");
  expect(cells).toEqual([cell]);
});

test("an amount in a sentence keeps its sign, and a share of nothing is nothing", () => {
  const figures = [-3_371_900, 0].map((kronor) => ({ amount: amountOfOre(kronor * 100), cell }));
  expect(plainSentence("Netto {0}, {0%1} procent.", figures, mnkr).text).toBe("Netto −3,4 miljoner kronor, 0 procent.");
});
