import type { ReportTable } from "../../../src/core/report/report-table";
import { shownRows } from "../../../src/core/report/shown-text";

/** A report as a reader sees it: one line per row, cells between bars, blanks at the end left out. */
export function shown(table: ReportTable): string[] {
  return shownRows(table.rows, table.width).map((cells) => cells.map((cell) => cell.replace(/\u00a0/gu, " ")).join(" | ").replace(/[ |]+$/u, "").replace(/ {2}/gu, " "));
}
