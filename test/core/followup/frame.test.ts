import { findFrame, isFrameLabel } from "../../../src/core/followup/frame";
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

test.each(["Ram 2026", "Budgetram 2026 (tkr)", "Beslutad ram:", "Tilldelad nettoram för 2026"])("the frame may be called “%s”", (label) => {
  expect(isFrameLabel(label, "decided", 2026)).toBe(true);
  expect(isFrameLabel(label, "decided", 2027)).toBe(!label.includes("2026"));
});

test.each(["Ramavtal", "Avvikelse mot ram", "Ram per invånare", "Justerad ram"])("“%s” is no frame", (label) => {
  expect(isFrameLabel(label, "decided")).toBe(false);
});

test("a number that cannot be kept to the öre is no frame", () => {
  expect(findFrame(summaryWithFrame("90071992547409900"))).toBeUndefined();
});
