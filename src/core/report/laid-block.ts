/** One table of a report before it has a place on the sheet: its own cells count rows and columns from 0. */
import type { Area } from "../sheet/address";
import type { CellContent, ReportCell, ReportRow } from "./report-table";

export interface LaidBlock {
  readonly rows: readonly ReportRow[];
  readonly headerRows: number;
  readonly merges: readonly Area[];
  readonly width: number;
  readonly notices: readonly string[];
}

/** Moves a block's rows down the sheet, and its references to own cells with them. */
export function moveRows(rows: readonly ReportRow[], down: number): readonly ReportRow[] {
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && moveCell(cell, down)) }));
}

function moveCell(cell: ReportCell, down: number): ReportCell {
  const { content } = cell;
  if (content.kind === "own") return { ...cell, content: moveTerms(content, down) };
  if (content.kind !== "sentence") return cell;
  return { ...cell, content: { ...content, cells: content.cells.map((own) => ({ ...own, row: own.row + down })) } };
}

function moveTerms(content: Extract<CellContent, { kind: "own" }>, down: number): CellContent {
  const terms = content.terms.map(({ cell, by }) => ({ by, cell: { ...cell, row: cell.row + down } }));
  return { ...content, terms };
}
