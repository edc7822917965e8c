import type { Axis } from "./axis";
import type { CellPlace } from "./cell-area";
import type { PaneLayout } from "./pane-layout";
import type { SheetView } from "./sheet-view";

export type Hit =
  | { readonly kind: "cell"; readonly place: CellPlace }
  | { readonly kind: "row" | "column"; readonly index: number }
  | { readonly kind: "columnEdge"; readonly index: number }
  | { readonly kind: "everything" };

export interface GridFrame {
  readonly view: SheetView;
  readonly panes: readonly PaneLayout[];
  readonly headerWidth: number;
  readonly headerHeight: number;
}

const GRIP = 4;

function sheetPoint(panes: readonly PaneLayout[], x: number, y: number): { readonly x: number; readonly y: number } {
  const pane = panes.find((each) => x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.height) ?? panes[0];
  return pane === undefined ? { x: 0, y: 0 } : { x: Math.max(0, x - pane.x + pane.fromX), y: Math.max(0, y - pane.y + pane.fromY) };
}

/** The column whose right edge the pointer is on, as when dragging it wider. */
function edgeAt(axis: Axis, x: number): number | undefined {
  const index = axis.indexAt(x);
  if (axis.start(index + 1) - x <= GRIP) return index;
  return index > 0 && x - axis.start(index) < GRIP ? index - 1 : undefined;
}

/** What stands under a point of the grid, counted from its upper left corner. */
export function hitTest({ view, panes, headerWidth, headerHeight }: GridFrame, x: number, y: number): Hit {
  const inColumns = y < headerHeight;
  const inRows = x < headerWidth;
  if (inColumns && inRows) return { kind: "everything" };
  const point = sheetPoint(panes, x - headerWidth, y - headerHeight);
  if (inRows) return { kind: "row", index: view.rows.indexAt(point.y) };
  if (!inColumns) return { kind: "cell", place: { row: view.rows.indexAt(point.y), column: view.columns.indexAt(point.x) } };
  const edge = edgeAt(view.columns, point.x);
  return edge === undefined ? { kind: "column", index: view.columns.indexAt(point.x) } : { kind: "columnEdge", index: edge };
}
