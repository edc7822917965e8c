import { columnWidths, rowHeight } from "../../../src/core/report/column-widths";
import type { CellStyle, ReportCell, ReportRow } from "../../../src/core/report/report-table";

function cell(style: CellStyle, text: string): ReportCell {
  return { style, content: { kind: "text", text } };
}

function row(...cells: readonly ReportCell[]): ReportRow {
  return { cells };
}

const ALONE = (): { columns: number; rows: number } => ({ columns: 1, rows: 1 });

test("columns of figures are equally wide and fit their widest figure", () => {
  const [label, first, second] = columnWidths([row(cell("label", "Intäkter"), cell("amount", "22,1"), cell("amount", "−1 234 567 890,5"))], 3);
  expect(first).toBe(second);
  expect(second).toBeGreaterThan(80);
  expect(label).toBeGreaterThanOrEqual(48);
});

test("a title across the table widens no column", () => {
  const narrow = columnWidths([row(cell("label", "Netto"))], 1);
  const withTitle = columnWidths([row(cell("title", "En mycket lång rubrik ".repeat(10))), row(cell("label", "Netto"))], 1);
  expect(withTitle).toEqual(narrow);
});

test("a text that does not fit its column makes its row higher", () => {
  const words = cell("label", "Lokalkostnader, energi, vatten och avlopp samt övriga kostnader för lokaler");
  expect(rowHeight(row(words), [400], ALONE)).toBeLessThan(rowHeight(row(words), [100], ALONE));
  expect(rowHeight(row(cell("label", "Netto")), [100], ALONE)).toBeGreaterThanOrEqual(16);
});

test("capitals need more room than small letters", () => {
  const width = (text: string): number => columnWidths([row(cell("label", text))], 1)[0] ?? 0;
  expect(width("TELEKOMMUNIKATION")).toBeGreaterThan(width("Telekommunikation") * 1.15);
});
