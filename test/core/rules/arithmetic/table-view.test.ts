/** The numbers of a table: all in one unit, each knowing how it was stored; what is no number is told apart from nothing. */
import type { MoneyUnit } from "../../../../src/core/money/money-unit";
import { isAmountColumn, readTableCell, textAt, valueOrZero, viewTable, type TableCell } from "../../../../src/core/rules/arithmetic/table-view";
import { drawSheet } from "../../../../src/core/sheet/drawing";
import { drawnView } from "../drawn-view";

const read = (cell: string, columnUnit?: MoneyUnit, tableUnit?: MoneyUnit): TableCell => readTableCell(drawSheet(`| ${cell} |`, { sheet: "A" }).grid, 0, 0, columnUnit, tableUnit);

test.each([["100", 100, 0], ["-1,25", -1.25, 2], ["0", 0, 0], ["1 234,5", 1234.5, 1], ["0,0000001", 1e-7, 7], ["−5", -5, 0]])("%s is a number with the decimals it is stored with", (cell, value, decimals) => {
  expect(read(cell)).toMatchObject({ kind: "number", value, decimals, isExact: false, isPercent: false });
});

test("a formula is exact, but one that rounds is not", () => {
  expect(read("=A2/3 → 33,33")).toMatchObject({ kind: "number", isExact: true, formula: "=A2/3" });
  expect(read("=ROUND(A2/3,0) → 33")).toMatchObject({ kind: "number", isExact: false });
  expect(read("=-ROUND(A2/3,0) → -33")).toMatchObject({ isExact: false });
  expect(read("=A1+ROUND(A2/3,0) → 33")).toMatchObject({ isExact: true });
});

test("nothing, a word and an error are three things", () => {
  expect(read("").kind).toBe("blank");
  expect(read("se bilaga")).toMatchObject({ kind: "unreadable", shown: "se bilaga" });
  expect(read("#REF!")).toMatchObject({ kind: "unreadable", shown: "#REF!" });
});

test("a dash is zero, per cent is a share, and a number beyond any amount is none", () => {
  expect(read("-")).toMatchObject({ kind: "number", value: 0, isText: true });
  expect(read("41 %")).toMatchObject({ kind: "number", value: 0.41, isPercent: true });
  expect(read("1000000000000000").kind).toBe("number");
  expect(read("1000000000000001")).toMatchObject({ kind: "unreadable" });
  expect(read("-1000000000000001")).toMatchObject({ kind: "unreadable" });
});

test.each([["kr", "tkr", 7600, 7.6, 3], ["mnkr", "tkr", 7.6, 7600, 0], ["tkr", "mnkr", 7600, 7.6, 3], ["tkr", "tkr", 7600, 7600, 0], ["tkr", "kr", 7.6, 7600, 0]] as const)("an amount in %s is given in the table's %s", (from, to, stored, value, decimals) => {
  const cell = read(String(stored).replace(".", ","), from, to);
  expect(cell).toMatchObject({ kind: "number", decimals });
  expect(cell.kind === "number" && cell.value).toBeCloseTo(value, 9);
});

test("a unit in the cell's own text goes before its column's", () => {
  expect(read("5 mnkr", "kr", "tkr")).toMatchObject({ kind: "number", value: 5000, isText: true });
});

test("blank counts as nothing where it is added, and what cannot be read as unknown", () => {
  expect([read("7"), read(""), read("ord")].map((cell) => valueOrZero(cell))).toEqual([7, 0, undefined]);
});

test("columns of per cent or counts are not amounts, nor are those of a table of goals", () => {
  const view = drawnView("| Investeringar 2024, tkr | | | |\n| Projekt | Budget 2024 | Utfall 2024 | Upparbetat % |\n| Nät | 3000 | 1230 | 41 % |\n| Säkerhet | 1000 | 410 | 41 % |\n| Totalt | 4000 | 1640 | 41 % |");
  expect(view.amounts.map(({ column }) => column)).toEqual([1, 2]);
  expect(view.table.columns.filter(isAmountColumn).map(({ column }) => column)).toEqual([1, 2]);
  const goals = drawnView("| Bedömning av måluppfyllelse 2024 | | | | |\n| Nämndmål | Indikator | Resultat år 2024 | Målvärde år 2024 | Bedömning |\n| En god plats | Sjukfrånvaro | 2,81 % | högst 4 % | Uppnått |\n| ^ | Engagemang | 76 | minst 74 | ^ |");
  expect(goals.amounts).toEqual([]);
});

test("a column in another unit is read in the table's", () => {
  const { table, grid } = drawnView("| Drift 2024, tkr | | |\n| Slag | Budget 2024 | Utfall 2024 |\n| Intäkter | -9000 | -9000000 |\n| Löner | 9000 | 9100000 |");
  const view = viewTable({ ...table, columns: table.columns.map((each) => (each.column === 2 ? { ...each, unit: "kr" } : each)) }, grid);
  expect(view.cell(3, 2)).toMatchObject({ kind: "number", value: 9100 });
  expect(view.cell(3, 1)).toMatchObject({ kind: "number", value: 9000 });
});

test("the text of a cell is read without its line breaks and double spaces", () => {
  const { grid } = drawSheet("| Utfall   jan–apr |", { sheet: "A" });
  expect(textAt(grid, 0, 0)).toBe("Utfall jan–apr");
  expect(textAt(grid, 5, 5)).toBe("");
});
