/** Makes a table fit among the others of its report: texts have room, and stand clear of the figures beside them. */
import type { Area } from "../sheet/address";
import type { LaidBlock } from "./laid-block";
import type { ReportRow } from "./report-table";

export function fitBlock(laid: LaidBlock, width: number): LaidBlock {
  return indentTexts(widenLastText(laid, width));
}

/** Under a wider table the last column of text has the rest of the width, instead of widening a column of figures. */
function widenLastText(laid: LaidBlock, width: number): LaidBlock {
  const last = laid.width - 1;
  const isText = laid.rows.slice(laid.headerRows).some(({ cells }) => cells[last]?.style === "text");
  if (laid.width >= width || !isText || laid.merges.some(({ right }) => right === last)) return laid;
  const rows = laid.rows.map((row): ReportRow => ({
    ...row,
    cells: row.cells.map((cell, column) => (cell && column === last && cell.style === "text" ? { ...cell, style: "wide" } : cell)),
    ...(row.border ? { border: { ...row.border, to: width - 1 } } : {}),
  }));
  const merges = rows.map((_, at): Area => ({ top: at, bottom: at, left: last, right: width - 1 }));
  return { ...laid, rows, width, merges: [...laid.merges, ...merges] };
}

/** Text to the right of figures would otherwise touch them. */
function indentTexts(laid: LaidBlock): LaidBlock {
  const header = laid.rows.slice(0, laid.headerRows);
  const isWords = (column: number): boolean => laid.rows.slice(laid.headerRows).some(({ cells }) => cells[column]?.style === "text" || cells[column]?.style === "wide");
  // A column of text may be blank in this report; its header tells.
  const isText = (column: number): boolean => column > 0 && (isWords(column) || header.some(({ cells }) => cells[column]?.horizontal === "left"));
  const rows = laid.rows.map((row): ReportRow => ({
    ...row,
    cells: row.cells.map((cell, column) => (cell && cell.horizontal !== "center" && cell.style !== "headerGroup" && cell.style !== "amount" && isText(column) ? { ...cell, isIndented: true } : cell)),
  }));
  return { ...laid, rows };
}
