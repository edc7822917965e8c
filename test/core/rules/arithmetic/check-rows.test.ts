/** One equation on every row: what is missing says nothing, what cannot be read leaves the row unchecked. */
import { checkRows, fitRows } from "../../../../src/core/rules/arithmetic/check-rows";
import { figureRows, type TableView } from "../../../../src/core/rules/arithmetic/table-view";
import { areaAddress } from "../../../../src/core/sheet/address";
import { drawnView } from "../drawn-view";

const table = (...rows: readonly string[]) => drawnView(`
  | Drift 2024, tkr | | | |
  | Slag | Budget 2024 | Utfall 2024 | Prognos 2024 |
  | Intäkter | -100 | -200 | -300 |
  | Löner | 100 | 200 | 300 |
  ${rows.map((row) => `| ${row} |`).join("\n")}`);

function columnsOf({ table: { columns } }: TableView) {
  const [first, second, result] = [1, 2, 3].map((at) => columns.find(({ column }) => column === at));
  if (!first || !second || !result) throw new Error("three columns");
  return { terms: [{ column: first, sign: 1 as const }, { column: second, sign: 1 as const }], result };
}

function wrong(view: TableView, signOf?: () => 1 | -1): string[] {
  return checkRows(view, figureRows(view), { ...columnsOf(view), resultName: "Summan", partsPhrase: "raden blir" }, signOf).map(({ at }) => areaAddress(at.area));
}

test("each row that differs is told at its result", () => {
  expect(wrong(table("Hyra | 10 | 20 | 30", "Resor | 10 | 20 | 90"))).toEqual(["D6"]);
});

test("a blank result says nothing, a blank term is nothing, and a row without terms says nothing", () => {
  expect(wrong(table("Hyra | 10 | 20 | ", "Resor | 10 | | 10", "Kurser | | | 70", "Licenser | | 20 | 90"))).toEqual(["D8"]);
});

test("a row with a term that cannot be read is not checked", () => {
  expect(wrong(table("Hyra | 10 | oklart | 90"))).toEqual([]);
});

test("a row's own sign turns its terms", () => {
  const view = table("Hyra | 10 | 20 | -30");
  expect(wrong(view)).toEqual(["D5"]);
  expect(wrong(view, () => -1)).toEqual(["D3", "D4"]);
});

test("a fit counts the rows that say something, and what only rounding explains for a little less", () => {
  const view = table("Hyra | 10 | 20 | 90", "Resor | 0 | 0 | 0", "Kurser | | | ", "Licenser | 1000 | 1000 | 2001");
  const { terms, result } = columnsOf(view);
  expect(fitRows(view, figureRows(view), terms, result)).toEqual({ asked: 4, fitting: 2.95 });
  expect(fitRows(view, figureRows(view), terms, result, () => -1)).toEqual({ asked: 4, fitting: 0 });
});
