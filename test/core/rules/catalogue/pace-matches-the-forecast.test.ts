/** Takten: what the year so far points at, and by how much the forecast may differ from it before it is asked about. */
import { paceMatchesTheForecast as rule } from "../../../../src/core/rules/catalogue/pace-matches-the-forecast";
import { saidBy, seenBy } from "../seen-by";

const ROUND = { year: 2024, period: { from: "2024-01", to: "2024-08" } };
const LIMIT = { round: ROUND, policy: { pace: { percent: 3, kronor: 300_000 } } };

function drift(rows: readonly string[], heads = "Budget jan–aug 2024 | Utfall jan–aug 2024 | Budget 2024 | Prognos 2024"): { Drift: string } {
  return { Drift: `
    | Drift januari–augusti 2024, tkr |${" |".repeat(heads.split("|").length)}
    | Slag | ${heads} |
    ${rows.join("\n")}` };
}

const licences = (actual: number | string, forecast: number | string, budget: number | string = 2600, year: number | string = 4000) => drift([
  "| Intäkter | -9000 | -9000 | -12000 | -12000 |", "| Personalkostnader | 5300 | 5300 | 8000 | 8000 |", `| Licenser | ${budget} | ${actual} | ${year} | ${forecast} |`,
]);

test("with a period budget the outcome points at the year's budget and what it has missed by", () => {
  expect(seenBy(rule, licences(3500, 4000), LIMIT)).toMatchObject([
    { severity: "question", class: "question", at: "Drift!E5", related: [], difference: 900_000, told: "4 900 000 4 000 000" },
  ]);
});

test.each([[2900, 0], [2901, 1], [2300, 0], [2299, 1]])("exactly the kronor of the limit is within it: outcome %d of 2600", (actual, findings) => {
  expect(saidBy(rule, licences(actual, 4000), LIMIT)).toHaveLength(findings);
});

test.each([[3000, 0], [3001, 1]])("the per cent is of the forecast, and both must be passed: outcome %d with ten per cent", (actual, findings) => {
  expect(saidBy(rule, licences(actual, 4000), { round: ROUND, policy: { pace: { percent: 10, kronor: 300_000 } } })).toHaveLength(findings);
});

test("without a period budget only wages are drawn out evenly over the year", () => {
  const heads = "Utfall jan–aug 2024 | Budget 2024 | Prognos 2024";
  const rows = (wages: number, licence: number) => drift(["| Intäkter | -8000 | -12000 | -12000 |", `| Personalkostnader | ${wages} | 8000 | 9000 |`, `| Licenser | ${licence} | 4000 | 4000 |`], heads);
  expect(saidBy(rule, rows(6000, 1000), LIMIT)).toEqual([]);
  expect(seenBy(rule, rows(5000, 1000), LIMIT)).toMatchObject([{ at: "Drift!D4", difference: -1_500_000, told: "7 500 000 9 000 000" }]);
});

test("a missing figure points at nothing", () => {
  expect(saidBy(rule, licences("", 4000), LIMIT)).toEqual([]);
  expect(saidBy(rule, licences(3500, ""), LIMIT)).toEqual([]);
  expect(saidBy(rule, licences(3500, 4000, ""), LIMIT)).toEqual([]);
  expect(saidBy(rule, licences(3500, 4000, 2600, ""), LIMIT)).toEqual([]);
  expect(saidBy(rule, drift(["| Intäkter | -9000 | -8000 | -12000 |", "| Licenser | 2600 | 3500 | 4000 |"], "Budget jan–aug 2024 | Utfall jan–aug 2024 | Budget 2024"), LIMIT)).toEqual([]);
});

test("all rows are asked about at once, the widest gap first and four of them in words", () => {
  const rows = ["Hyra", "Licenser", "Konsulter", "Resor", "Kurser"].map((name, at) => `| ${name} | 10000 | ${11000 + 1000 * at} | 20000 | 20000 |`);
  const asked = (names: number) => seenBy(rule, drift(["| Intäkter | -50000 | -50000 | -100000 | -100000 |", ...rows.slice(0, names)]), LIMIT);
  expect(asked(5)).toMatchObject([{
    at: "Drift!E8", related: ["Drift!E7", "Drift!E6", "Drift!E5", "Drift!E4"], difference: 15_000_000,
    told: "25 000 000 20 000 000 24 000 000 20 000 000 23 000 000 20 000 000 22 000 000 20 000 000 1",
  }]);
  expect(asked(4)).toMatchObject([{ told: "24 000 000 20 000 000 23 000 000 20 000 000 22 000 000 20 000 000 21 000 000 20 000 000" }]);
});

test("of a row whose gap has been explained nothing is asked", () => {
  const explained = (comment: string) => drift(["| Intäkter | -9000 | -9000 | -12000 | -12000 | |", `| Licenser | 2600 | 3500 | 4000 | 4000 | ${comment} |`],
    "Budget jan–aug 2024 | Utfall jan–aug 2024 | Budget 2024 | Prognos 2024 | Kommentar");
  expect(saidBy(rule, explained(""), LIMIT)).toEqual(["question Drift!E4"]);
  expect(saidBy(rule, explained("Fakturan kom tidigt."), LIMIT)).toEqual([]);
});

test("when the year is over there is nothing left to forecast", () => {
  expect(saidBy(rule, licences(3500, 4000), { ...LIMIT, round: { year: 2024, period: { from: "2024-01", to: "2024-12" } } })).toEqual([]);
});
