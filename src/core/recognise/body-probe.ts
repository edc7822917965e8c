/** Looks at the first filled rows under a header, to learn what its columns hold. */
import type { SheetView } from "./sheet-view";

/** How many rows of a body are looked at. */
export const PROBE = 60;

export function columnsOf(block: { readonly left: number; readonly right: number }): number[] {
  return Array.from({ length: block.right - block.left + 1 }, (_, step) => block.left + step);
}

export function probeRows(view: SheetView, from: number, left: number, right: number): number[] {
  const rows: number[] = [];
  const end = view.grid.area.bottom;
  for (let row = from; row <= end && rows.length < PROBE; row++) if (!isBlankRow(view, row, left, right)) rows.push(row);
  return rows;
}

export function isBlankRow(view: SheetView, row: number, left: number, right: number): boolean {
  const { area, values } = view.grid;
  // Most rows are told by their first filled cell alone.
  const first = (view.firstFilled()[row - area.top] ?? -1) + area.left;
  if (first < area.left || first > right) return true;
  if (first >= left) return false;
  const cells = values[row - area.top] ?? [];
  for (let column = left - area.left; column <= right - area.left; column++) if ((cells[column] ?? "") !== "") return false;
  return true;
}
