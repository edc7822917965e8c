/** Årets anslag: the column that budget and additions make, and what stands for it where there is none. */
import { findAppropriation, planColumns } from "../../../../src/core/rules/arithmetic/appropriation-column";
import { drawnView } from "../drawn-view";

const view = (heads: string, ...rows: readonly string[]) => drawnView(`
  | Investeringar 2024, tkr |${" |".repeat(heads.split("|").length)}
  | Projekt | ${heads} |
  ${rows.map((row) => `| ${row} |`).join("\n")}`);

const columns = (from: readonly { readonly column: number }[]) => from.map(({ column }) => "ABCDEFGH"[column]).join("");

test("of two appropriations the one that budget and additions make is the year's", () => {
  const both = view("Budget | Ombudgetering | Totalt anslag | Beviljat anslag | Utfall", "Nät | 3000 | 400 | 3400 | 9000 | 100", "Säkerhet | 1000 | 0 | 1000 | 5000 | 100", "Totalt | 4000 | 400 | 4400 | 14000 | 200");
  expect(findAppropriation(both)).toMatchObject({ column: { column: 3 }, fit: 1, terms: [{ column: { column: 1 }, sign: 1 }, { column: { column: 2 }, sign: 1 }] });
  expect(columns(planColumns(both))).toBe("D");
});

test("without terms that make one, the last is the year's, and what the whole project may cost is none", () => {
  const rows = ["Nät | 9000 | 3000 | 100 | 3000", "Säkerhet | 5000 | 1000 | 100 | 1000", "Totalt | 14000 | 4000 | 200 | 4000"];
  expect(findAppropriation(view("Beviljat anslag | Totalt anslag | Utfall | Prognos", ...rows))).toMatchObject({ column: { column: 2 }, fit: 0, terms: [] });
  expect(findAppropriation(view("Totalt anslag | Total projektbudget | Utfall | Prognos", ...rows))).toMatchObject({ column: { column: 1 }, fit: 0, terms: [] });
});

test("without an appropriation the budget with what was added is the plan, and without a budget there is none", () => {
  const bare = view("Budget | Tilläggsbudget | Ombudgetering | Utfall", "Nät | 3000 | 100 | 400 | 100", "Säkerhet | 1000 | 0 | 0 | 100", "Totalt | 4000 | 100 | 400 | 200");
  expect(findAppropriation(bare)).toBeUndefined();
  expect(columns(planColumns(bare))).toBe("BCD");
  expect(planColumns(view("Utfall | Prognos", "Nät | 100 | 3000", "Säkerhet | 100 | 1000", "Totalt | 200 | 4000"))).toEqual([]);
});
