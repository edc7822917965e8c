/** Looks up the cells of a recognised table: the column that plays a role, the text that stands in a row. */
import type { Column, ColumnRole, RecognisedTable, Row, Unit } from "../recognise/table";
import { valueAt, type Grid } from "../sheet/grid";

export interface TableOnGrid {
  readonly table: RecognisedTable;
  readonly grid: Grid;
}

export function columnWithRole(table: RecognisedTable, role: ColumnRole): Column | undefined {
  return table.columns.find((column) => column.role === role);
}

/** The text of the cell where a row meets the column with a role; undefined where there is no such column or no text. */
export function textInRole({ table, grid }: TableOnGrid, row: number, role: ColumnRole): string | undefined {
  const column = columnWithRole(table, role);
  return column ? cellText(grid, row, column.column) : undefined;
}

export function cellText(grid: Grid, row: number, column: number): string | undefined {
  const text = String(valueAt(grid, row, column)).replace(/\s+/gu, " ").trim();
  return text === "" ? undefined : text;
}

/** Kronor in one of the unit; a unit that is not money counts as it stands. */
export function kronorIn(unit: Unit): number {
  return unit === "tkr" ? 1000 : unit === "mnkr" ? 1_000_000 : 1;
}

/** Rows that carry amounts of their own: sums repeat them and "därav" rows are part of them. */
export function ownRows(table: RecognisedTable): readonly Row[] {
  const details = table.rows.filter(({ kind }) => kind === "detail");
  if (details.length > 0) return details;
  return table.rows.filter(({ kind }) => kind === "total").slice(-1);
}
