/** "Inga avvikelser" beside a figure that deviates more than both of the committee's limits is told, and nothing less. */
import { noDeviationsMeansNone as rule } from "../../../../src/core/rules/catalogue/no-deviations-means-none";
import { saidBy, seenBy } from "../seen-by";

const ROUND = { year: 2024, period: { from: "2024-01", to: "2024-04" } };
const LIMIT = { round: ROUND, policy: { material: { percent: 5, kronor: 500_000 } } };

function drift(forecast: number | string, comment = "Inga avvikelser", row = `8000 | ${forecast}`): { Drift: string } {
  return { Drift: `
    | Drift januari–april 2024, tkr | | | |
    | Slag              | Budget 2024 | Prognos 2024 | Kommentar |
    | Intäkter          |      -12000 |       -12000 |           |
    | Personalkostnader | ${row} | ${comment} |
    | Övriga kostnader  |        4000 |         4000 |           |` };
}

test.each([[8500, 0], [8501, 1], [7500, 0], [7499, 1]])("exactly as much as the kronor limit is no contradiction, a step more is: %d of 8000", (forecast, findings) => {
  expect(saidBy(rule, drift(forecast), LIMIT)).toHaveLength(findings);
});

test.each([[8800, 0], [8801, 1]])("the per cent is of the budget, and both limits must be passed: %d of 8000 with ten per cent", (forecast, findings) => {
  expect(saidBy(rule, drift(forecast), { round: ROUND, policy: { material: { percent: 10, kronor: 500_000 } } })).toHaveLength(findings);
});

test("it tells the comment's cell, the figure's and the deviation in kronor", () => {
  const [seen, ...more] = seenBy(rule, drift(8900), LIMIT);
  expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Drift!D4", related: ["Drift!C4", "Drift!B4"], difference: 900_000, told: "D4 C4 900 000" });
  expect(seen?.message).toContain("prognosen");
  expect(more).toEqual([]);
});

test.each(["Inga avvikelser", "Ingen avvikelse mot budget.", "Det finns inga  väsentliga avvikelser", "Ingen väsentlig avvikelse", "inga större   avvikelser att redovisa"])("it is said in several ways: %s", (comment) => {
  expect(saidBy(rule, drift(8900, comment), LIMIT)).toEqual(["rule Drift!D4"]);
});

test.each(["Avvikelsen beror på vikarier", "Vikarier", "Inga vakanser, avvikelse på grund av hyra", ""])("another comment claims nothing: %s", (comment) => {
  expect(saidBy(rule, drift(8900, comment), LIMIT)).toEqual([]);
});

test("a figure that is missing contradicts nothing", () => {
  expect(saidBy(rule, drift("", undefined, "| 9000"), LIMIT)).toEqual([]);
  expect(saidBy(rule, drift("", undefined, "8000 | "), LIMIT)).toEqual([]);
});

test("the outcome is compared with the period's budget, and one row is told once", () => {
  const both = { Drift: `
    | Drift januari–april 2024, tkr | | | | | |
    | Slag              | Budget jan–apr 2024 | Utfall jan–apr 2024 | Budget 2024 | Prognos 2024 | Kommentar       |
    | Intäkter          |               -4000 |               -4000 |      -12000 |       -12000 |                 |
    | Personalkostnader |                3000 |                3900 |        8000 |         9000 | Inga avvikelser |
    | Övriga kostnader  |                1000 |                1000 |        4000 |         4000 |                 |` };
  const seen = seenBy(rule, both, LIMIT);
  expect(seen).toMatchObject([{ at: "Drift!F4", related: ["Drift!C4", "Drift!B4"], difference: 900_000 }]);
  expect(seen[0]?.message).toContain("utfallet");
});

test("a table with only an outcome, or only plans, has nothing to compare", () => {
  const one = (head: string) => ({ Drift: `
    | Drift januari–april 2024, tkr | | |
    | Slag              | ${head} | Kommentar       |
    | Intäkter          |  -12000 |                 |
    | Personalkostnader |    9000 | Inga avvikelser |
    | Övriga kostnader  |    4000 |                 |` });
  expect(saidBy(rule, one("Prognos 2024"), LIMIT)).toEqual([]);
  expect(saidBy(rule, one("Budget 2024"), LIMIT)).toEqual([]);
});
