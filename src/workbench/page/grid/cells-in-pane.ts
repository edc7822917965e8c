import { contains, overlaps, type CellArea } from "./cell-area";
import { areaBox, fittingText, textBox, type Box } from "./cell-box";
import type { PaneLayout } from "./pane-layout";
import type { DrawnCell, SheetView } from "./sheet-view";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DrawnCell;
  readonly text: string;
  /** The cell itself, or the whole of its merged area. */
  readonly box: Box;
  /** Where its text may stand. */
  readonly textBox: Box;
}

/** Texts that begin outside the window may run into it; a label longer than this many columns is rare. */
const REACH = 12;

function reachOf(view: SheetView, area: CellArea): CellArea {
  return { ...area, left: Math.max(0, area.left - REACH), right: Math.min(view.columns.count - 1, area.right + REACH) };
}

function mergeAt(merges: readonly CellArea[], row: number, column: number): CellArea | undefined {
  return merges.find((merge) => contains(merge, { row, column }));
}

function place(view: SheetView, merges: readonly CellArea[], area: CellArea, cell: DrawnCell): PlacedCell {
  const isFree = (column: number): boolean => {
    const neighbour = view.cell(area.top, column);
    return (neighbour === undefined || neighbour.text === "") && mergeAt(merges, area.top, column) === undefined;
  };
  const box = areaBox(view, area);
  return { row: area.top, column: area.left, cell, text: fittingText(cell, box.width), box, textBox: textBox(view, cell, area, isFree) };
}

/** Every cell that has something to show in a pane, row by row; a merged area counts as its first cell. */
export function cellsInPane(view: SheetView, pane: PaneLayout): PlacedCell[] {
  const area = reachOf(view, pane.area);
  const merges = view.merges.filter((merge) => overlaps(merge, area));
  const placed: PlacedCell[] = [];
  for (const merge of merges) {
    const cell = view.cell(merge.top, merge.left);
    if (cell !== undefined) placed.push(place(view, merges, merge, cell));
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (view.rows.size(row) === 0) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      if (view.columns.size(column) === 0 || mergeAt(merges, row, column) !== undefined) continue;
      const cell = view.cell(row, column);
      if (cell !== undefined) placed.push(place(view, merges, { top: row, left: column, bottom: row, right: column }, cell));
    }
  }
  return placed.sort((one, other) => one.row - other.row || one.column - other.column);
}
