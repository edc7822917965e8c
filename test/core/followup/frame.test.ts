import { findFrame } from "../../../src/core/followup/frame";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawSheet } from "../../../src/core/sheet/drawing";
import type { TableOnGrid } from "../../../src/core/followup/table-cells";

const summaryWithFrame = (frame: string): TableOnGrid[] => {
  const { grid } = drawSheet(`
| Verksamhet | Budget 2024, tkr | Utfall 2024 | Avvikelse |
| Kansli     | 400              | 380         | 20        |
| Drift      | 600              | 650         | -50       |
| Summa      | 1000             | 1030        | -30       |
| Ram        | ${frame}         |             |           |`);
  return recogniseWorkbook([grid]).tables.map((table) => ({ table, grid }));
};

test("the frame is the number to the right of its word", () => {
  expect(findFrame(summaryWithFrame("1050"))?.decided.amount).toBe(105_000_000);
});

test("a number that cannot be kept to the öre is no frame", () => {
  expect(findFrame(summaryWithFrame("90071992547409900"))).toBeUndefined();
});
