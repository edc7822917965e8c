import type { Axis } from "./axis";
import type { CellArea } from "./cell-area";
import type { SheetView } from "./sheet-view";

/** A window on the sheet: frozen rows and columns give up to four of them. */
export interface PaneLayout {
  readonly name: "main" | "top" | "left" | "corner";
  /** Where the window stands in the grid, right of and below the headers. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The point of the sheet that shows in the window's upper left corner. */
  readonly fromX: number;
  readonly fromY: number;
  readonly area: CellArea;
}

export interface Scroll {
  readonly left: number;
  readonly top: number;
}

interface Stretch {
  readonly at: number;
  readonly length: number;
  readonly from: number;
}

/** The frozen stretch and the scrolled one along one axis. */
function stretches(axis: Axis, frozen: number, scrolled: number, visible: number): readonly [Stretch, Stretch] {
  const frozenLength = Math.min(axis.start(frozen), visible);
  return [
    { at: 0, length: frozenLength, from: 0 },
    { at: frozenLength, length: Math.max(0, visible - frozenLength), from: axis.start(frozen) + scrolled },
  ];
}

function pane(view: SheetView, name: PaneLayout["name"], across: Stretch, down: Stretch): PaneLayout {
  return {
    name,
    x: across.at,
    y: down.at,
    width: across.length,
    height: down.length,
    fromX: across.from,
    fromY: down.from,
    area: {
      top: view.rows.indexAt(down.from),
      left: view.columns.indexAt(across.from),
      bottom: view.rows.indexAt(down.from + down.length),
      right: view.columns.indexAt(across.from + across.length),
    },
  };
}

export function paneLayouts(view: SheetView, scroll: Scroll, width: number, height: number): PaneLayout[] {
  const [frozenAcross, scrolledAcross] = stretches(view.columns, view.frozen.columns, scroll.left, width);
  const [frozenDown, scrolledDown] = stretches(view.rows, view.frozen.rows, scroll.top, height);
  return [
    pane(view, "main", scrolledAcross, scrolledDown),
    pane(view, "top", scrolledAcross, frozenDown),
    pane(view, "left", frozenAcross, scrolledDown),
    pane(view, "corner", frozenAcross, frozenDown),
  ].filter(({ width: w, height: h }) => w > 0 && h > 0);
}
