/** What "Infoga i markerad cell" would write, from a drawn sheet as it is recognised. */
import { planInsertion, type InsertionPlan } from "../../../src/core/formulas/plan-insertion";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { parseArea } from "../../../src/core/sheet/address";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { Grid } from "../../../src/core/sheet/grid";

function plan(functionId: string, grid: Grid, address: string, choice?: string): InsertionPlan {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return planInsertion({ functionId, reading: recogniseWorkbook([grid], []), grids: [grid], selection: { sheet: grid.sheet, area }, choice });
}

function written(insertion: InsertionPlan): string[] {
  if (insertion.kind !== "insert") throw new Error(JSON.stringify(insertion));
  return insertion.edits.flatMap((edit) => (edit.kind === "write" ? edit.cells.flat().map((cell) => (cell && "formula" in cell ? cell.formula : "?")) : []));
}

function refusal(insertion: InsertionPlan): string {
  return insertion.kind === "problem" ? insertion.problem.message : JSON.stringify(insertion);
}

const operating = drawSheet(`
  | Driftredovisning 2024, tkr |        |        |         |
  | Verksamhet                 | Budget | Utfall | Kommentar |
  | Intäkter                   | -1000  | -900   |         |
  | Personalkostnader          | 700    | 650    |         |
  | Övriga kostnader           | 300    | 320    | Hyran   |
  | Summa                      | 0      | 70     |         |
`, { sheet: "Drift" }).grid;

const detailed = drawSheet(`
  | Drift 2024, tkr   |                   |        |            |         |
  | Verksamhet        | Januari–april 2024 | <     | Helår 2024 | <       |
  |                   | Budget            | Utfall | Budget     | Prognos |
  | Intäkter          | -1000             | -900   | -3000      | -3000   |
  | Personalkostnader | 700               | 650    | 2100       |         |
  | Övriga kostnader  | 300               | 320    | 900        | 950     |
`, { sheet: "Drift" }).grid;

const inhabitants = drawSheet(`
  | Kommun    | Antal invånare 2023 |
  | Lekeberg  | 8756   |
  | Laxå      | 5576   |
  | Askersund | 11497  |
  | Hallsberg | 16290  |
  | Summa     | 42119  |
`, { sheet: "Invånare" }).grid;

test("each selected row gets a formula of its own, with its own cells and the table's sign written out", () => {
  expect(written(plan("AVVIKELSE", operating, "E3:E6"))).toEqual([
    '=AVVIKELSE(B3,C3,"kostnad")', '=AVVIKELSE(B4,C4,"kostnad")', '=AVVIKELSE(B5,C5,"kostnad")', '=AVVIKELSE(B6,C6,"kostnad")',
  ]);
});

test("a table with costs as minus is told apart", () => {
  const { grid } = drawSheet(`
    | Driftredovisning 2024, tkr |        |        |
    | Verksamhet                 | Budget | Utfall |
    | Intäkter                   | 1000   | 900    |
    | Personalkostnader          | -700   | -650   |
    | Övriga kostnader           | -300   | -320   |
  `);
  expect(written(plan("AVVIKELSE", grid, "D4"))).toEqual(['=AVVIKELSE(B4,C4,"intäkt")']);
});

test("where several columns fit the user chooses, and an unfilled forecast stays blank", () => {
  const first = plan("AVVIKELSE", detailed, "G4:G5");
  expect(first.kind === "choose" && first.choices).toEqual(["Januari–april 2024 Utfall mot Januari–april 2024 Budget", "Helår 2024 Prognos mot Helår 2024 Budget"]);
  expect(written(plan("AVVIKELSE", detailed, "G4:G5", "Helår 2024 Prognos mot Helår 2024 Budget"))).toEqual([
    '=IF(E4="","",AVVIKELSE(D4,E4,"kostnad"))', '=IF(E5="","",AVVIKELSE(D5,E5,"kostnad"))',
  ]);
  expect(refusal(plan("AVVIKELSE", detailed, "G4:G5", "Något annat"))).toMatch(/har ändrats/u);
});

test("a cell is never an argument of its own formula", () => {
  const offered = plan("AVVIKELSE", detailed, "E5");
  expect(written(offered)).toEqual(['=AVVIKELSE(B5,C5,"kostnad")']);
});

test("a share is shown as per cent, and taken back whole if the writing fails", () => {
  const insertion = plan("AVVIKELSEPROCENT", operating, "E3");
  expect(insertion.kind === "insert" && insertion.edits.map(({ kind }) => kind)).toEqual(["write", "format"]);
  expect(insertion.kind === "insert" && insertion.restore).toMatchObject([{ kind: "write", cells: [[null]] }, { kind: "format", format: { numberFormat: "General" } }]);
});

test("an allocation key is one formula over all members without their total", () => {
  expect(written(plan("FORDELNINGSNYCKEL", inhabitants, "C2"))).toEqual(["=FÖRDELNINGSNYCKEL(B2:B5)"]);
  expect(written(plan("FORDELNINGSNYCKEL", inhabitants, "C2:C5"))).toEqual(["=FÖRDELNINGSNYCKEL(B2:B5)"]);
  expect(refusal(plan("FORDELNINGSNYCKEL", inhabitants, "C3"))).toMatch(/har inte det som behövs/u);
});

test("nothing is written over, not even by what a formula spills", () => {
  expect(refusal(plan("AVVIKELSE", operating, "D3:D6"))).toMatch(/^D5 är inte tom, och inget skrivs över/u);
  const taken = drawSheet("| Kommun | Antal invånare 2023 | |\n| Lekeberg | 8756 | |\n| Laxå | 5576 | |\n| Askersund | 11497 | egen |", { sheet: "Invånare" }).grid;
  expect(refusal(plan("FORDELNINGSNYCKEL", taken, "C2"))).toMatch(/Svaret behöver också C4/u);
});

test("what is needed is said where it is lacking", () => {
  expect(refusal(plan("AVVIKELSE", operating, "E40"))).toBe("Ingen inläst tabell finns på de markerade raderna (Drift, E40). Markera en tom cell på en rad i en tabell med budget och utfall eller prognos för samma tid.");
  expect(refusal(plan("UPPARBETAT", inhabitants, "D3"))).toMatch(/utfall och anslag/u);
  expect(refusal(plan("AVVIKELSE", operating, "E3:F4"))).toMatch(/en enda kolumn/u);
  expect(refusal(plan("BELOPP", operating, "E3"))).toMatch(/belopp skrivna som text/u);
  expect(refusal(plan("AVVIKELSE", { ...operating, isProtected: true }, "E3"))).toMatch(/är skyddat/u);
});

const goals = drawSheet(`
  | Nämndmål     | Indikator                    | Resultat 2024 | Målvärde 2024 |
  | God service  | Minska antalet incidenter    | 111 st        | högst 90 st   |
  |              | Nöjd Kund Index (NKI)        | 72            | 74            |
  |              | Andel besvarade samtal       | 81 %          | 80 %          |
  | Samverkan    | Sjukfrånvaro                 | 2,81 %        | 4 %           |
  |              | Antal e-tjänster             | 12            | 10            |
`, { sheet: "Mål" }).grid;

test("a goal is judged once, by all its indicators, on the first row that is selected of it", () => {
  expect(written(plan("NAMNDMAL", goals, "E2:E6"))).toEqual(['=NÄMNDMÅL(C2:C4,D2:D4,{"lägre";"högre";"högre"})', '=NÄMNDMÅL(C5:C6,D5:D6,{"lägre";"högre"})']);
  expect(written(plan("NAMNDMAL", goals, "E3"))).toEqual(['=NÄMNDMÅL(C2:C4,D2:D4,{"lägre";"högre";"högre"})']);
});

test("an amount above the selected cells is divided by the weights beside them", () => {
  const { grid } = drawSheet("| Kommun | Antal invånare 2023 | |\n| | | 852 |\n| Lekeberg | 8756 | |\n| Laxå | 5576 | |\n| Askersund | 11497 | |", { sheet: "Invånare" });
  expect(written(plan("FORDELA", grid, "C3:C5"))).toEqual(["=FÖRDELA(C2,B3:B5)"]);
});

test("without an amount above, the totals of the operating table are offered, rounded to whole units", () => {
  const result = drawSheet(`
    | Driftredovisning 2024, tkr |         |         |         |
    | Verksamhet                 | Budget  | Utfall  | Prognos |
    | Intäkter                   | -1000,0 | -900,0  | -1000,0 |
    | Personalkostnader          | 700,0   | 650,5   | 700,0   |
    | Övriga kostnader           | 300,0   | 320,0   | 310,5   |
    | Summa                      | 0,0     | 70,5    | 10,5    |
  `, { sheet: "Drift" }).grid;
  const grids = [result, inhabitants];
  const area = parseArea("C2:C5");
  if (!area) throw new Error("C2:C5");
  const request = { functionId: "FORDELA", reading: recogniseWorkbook(grids, []), grids, selection: { sheet: "Invånare", area } };
  const offered = planInsertion(request);
  if (offered.kind !== "choose") throw new Error(JSON.stringify(offered));
  expect(offered.choices).toEqual(["Utfall, Summa (Drift C6) efter Antal invånare 2023", "Prognos, Summa (Drift D6) efter Antal invånare 2023"]);
  expect(written(planInsertion({ ...request, choice: offered.choices[0] }))).toEqual(["=FÖRDELA(ROUND('Drift'!C6,0),B2:B5)"]);
});

test("amounts in text become numbers in the unit that the user chooses, each row its own", () => {
  const { grid } = drawSheet("| Åtgärd | Effekt | |\n| Ny upphandling | 408 tkr | |\n| Vakans | ca | |\n| Lokaler | 0,5 mSEK | |", { sheet: "Plan" });
  const offered = plan("BELOPP", grid, "C2:C4");
  expect(offered.kind === "choose" && offered.choices).toEqual(["Texten i kolumn B, i kr", "Texten i kolumn B, i tkr", "Texten i kolumn B, i mnkr"]);
  expect(written(plan("BELOPP", grid, "C2:C4", "Texten i kolumn B, i tkr"))).toEqual(['=BELOPP(B2,"tkr")', '=BELOPP(B4,"tkr")']);
});
