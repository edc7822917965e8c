import { useRef, type PointerEvent } from "react";
import { placeName } from "./a1";
import type { CellPlace } from "./cell-area";
import { hitTest, type GridFrame, type Hit } from "./hit-test";
import { cellHolding, type Selection } from "./selection";

interface GridPointerOptions extends GridFrame {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: () => void;
  readonly onPoint: (address: string) => boolean;
  readonly onColumnWidth: (column: number, width: number) => void;
}

type Drag =
  | { readonly kind: "select"; readonly from: Hit; readonly active: CellPlace }
  | { readonly kind: "resize"; readonly column: number; readonly startX: number; readonly startWidth: number };

const MIN_COLUMN_WIDTH = 4;

export interface GridPointer {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onDoubleClick: () => void;
}

function positionIn(event: PointerEvent<HTMLElement>): readonly [number, number] {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

function selectionOf({ view }: GridFrame, from: Hit, to: Hit, active: CellPlace): Selection {
  const lastRow = view.rows.count - 1;
  const lastColumn = view.columns.count - 1;
  if (from.kind === "everything") return { active: { row: 0, column: 0 }, head: { row: lastRow, column: lastColumn } };
  if (from.kind === "column") return { active: { row: 0, column: from.index }, head: { row: lastRow, column: columnOf(to, from.index) } };
  if (from.kind === "row") return { active: { row: from.index, column: 0 }, head: { row: rowOf(to, from.index), column: lastColumn } };
  return { active, head: to.kind === "cell" ? to.place : active };
}

function columnOf(hit: Hit, otherwise: number): number {
  if (hit.kind === "cell") return hit.place.column;
  return hit.kind === "column" || hit.kind === "columnEdge" ? hit.index : otherwise;
}

function rowOf(hit: Hit, otherwise: number): number {
  if (hit.kind === "cell") return hit.place.row;
  return hit.kind === "row" ? hit.index : otherwise;
}

/** Clicking and dragging: cells, whole rows and columns, a column's edge, and addresses into a formula being typed. */
export function useGridPointer(options: GridPointerOptions): GridPointer {
  const drag = useRef<Drag>();

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const [x, y] = positionIn(event);
    const hit = hitTest(options, x, y);
    if (hit.kind === "cell" && options.onPoint(placeName(hit.place))) return event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    if (hit.kind === "columnEdge") {
      drag.current = { kind: "resize", column: hit.index, startX: x, startWidth: options.view.columns.size(hit.index) };
      return;
    }
    const active = hit.kind !== "cell" ? { row: 0, column: 0 } : event.shiftKey ? options.selection.active : cellHolding(options.view, hit.place);
    drag.current = { kind: "select", from: hit, active };
    options.onSelect(selectionOf(options, hit, hit, active));
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const now = drag.current;
    if (now === undefined) return;
    const [x, y] = positionIn(event);
    if (now.kind === "resize") options.onColumnWidth(now.column, Math.max(MIN_COLUMN_WIDTH, now.startWidth + x - now.startX));
    else options.onSelect(selectionOf(options, now.from, hitTest(options, Math.max(x, options.headerWidth), Math.max(y, options.headerHeight)), now.active));
  };

  return { onPointerDown, onPointerMove, onPointerUp: () => void (drag.current = undefined), onDoubleClick: options.onEdit };
}
