import type { Axis } from "./axis";
import { contains, type CellPlace } from "./cell-area";
import type { SheetView } from "./sheet-view";

export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

function nextVisible(axis: Axis, from: number, step: -1 | 0 | 1): number {
  if (step === 0) return from;
  for (let index = from + step; index >= 0 && index < axis.count; index += step) if (axis.size(index) > 0) return index;
  return from;
}

/** One cell on, past hidden rows and columns and out of a merged area. */
export function oneStep(view: SheetView, from: CellPlace, step: Step): CellPlace {
  const merge = view.merges.find((area) => contains(area, from));
  const edge = {
    row: merge === undefined ? from.row : step.rows > 0 ? merge.bottom : merge.top,
    column: merge === undefined ? from.column : step.columns > 0 ? merge.right : merge.left,
  };
  return {
    row: step.rows === 0 ? from.row : nextVisible(view.rows, edge.row, step.rows),
    column: step.columns === 0 ? from.column : nextVisible(view.columns, edge.column, step.columns),
  };
}

function isFilled(view: SheetView, place: CellPlace): boolean {
  const text = view.cell(place.row, place.column)?.text;
  return text !== undefined && text !== "";
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Ctrl and an arrow: to the end of the filled cells, or over the empty ones to the next filled, or to the sheet's edge. */
export function leap(view: SheetView, from: CellPlace, step: Step): CellPlace {
  const first = oneStep(view, from, step);
  const staysInBlock = isFilled(view, from) && isFilled(view, first);
  let here = first;
  for (;;) {
    const next = oneStep(view, here, step);
    if (isSame(next, here)) return here;
    if (staysInBlock ? !isFilled(view, next) : isFilled(view, here)) return here;
    here = next;
  }
}

/** About as many rows as the window shows. */
export function onePage(view: SheetView, from: CellPlace, direction: -1 | 1, height: number): CellPlace {
  const y = view.rows.start(from.row) + direction * height;
  return { row: view.rows.indexAt(Math.max(0, y)), column: from.column };
}
