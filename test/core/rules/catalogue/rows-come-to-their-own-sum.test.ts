/** Raderna mot bladets egna summor: an account on the other side than the sheet's own sum counts it is asked about. */
import { rowsComeToTheirOwnSum as rule } from "../../../../src/core/rules/catalogue/rows-come-to-their-own-sum";
import { saidBy, seenBy } from "../seen-by";

const drift = (sum: number, last = "6010 | Återförda hyror") => ({ Drift: `
  | Drift 2024, tkr |                 |             |             |
  | Konto           | Benämning       | Budget 2024 | Utfall 2024 |
  | 3110            | Avgifter        |       -9000 |       -9100 |
  | ${last}                           |       -1000 |       -1000 |
  |                 | Summa intäkter  |    ${sum}   |      -10100 |
  | 5010            | Löner           |       10000 |       10050 |
  |                 | Netto           |           0 |         -50 |` });

test("it is asked at the sheet's own sum, with what strays", () => {
  const [seen, ...more] = seenBy(rule, drift(-10000));
  expect(seen).toMatchObject({ severity: "question", class: "error", at: "Drift!C5" });
  expect(more).toEqual([]);
});

test("an account on its own side is silent", () => {
  expect(saidBy(rule, drift(-10000, "3510 | Bidrag"))).toEqual([]);
});

test.each([[-10001, 1], [-10002, 0]])("a sum that does not add its rows is another rule's, but for their rounding: %d", (sum, findings) => {
  expect(saidBy(rule, drift(sum)).filter((said) => said.endsWith("C5"))).toHaveLength(findings);
});
