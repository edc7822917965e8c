/** A formula copied to another cell reads what it would read if the user had copied it. */
import { copiedFormula, formOf } from "../../../../src/core/rules/arithmetic/formula-forms";
import type { NumberCell } from "../../../../src/core/rules/arithmetic/table-view";

const cell = (row: number, column: number, formula?: string): NumberCell => ({ kind: "number", row, column, formula, value: 0, decimals: 0, isExact: true, isText: false, isPercent: false });

test.each([
  ["=B4-C4", 4, 3, "=B5-C5"], ["=SUM(B2:B3)", 3, 2, "=SUM(C2:C3)"], ["=$B4/B$2", 5, 4, "=$B6/C$2"], ["=$B$2*2", 9, 9, "=$B$2*2"], ["=B4+Drift!B4", 4, 3, "=B5+Drift!B4"],
])("%s copied from D4 to row %d, column %d", (formula, row, column, copy) => {
  const model = cell(3, formula === "=SUM(B2:B3)" ? 1 : 3, formula);
  expect(copiedFormula(model, { row, column })).toBe(copy);
});

test("a reference that would leave the sheet cannot be copied", () => {
  expect(copiedFormula(cell(3, 3, "=B2"), { row: 1, column: 3 })).toBeUndefined();
  expect(copiedFormula(cell(3, 3, "=B4"), { row: 3, column: 1 })).toBeUndefined();
  expect(copiedFormula(cell(3, 3, "=B2"), { row: 2, column: 2 })).toBe("=A1");
});

test("a cell without a formula has the form of nothing", () => {
  expect(formOf(cell(3, 3))).toBe("");
  expect(copiedFormula(cell(3, 3), { row: 4, column: 3 })).toBe("");
});
