/** Which two columns an avvikelse compares: the pair that holds on most rows, and among equals the nearest. */
import { findDeviationPair, rowSign } from "../../../../src/core/rules/arithmetic/deviation-pair";
import { columnsWith } from "../../../../src/core/rules/arithmetic/table-view";
import { drawnView } from "../drawn-view";

const pairs = (heads: string, ...rows: readonly string[]) => pairsUnder("Drift januari–april 2024, tkr", heads, rows);

function pairsUnder(title: string, heads: string, rows: readonly string[]) {
  const view = drawnView(`
    | ${title} |${" |".repeat(heads.split("|").length)}
    | Slag | ${heads} |
    ${rows.map((row) => `| ${row} |`).join("\n")}`);
  return columnsWith(view, "deviation").map((deviation) => findDeviationPair(view, deviation)).map((pair) => pair && `${pair.phrase} (${[pair.outcome, ...pair.plan].map(({ column }) => "ABCDEFGH"[column]).join()}) ${pair.fit}`);
}

const HEADS = "Budget 2024 | Prognos 2024 | Avvikelse";

test("budget minus forecast, or forecast minus budget, as the rows say", () => {
  expect(pairs(HEADS, "Intäkter | -1000 | -1100 | 100", "Löner | 700 | 750 | -50", "Hyra | 300 | 290 | 10")).toEqual(["budget minus prognos (C,B) 1"]);
  expect(pairs(HEADS, "Intäkter | -1000 | -1100 | -100", "Löner | 700 | 750 | 50", "Hyra | 300 | 290 | -10")).toEqual(["prognos minus budget (C,B) 1"]);
});

test("half of the rows are enough, fewer are not", () => {
  expect(pairs(HEADS, "Intäkter | -1000 | -1100 | 100", "Löner | 700 | 750 | -50", "Hyra | 300 | 290 | 77", "Resor | 20 | 50 | 88")).toEqual(["budget minus prognos (C,B) 0.5"]);
  expect(pairs(HEADS, "Intäkter | -1000 | -1100 | 100", "Löner | 700 | 750 | 99", "Hyra | 300 | 290 | 77", "Resor | 20 | 50 | 88")).toEqual([undefined]);
});

test("of two deviations each takes its own two columns", () => {
  const heads = "Budget jan–apr 2024 | Utfall jan–apr 2024 | Avvikelse | Budget 2024 | Prognos 2024 | Avvikelse";
  expect(pairs(heads, "Intäkter | -300 | -310 | 10 | -1000 | -1100 | 100", "Löner | 200 | 220 | -20 | 700 | 750 | -50", "Hyra | 100 | 90 | 10 | 300 | 290 | 10")).toEqual([
    "budget minus utfall (C,B) 1", "budget minus prognos (F,E) 1",
  ]);
});

test("where both pairs fit alike, the columns just to the left are meant", () => {
  const heads = "Budget 2024 | Utfall 2024 | Prognos 2024 | Avvikelse";
  const rows = ["Intäkter | -1000 | -1100 | -1100 | 100", "Löner | 700 | 750 | 750 | -50", "Hyra | 300 | 290 | 290 | 10"];
  expect(pairsUnder("Drift 2024, tkr", heads, rows)).toEqual(["budget minus prognos (D,B) 1"]);
});

test("the forecast is compared with the one before where that is what fits", () => {
  const heads = "Budget 2024 | Förra prognosen 2024 | Prognos 2024 | Avvikelse";
  expect(pairs(heads, "Intäkter | -1000 | -1050 | -1100 | -50", "Löner | 700 | 720 | 750 | 30", "Hyra | 300 | 295 | 290 | -5")[0]).toMatch(/^prognos minus förra prognosen \(D,C\) 1$/u);
});

test("where the appropriation has no column of its own, budget and what was added are the plan", () => {
  const view = drawnView(`
    | Investeringar 2024, tkr | | | | |
    | Projekt  | Budget | Ombudgetering | Utfall | Avvikelse |
    | Nät      | 3000 | 400 | 3000 | 400 |
    | Säkerhet | 1000 | 100 | 1050 | 50 |
    | Totalt   | 4000 | 500 | 4050 | 450 |`);
  const [deviation] = columnsWith(view, "deviation");
  expect(deviation && findDeviationPair(view, deviation)).toMatchObject({ phrase: "summa budget minus utfall", fit: 1, plan: [{ role: "budget" }, { role: "carryOver" }] });
});

test("a table without an outcome has no pair", () => {
  expect(pairs("Budget 2023 | Budget 2024 | Avvikelse", "Intäkter | -1000 | -1100 | 100", "Löner | 700 | 750 | -50")).toEqual([undefined]);
});

test("the sides of the difference come in the order they are said", () => {
  const view = drawnView("| Drift 2024, tkr | | | |\n| Slag | Budget 2024 | Prognos 2024 | Avvikelse |\n| Intäkter | -1000 | -1100 | 100 |\n| Löner | 700 | 750 | -50 |\n| Hyra | 300 | 290 | 10 |");
  const [deviation] = columnsWith(view, "deviation");
  expect(deviation && findDeviationPair(view, deviation)?.terms.map(({ column, sign }) => [column.role, sign])).toEqual([["budget", 1], ["forecast", -1]]);
});

test("a row of the other sign turns, in operations but not among investments", () => {
  const result = drawnView("| Resultaträkning, tkr | | |\n| | Utfall 202208 | Utfall 202308 |\n| Intäkter | -4457 | -5131 |\n| Personalkostnader | 9928 | 12780 |\n| Övriga kostnader | 8915 | 9930 |\n| Summa nettokostnader | 14386 | 17579 |\n| Kommunbidrag | 12741 | 17177 |\n| Resultat | -1645 | -402 |");
  const sign = rowSign(result);
  expect(result.table.rows.filter((row) => sign(row) === -1).map(({ label }) => label)).toEqual(["Kommunbidrag", "Resultat"]);
  const [row] = result.table.rows;
  if (!row) throw new Error("no row");
  const as = (kind: "investments" | "operatingSummary", table: "income" | "cost" | "none", own: "income" | "cost" | "none") => rowSign({ ...result, table: { ...result.table, kind, positive: table } })({ ...row, positive: own });
  expect([as("operatingSummary", "cost", "income"), as("operatingSummary", "cost", "cost"), as("operatingSummary", "cost", "none"), as("operatingSummary", "none", "income"), as("investments", "cost", "income")]).toEqual([-1, 1, 1, 1, 1]);
});

test("income is compared with income and net with net, where a table has both of each measure", () => {
  const view = drawnView(`
    | Drift 2024, tkr | | | | | | | |
    | | Budget 2024 | < | < | Prognos 2024 | < | < | |
    | Verksamhet | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto | Avvikelse |
    | Växel | -1000 | 1500 | 500 | -1100 | 1650 | 550 | -50 |
    | Arkiv | -2000 | 2600 | 600 | -2000 | 2580 | 580 | 20 |
    | Nät | -300 | 900 | 600 | -310 | 1000 | 690 | -90 |`);
  const [deviation] = columnsWith(view, "deviation");
  expect(deviation && findDeviationPair(view, deviation)).toMatchObject({ fit: 1, outcome: { column: 6 }, plan: [{ column: 3 }] });
});
