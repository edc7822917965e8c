/** The edits that put an area back to what was read: used when a refresh fails half-way. Contents, number formats and merged cells. */
import type { Area } from "./address";
import type { CellInput, SheetEdit } from "./edit";
import { formatAt, formulaAt, valueAt, type Grid } from "./grid";

export function restoreEdits(grid: Grid, area: Area): readonly SheetEdit[] {
  const rows = span(area.top, area.bottom);
  const columns = span(area.left, area.right);
  const cells = rows.map((row) => columns.map((column) => inputAt(grid, row, column)));
  const formats = rows.flatMap((row) =>
    columns.map((column): SheetEdit => ({
      kind: "format",
      sheet: grid.sheet,
      area: { top: row, left: column, bottom: row, right: column },
      format: { numberFormat: formatAt(grid, row, column) },
    })),
  );
  const { sheet } = grid;
  const merges = grid.merges.map((merge): SheetEdit => ({ kind: "merge", sheet, area: merge }));
  // Parted first: what is written into a merged cell beside its first one is lost.
  return [{ kind: "unmerge", sheet, area }, ...formats, { kind: "write", sheet, area, cells }, ...merges];
}

/** What to write for the cell to hold what it holds. */
export function inputAt(grid: Grid, row: number, column: number): CellInput {
  const formula = formulaAt(grid, row, column);
  if (formula !== undefined) return { formula };
  const value = valueAt(grid, row, column);
  if (value === "") return null;
  if (typeof value === "number") return { number: value };
  return typeof value === "boolean" ? { formula: value ? "=TRUE" : "=FALSE" } : { text: value };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
