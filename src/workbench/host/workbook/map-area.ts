/** A matrix with one answer for each cell of an area. */
import type { Area } from "./reference";

export function mapArea<T>(area: Area, ask: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(ask(row, column));
    rows.push(cells);
  }
  return rows;
}
