/** En föreslagen ändring av en cell: what stands there now and what would stand there, so that both can be shown before anything is written. */
import { showFormula } from "./show-formula";
import { formatNumber } from "../money/format-number";
import type { CellInput, SheetEdit } from "./edit";
import type { Grid } from "./grid";
import { inputAt } from "./restore-edits";

export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellInput;
  readonly after: CellInput;
}

export function changeCell(grid: Grid, row: number, column: number, after: CellInput): CellChange {
  return { sheet: grid.sheet, row, column, before: inputAt(grid, row, column), after };
}

/** Whether the cell still holds what the user was shown. */
export function isAsShown({ sheet, row, column, before }: CellChange, grids: readonly Grid[]): boolean {
  const grid = grids.find((each) => each.sheet === sheet);
  return grid !== undefined && JSON.stringify(inputAt(grid, row, column)) === JSON.stringify(before);
}

export function editOf({ sheet, row, column, after }: CellChange): SheetEdit {
  return { kind: "write", sheet, area: { top: row, bottom: row, left: column, right: column }, cells: [[after]] };
}

/** The same change backwards: how it is undone. */
export function reversed(change: CellChange): CellChange {
  return { ...change, before: change.after, after: change.before };
}

/** The cell's content as a Swedish user reads it. */
export function showInput(input: CellInput): string {
  if (input === null) return "(tom)";
  if ("formula" in input) return showFormula(input.formula);
  return "number" in input ? formatNumber(input.number, decimalsOf(input.number)) : input.text;
}

function decimalsOf(value: number): number {
  return Math.min(6, (/\.(\d+)$/u.exec(String(value))?.[1] ?? "").length);
}
