import type { LineLook } from "./cell-look";
import { contains, overlaps } from "./cell-area";
import type { PaneLayout } from "./pane-layout";
import type { SheetView } from "./sheet-view";

export interface DrawnLine {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly isAcross: boolean;
  readonly line: LineLook;
}

type Side = "top" | "right" | "bottom" | "left";

/** Lines inside a merged area are kept in the file but not drawn. */
function isInsideMerge(view: SheetView, row: number, column: number, side: Side): boolean {
  const merge = view.merges.find((area) => contains(area, { row, column }));
  if (merge === undefined) return false;
  const beyond = { top: row > merge.top, bottom: row < merge.bottom, left: column > merge.left, right: column < merge.right };
  return beyond[side];
}

function lineOf(view: SheetView, row: number, column: number, side: Side, line: LineLook): DrawnLine {
  const x = view.columns.start(column);
  const y = view.rows.start(row);
  const isAcross = side === "top" || side === "bottom";
  const offset = Math.ceil(line.width / 2);
  return {
    key: `${row},${column},${side}`,
    x: side === "right" ? x + view.columns.size(column) - offset : isAcross ? x - 1 : x - offset,
    y: side === "bottom" ? y + view.rows.size(row) - offset : isAcross ? y - offset : y - 1,
    length: (isAcross ? view.columns.size(column) : view.rows.size(row)) + 1,
    isAcross,
    line,
  };
}

/** The cells' own borders, each as one line on the boundary it belongs to. */
export function bordersInPane(view: SheetView, pane: PaneLayout): DrawnLine[] {
  const { area } = pane;
  const hasMerges = view.merges.some((merge) => overlaps(merge, area));
  const lines: DrawnLine[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (view.rows.size(row) === 0) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      const borders = view.columns.size(column) === 0 ? undefined : view.cell(row, column)?.look.borders;
      if (borders === undefined) continue;
      for (const side of ["top", "right", "bottom", "left"] as const) {
        const line = borders[side];
        if (line !== undefined && !(hasMerges && isInsideMerge(view, row, column, side))) lines.push(lineOf(view, row, column, side, line));
      }
    }
  }
  return lines;
}
