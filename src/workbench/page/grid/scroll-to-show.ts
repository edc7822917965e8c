import type { Axis } from "./axis";
import type { CellPlace } from "./cell-area";
import type { Scroll } from "./pane-layout";
import type { SheetView } from "./sheet-view";

function along(axis: Axis, frozen: number, index: number, scrolled: number, visible: number): number {
  if (index < frozen) return scrolled;
  const frozenLength = axis.start(frozen);
  const from = axis.start(index) - frozenLength;
  const to = from + axis.size(index) + 1;
  if (from < scrolled) return from;
  return to > scrolled + visible - frozenLength ? to - (visible - frozenLength) : scrolled;
}

/** The least scrolling that brings a cell into the window. */
export function scrollToShow(view: SheetView, place: CellPlace, scroll: Scroll, width: number, height: number): Scroll {
  return {
    left: along(view.columns, view.frozen.columns, place.column, scroll.left, width),
    top: along(view.rows, view.frozen.rows, place.row, scroll.top, height),
  };
}
