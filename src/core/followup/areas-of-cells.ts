/** Gathers single cells into as few rectangles as a formula can name: D8:D10 instead of D8,D9,D10. */
import type { Area } from "../sheet/address";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Runs down each column first; runs of equal height side by side are then joined. */
export function areasOfCells(cells: readonly Cell[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return joinSideBySide(runs);
}

function joinSideBySide(runs: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const run of runs) {
    const at = joined.findIndex(({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1);
    const left = joined[at];
    if (left) joined[at] = { ...left, right: run.right };
    else joined.push(run);
  }
  return joined;
}
