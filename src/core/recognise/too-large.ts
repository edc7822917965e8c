/** Amounts that no municipality has: a slip of the keyboard, which must not become part of any figure. */
import { kronorPer } from "../money/money-unit";
import { cellKey, valueAt, type Grid } from "../sheet/grid";
import { numbersIn } from "../sheet/long-column";
import { AMOUNT_ROLES } from "./role-data";
import { viewSheet, type SheetView } from "./sheet-view";
import type { Column, RecognisedTable } from "./table";

/** Kronor in one cell; the whole state budget is near it. */
const LARGEST_CELL = 1e12;
/** Kronor in a table's amounts together; beyond some times this a sum can no longer be kept to the öre. */
const LARGEST_SUM = 1e13;

export interface LargeCell {
  readonly row: number;
  readonly column: Column;
}

/** Where the sum is too large though no cell is, the cells above an even share of it are the ones to doubt. */
export function findTooLarge(view: SheetView, table: RecognisedTable): LargeCell[] {
  const amounts = table.columns.filter(({ role }) => AMOUNT_ROLES.has(role));
  const sizes = amounts.map((column) => sizeOf(view, table, column));
  const largest = Math.max(0, ...sizes.map((size) => size.largest));
  const sum = sizes.reduce((all, size) => all + size.sum, 0);
  if (largest <= LARGEST_CELL && sum <= LARGEST_SUM) return [];
  const { first, last } = table.body;
  const limit = sum <= LARGEST_SUM ? LARGEST_CELL : LARGEST_SUM / (amounts.length * (last - first + 1));
  const rows = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return rows.flatMap((row) => amounts.filter((column) => kronorAt(view, table, row, column) > limit).map((column) => ({ row, column })));
}

/** One tight pass, for a ledger is long: the largest amount of a column, and the sum of those that are possible. */
function sizeOf(view: SheetView, table: RecognisedTable, column: Column): { largest: number; sum: number } {
  const { grid } = view;
  const numbers = numbersIn(grid, column.column);
  const kronor = kronorPer(column.unit ?? table.unit);
  let largest = 0;
  let sum = 0;
  for (let row = table.body.first; row <= table.body.last; row++) {
    const value = numbers[row - grid.area.top] as number;
    if (Number.isNaN(value) && valueAt(grid, row, column.column) === "") continue;
    const size = Number.isNaN(value) ? kronorAt(view, table, row, column) : Math.abs(value) * kronor;
    if (size > largest) largest = size;
    if (size <= LARGEST_CELL) sum += size;
  }
  return { largest, sum };
}

function kronorAt(view: SheetView, table: RecognisedTable, row: number, column: Column): number {
  return Math.abs(view.cell(row, column.column).number ?? 0) * kronorPer(column.unit ?? table.unit);
}

/** The sheets as everything after the reading sees them: a cell that holds no possible amount holds a text. */
export function withoutTooLarge(grids: readonly Grid[], tables: readonly RecognisedTable[]): Grid[] {
  return grids.map((grid) => {
    const ours = tables.filter(({ sheet }) => sheet === grid.sheet);
    const view = viewSheet(grid);
    const large = new Set(ours.flatMap((table) => findTooLarge(view, table)).map(({ row, column }) => cellKey(row, column.column)));
    if (large.size === 0) return grid;
    const values = grid.values.map((cells, r) => cells.map((value, c) => (large.has(cellKey(grid.area.top + r, grid.area.left + c)) ? `${value} (för stort)` : value)));
    return { ...grid, values };
  });
}
