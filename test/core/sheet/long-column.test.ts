import fc from "fast-check";
import { drawSheet } from "../../../src/core/sheet/drawing";
import { valueAt, type CellValue, type Grid } from "../../../src/core/sheet/grid";
import { codesIn, lookThrough, numbersIn } from "../../../src/core/sheet/long-column";

const cell = fc.oneof(fc.constant<CellValue>(""), fc.integer({ min: -3, max: 3 }), fc.constantFrom<CellValue>("020", "5010", "5010 ", true));
const sheet = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 600 });

function gridOf(values: CellValue[][]): Grid {
  return { ...drawSheet("| x |").grid, area: { top: 4, left: 1, bottom: 3 + values.length, right: 2 }, values };
}

function rowsOf(grid: Grid): number[] {
  return grid.values.map((_, index) => grid.area.top + index);
}

test("a number of a column is the number of its cell, and what is no number is none", () => {
  fc.assert(fc.property(sheet, (values) => {
    const grid = gridOf(values);
    expect([...numbersIn(grid, 2)]).toEqual(rowsOf(grid).map((row) => valueAt(grid, row, 2)).map((value) => (typeof value === "number" ? value : Number.NaN)));
  }), { numRuns: 30 });
});

test("a code of a column leads back to the cell's own value, and equal values have one code", () => {
  fc.assert(fc.property(sheet, (values) => {
    const grid = gridOf(values);
    const { distinct, codes } = codesIn(grid, 1);
    expect([...codes].map((code) => distinct[code])).toEqual(rowsOf(grid).map((row) => valueAt(grid, row, 1)));
    expect(new Set(distinct).size).toBe(distinct.length);
  }), { numRuns: 30 });
});

test("columns looked through together are as when each is looked through alone", () => {
  fc.assert(fc.property(sheet, (values) => {
    const [together, alone] = [gridOf(values), gridOf(values)];
    lookThrough(together, { coded: [1, 2], numbers: [2] });
    expect(codesIn(together, 2)).toEqual(codesIn(alone, 2));
    expect(codesIn(together, 1)).toEqual(codesIn(alone, 1));
    expect(numbersIn(together, 2)).toEqual(numbersIn(alone, 2));
  }), { numRuns: 30 });
});

test("a column outside the sheet is blank", () => {
  const grid = gridOf([[1, 2]]);
  expect(codesIn(grid, 7).distinct).toEqual([""]);
  expect([...numbersIn(grid, 7)]).toEqual([Number.NaN]);
});
