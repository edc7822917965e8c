/** The text of cells that are already on a sheet, as their own number formats show them in Swedish Excel. */
import { formatNumber } from "../money/format-number";
import type { Area } from "../sheet/address";
import { formatAt, isErrorAt, valueAt, type Grid } from "../sheet/grid";

export function shownGrid(grid: Grid, area: Area): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(shownCell(grid, row, column));
    rows.push(cells);
  }
  return rows;
}

function shownCell(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "string" || isErrorAt(grid, row, column)) return String(value);
  const format = formatAt(grid, row, column);
  const decimals = /0\.(0+)/u.exec(format.split(";").at(-1) ?? "")?.[1]?.length ?? 0;
  if (format === "General") return formatNumber(value);
  return format.includes("%") ? `${formatNumber(value * 100, decimals)}\u00a0%` : formatNumber(value, decimals);
}
