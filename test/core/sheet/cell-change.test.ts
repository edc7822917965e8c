import { changeCell, editOf, isAsShown, reversed, showInput } from "../../../src/core/sheet/cell-change";
import { drawSheet } from "../../../src/core/sheet/drawing";

const { grid } = drawSheet("| Namn | Belopp |\n| | 1200 |\n| Summa | =SUM(B2:B2) → 1200 |", { sheet: "Drift" });

test("a change knows what stands in the cell and what would", () => {
  const change = changeCell(grid, 1, 0, { text: "Lokaler" });
  expect(change).toEqual({ sheet: "Drift", row: 1, column: 0, before: null, after: { text: "Lokaler" } });
  expect(editOf(change)).toEqual({ kind: "write", sheet: "Drift", area: { top: 1, bottom: 1, left: 0, right: 0 }, cells: [[{ text: "Lokaler" }]] });
});

test("a cell that holds something else than was shown is noticed, formulas too", () => {
  const change = changeCell(grid, 2, 1, { number: 1300 });
  expect(isAsShown(change, [grid])).toBe(true);
  expect(isAsShown({ ...change, before: { number: 1200 } }, [grid])).toBe(false);
  expect(isAsShown({ ...change, sheet: "Borta" }, [grid])).toBe(false);
});

test("reversed, a change puts back what stood there", () => {
  const change = changeCell(grid, 2, 1, { number: 1300 });
  expect(reversed(change)).toMatchObject({ before: { number: 1300 }, after: { formula: "=SUM(B2:B2)" } });
  expect(reversed(reversed(change))).toEqual(change);
});

test("contents are shown as a Swedish user reads them", () => {
  expect([null, { number: -1234.5 }, { text: "Totalt" }, { formula: "=SUM(A1,1.5)" }].map(showInput)).toEqual(["(tom)", "−1\u00a0234,5", "Totalt", "=SUMMA(A1;1,5)"]);
});
