import fc from "fast-check";
import { cellKey, formatAt, formulaAt, isErrorAt, valueAt, type Grid } from "../../../src/core/sheet/grid";

/** Two rows and two columns that stand at C4. */
const grid: Grid = {
  sheet: "Drift",
  area: { top: 3, left: 2, bottom: 4, right: 3 },
  values: [
    ["Konto", 3510],
    ["", "#DIV/0!"],
  ],
  formulas: new Map([[cellKey(4, 3), "=1/0"]]),
  formats: new Map([[cellKey(3, 3), "#,##0"]]),
  errors: new Set([cellKey(4, 3)]),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  visibility: "visible",
  isProtected: false,
};

test("cells are found at their place on the sheet, not in the used range", () => {
  expect([valueAt(grid, 3, 2), valueAt(grid, 3, 3), formulaAt(grid, 4, 3), formatAt(grid, 3, 3), isErrorAt(grid, 4, 3)]).toEqual(["Konto", 3510, "=1/0", "#,##0", true]);
});

test("outside the used range every cell is blank and general", () => {
  for (const [row, column] of [[0, 0], [2, 2], [3, 4], [5, 2], [1_048_575, 16_383]] as const) {
    expect([valueAt(grid, row, column), formulaAt(grid, row, column), formatAt(grid, row, column), isErrorAt(grid, row, column)]).toEqual(["", undefined, "General", false]);
  }
});

test("no two cells of a sheet share a key, and every key is exact", () => {
  const place = fc.tuple(fc.oneof(fc.nat(3), fc.constant(1_048_575)), fc.oneof(fc.nat(3), fc.constant(16_383)));
  fc.assert(
    fc.property(place, place, ([row, column], [otherRow, otherColumn]) => {
      expect(Number.isSafeInteger(cellKey(row, column))).toBe(true);
      expect(cellKey(row, column) === cellKey(otherRow, otherColumn)).toBe(row === otherRow && column === otherColumn);
    }),
  );
});
