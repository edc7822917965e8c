/** Amounts that no municipality has: a slip of the keyboard, which must not become part of any figure. */
import { cellKey, type Grid } from "../sheet/grid";
import { AMOUNT_ROLES } from "./role-data";
import { viewSheet, type SheetView } from "./sheet-view";
import type { Column, RecognisedTable, Unit } from "./table";

/** Kronor in one cell; the whole state budget is near it. */
const LARGEST_CELL = 1e12;
/** Kronor in a table's amounts together; beyond some times this a sum can no longer be kept to the öre. */
const LARGEST_SUM = 1e13;

const KRONOR: Readonly<Partial<Record<Unit, number>>> = { tkr: 1e3, mnkr: 1e6 };

export interface LargeCell {
  readonly row: number;
  readonly column: Column;
}

/** Where the sum is too large though no cell is, the cells above an even share of it are the ones to doubt. */
export function findTooLarge(view: SheetView, table: RecognisedTable): LargeCell[] {
  const amounts = table.columns.filter(({ role }) => AMOUNT_ROLES.has(role));
  const size = (row: number, column: Column): number => Math.abs(numberAt(view, row, column.column) ?? 0) * (KRONOR[column.unit ?? table.unit] ?? 1);
  let sum = 0;
  let largest = 0;
  let count = 0;
  for (const column of amounts) {
    for (let row = table.body.first; row <= table.body.last; row++) {
      const each = size(row, column);
      if (each > largest) largest = each;
      if (each <= LARGEST_CELL) sum += each;
      count++;
    }
  }
  if (largest <= LARGEST_CELL && sum <= LARGEST_SUM) return [];
  const limit = sum <= LARGEST_SUM ? LARGEST_CELL : LARGEST_SUM / count;
  const rows = Array.from({ length: table.body.last - table.body.first + 1 }, (_, step) => table.body.first + step);
  return rows.flatMap((row) => amounts.filter((column) => size(row, column) > limit).map((column) => ({ row, column })));
}

/** Numbers are nearly all there is, and need no look at the cell's format. */
function numberAt(view: SheetView, row: number, column: number): number | undefined {
  const { values, area } = view.grid;
  const value = values[row - area.top]?.[column - area.left];
  return typeof value === "number" ? value : typeof value === "string" && value !== "" ? view.cell(row, column).number : undefined;
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
