import { ownFormulas } from "../../../src/core/formulas/own-formulas";
import { drawSheet } from "../../../src/core/sheet/drawing";

test("only cells that call our functions are found, where they stand on the sheet", () => {
  const { grid } = drawSheet("| 1 | =SUM(A3) → 1 | =AVVIKELSE(A3,B3) → 0 |", { top: 2, left: 0 });
  expect(ownFormulas([grid]).map(({ row, column, formula }) => [row, column, formula])).toEqual([[2, 2, "=AVVIKELSE(A3,B3)"]]);
});
