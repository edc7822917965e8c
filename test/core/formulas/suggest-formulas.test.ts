import { suggestFormulas } from "../../../src/core/formulas/suggest-formulas";
import type { Column, PositiveSign, RecognisedTable, TableKind } from "../../../src/core/recognise/table";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { Grid } from "../../../src/core/sheet/grid";

function tableOn(grid: Grid, kind: TableKind, positive: PositiveSign, columns: readonly Partial<Column>[]): RecognisedTable {
  return {
    id: "t", kind, sheet: grid.sheet, range: grid.area, headerRows: { first: 0, last: 0 }, title: [], unit: "kr", unitIsStated: true, positive,
    columns: columns.map((column, index) => ({ column: index, role: "unknown", header: [], ...column })),
    rows: [], body: { first: 1, last: grid.area.bottom }, confidence: 1, evidence: [], alternatives: [],
  };
}

const april = { from: "2024-01", to: "2024-04" };
const year = { from: "2024-01", to: "2024-12" };

test("an operating table gives its deviations with the sign written out, and forecasts from the right budgets", () => {
  const { grid } = drawSheet(`
    | Konto | Budget | Utfall | Årsbudget | Prognos |
    | 3510  | -100   | -90    | -300      | -300    |
    | 5010  | 100    | 80     | 300       |         |
  `, { sheet: "Drift" });
  const table = tableOn(grid, "operatingDetail", "cost", [
    { role: "account", header: ["Konto"] },
    { role: "budget", header: ["Januari–april", "Budget"], period: april, span: "period" },
    { role: "actual", header: ["Januari–april", "Utfall"], period: april, span: "period" },
    { role: "budget", header: ["Helår", "Budget"], period: year, span: "fullYear" },
    { role: "forecast", header: ["Helår", "Prognos"], period: year, span: "fullYear" },
  ]);
  expect(suggestFormulas(table, grid, { first: 1, last: 2 }, "Drift").map(({ about, formula }) => [about, formula])).toEqual([
    ["Januari–april Utfall mot Januari–april Budget", '=AVVIKELSE(B2:B3,C2:C3,"kostnad")'],
    ["Helår Prognos mot Helår Budget", '=IF(E2:E3="","",AVVIKELSE(D2:D3,E2:E3,"kostnad"))'],
    ["Januari–april Utfall mot Januari–april Budget", '=AVVIKELSEPROCENT(B2:B3,C2:C3,"kostnad")'],
    ["Helår Prognos mot Helår Budget", '=IF(E2:E3="","",AVVIKELSEPROCENT(D2:D3,E2:E3,"kostnad"))'],
    ["Januari–april Utfall och resten av Helår Budget", "=HELÅRSPROGNOS(C2:C3,D2:D3,B2:B3)"],
    ["Januari–april Utfall framräknat till tolv månader", "=FRAMSKRIVNING(C2:C3,4)"],
  ]);
});

test("another sheet's table is named, income with plus is told, and one row is one cell", () => {
  const { grid } = drawSheet("| Budget | Utfall |\n| 100 | 90 |", { sheet: "Drift jan-apr" });
  const table = tableOn(grid, "operatingSummary", "income", [{ role: "budget", header: ["Budget"] }, { role: "actual", header: ["Utfall"] }]);
  expect(suggestFormulas(table, grid, { first: 1, last: 1 }, "Blad1")[0]?.formula).toBe("=AVVIKELSE('Drift jan-apr'!A2,'Drift jan-apr'!B2,\"intäkt\")");
});

test("investments give the share used, inhabitants their key", () => {
  const { grid } = drawSheet("| Anslag | Utfall |\n| 1000 | 412 |");
  const investments = tableOn(grid, "investments", "cost", [{ role: "appropriation", header: ["Totalt anslag"] }, { role: "actual", header: ["Utfall"] }]);
  expect(suggestFormulas(investments, grid, { first: 1, last: 1 }, "Blad1")).toEqual([{ id: "UPPARBETAT", about: "Utfall av Totalt anslag", formula: "=UPPARBETAT(B2,A2)" }]);
  const population = tableOn(grid, "population", "none", [{ role: "municipality" }, { role: "population", header: ["2022"] }]);
  expect(suggestFormulas(population, grid, { first: 1, last: 4 }, "Blad1")).toEqual([{ id: "FORDELNINGSNYCKEL", about: "Andel av 2022", formula: "=FÖRDELNINGSNYCKEL(B2:B5)" }]);
});

test("goals are judged by the direction that each indicator's name tells", () => {
  const { grid } = drawSheet(`
    | Indikator             | Resultat | Målvärde |
    | Nöjd Kund Index (NKI) | 72       | 74       |
    | Sjukfrånvaro          | 2,81 %   | 4 %      |
  `);
  const table = tableOn(grid, "goals", "none", [{ role: "indicator" }, { role: "result", header: ["Resultat"] }, { role: "target", header: ["Målvärde"] }]);
  expect(suggestFormulas(table, grid, { first: 1, last: 2 }, "Blad1").map(({ formula }) => formula)).toEqual([
    '=IF(B2:B3="","",MÅLUPPFYLLELSE(B2:B3,C2:C3,{"högre";"lägre"}))',
    '=NÄMNDMÅL(B2:B3,C2:C3,{"högre";"lägre"})',
  ]);
  expect(suggestFormulas(table, grid, { first: 2, last: 2 }, "Blad1")[1]?.formula).toBe('=NÄMNDMÅL(B3,C3,"lägre")');
});

test("a goal's indicators are judged together, each goal by itself", () => {
  const { grid } = drawSheet("| Resultat | Målvärde |\n| 1 | 1 |\n| 2 | 3 |\n| 4 | 4 |");
  const table = tableOn(grid, "goals", "none", [{ role: "result", header: ["Resultat"] }, { role: "target", header: ["Målvärde"] }]);
  const rows = [1, 2, 3].map((row) => ({ row, kind: "detail" as const, label: "", group: row < 3 ? "God service" : "Samverkan" }));
  expect(suggestFormulas({ ...table, rows }, grid, { first: 1, last: 3 }, "Blad1").slice(1).map(({ about, formula }) => [about, formula])).toEqual([
    ["God service: Resultat mot Målvärde", '=NÄMNDMÅL(A2:A3,B2:B3,"högre")'],
    ["Samverkan: Resultat mot Målvärde", '=NÄMNDMÅL(A4,B4,"högre")'],
  ]);
});

test("a part of the year is not set against the whole year's budget, nor last year against this", () => {
  const { grid } = drawSheet("| Utfall 2022 | Utfall | Budget |\n| 1 | 2 | 3 |");
  const table = tableOn(grid, "operatingDetail", "cost", [
    { role: "actual", header: ["Utfall 202208"], period: { from: "2022-01", to: "2022-08" }, span: "period" },
    { role: "actual", header: ["Utfall 202308"], period: { from: "2023-01", to: "2023-08" }, span: "period" },
    { role: "budget", header: ["Budget 2023"], period: { from: "2023-01", to: "2023-12" }, span: "fullYear" },
  ]);
  expect(suggestFormulas(table, grid, { first: 1, last: 1 }, "Blad1").map(({ id }) => id)).toEqual(["FRAMSKRIVNING", "FRAMSKRIVNING"]);
});

test("a column of own assessments judges a goal where there is no target, if every word of it can be read", () => {
  const judged = (last: string) => {
    const { grid } = drawSheet(`| Bedömning |\n| Uppnått |\n| ${last} |`);
    return suggestFormulas(tableOn(grid, "goals", "none", [{ role: "assessment", header: ["Bedömning"] }]), grid, { first: 1, last: 2 }, "Blad1");
  };
  expect(judged("Delvis uppnått")).toEqual([{ id: "NAMNDMAL", about: "Bedömning", formula: "=NÄMNDMÅL(A2:A3)" }]);
  expect(judged("se bilaga")).toEqual([]);
});
