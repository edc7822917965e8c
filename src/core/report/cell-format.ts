/** How each kind of report cell looks. */
import type { CellFormat } from "../sheet/edit";
import type { CellStyle, ReportCell } from "./report-table";

const LOOKS: Readonly<Record<CellStyle, CellFormat>> = {
  title: { bold: true, fontSize: 14, wrap: true, vertical: "top", horizontal: "left" },
  dated: { horizontal: "left" },
  caption: { bold: true, fontSize: 12, wrap: true, vertical: "bottom", horizontal: "left" },
  key: { italic: true, fontSize: 9, wrap: true, horizontal: "left", fontColor: "#404040" },
  header: { bold: true, wrap: true, vertical: "bottom", fill: "#F2F2F2" },
  headerGroup: { bold: true, wrap: true, vertical: "center", horizontal: "center", fill: "#F2F2F2" },
  label: { horizontal: "left", wrap: true },
  text: { horizontal: "left", wrap: true },
  wide: { horizontal: "left", wrap: true },
  sentence: { horizontal: "left", wrap: true },
  note: { horizontal: "left", wrap: true },
  signature: { horizontal: "left", vertical: "bottom" },
  amount: { horizontal: "right" },
};

export function cellFormat(cell: ReportCell, numberFormat: string): CellFormat {
  return {
    ...LOOKS[cell.style],
    numberFormat,
    ...(cell.isBold ? { bold: true } : {}),
    ...(cell.horizontal ? { horizontal: cell.horizontal } : {}),
    ...(cell.vertical ? { vertical: cell.vertical } : {}),
    ...(cell.isIndented ? { indent: 1 } : {}),
  };
}
