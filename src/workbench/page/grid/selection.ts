import { areaBetween, contains, withWholeMerges, type CellArea, type CellPlace } from "./cell-area";
import type { SheetView } from "./sheet-view";

/** What is selected: the active cell takes what is typed, the area spans from the anchor to the head. */
export interface Selection {
  readonly active: CellPlace;
  readonly head: CellPlace;
}

export const FIRST_CELL: Selection = { active: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

export function at(place: CellPlace): Selection {
  return { active: place, head: place };
}

export function selectedArea(selection: Selection, merges: readonly CellArea[]): CellArea {
  return withWholeMerges(areaBetween(selection.active, selection.head), merges);
}

export function wholeArea(area: CellArea): Selection {
  return { active: { row: area.top, column: area.left }, head: { row: area.bottom, column: area.right } };
}

/** The first cell of the merged area that holds a place, or the place itself. */
export function cellHolding(view: SheetView, place: CellPlace): CellPlace {
  const merge = view.merges.find((area) => contains(area, place));
  return merge === undefined ? place : { row: merge.top, column: merge.left };
}
