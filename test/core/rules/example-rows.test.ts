import { exampleRows } from "../../../src/core/rules/example-rows";

test("an example is shown as its reader would see it: values, not formulas, and what the rule points at", () => {
  const rows = exampleRows("| Slag | Budget | < |\n| Andel | [=B1/C1 → 0,5] | 0,4029 {0.00%} |\n| Summa | [] |");
  expect(rows.map((cells) => cells.map(({ text }) => text))).toEqual([["Slag", "Budget", ""], ["Andel", "0,5", "0,4029"], ["Summa", "", ""]]);
  expect(rows.map((cells) => cells.map(({ isMarked }) => isMarked))).toEqual([[false, false, false], [false, true, false], [false, true, false]]);
});
