import type { CellArea } from "./cell-area";
import type { DrawnCell, SheetView } from "./sheet-view";
import { textWidth } from "./text-width";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function areaBox(view: SheetView, area: CellArea): Box {
  const x = view.columns.start(area.left);
  const y = view.rows.start(area.top);
  return { x, y, width: view.columns.start(area.right + 1) - x, height: view.rows.start(area.bottom + 1) - y };
}

export const CELL_PADDING = 3;
const INDENT = 9;

export function indentOf(cell: DrawnCell): number {
  return CELL_PADDING + cell.look.indent * INDENT;
}

export function sideOf({ kind, look }: DrawnCell): "left" | "center" | "right" {
  if (look.horizontal !== "general") return look.horizontal;
  if (kind === "number") return "right";
  return kind === "text" || kind === "empty" ? "left" : "center";
}

/** How far the neighbours on one side are empty, counted until the text has room. */
function roomBeside(view: SheetView, isFree: (column: number) => boolean, column: number, step: 1 | -1, wanted: number): number {
  let room = 0;
  for (let at = column + step; room < wanted && at >= 0 && at < view.columns.count && isFree(at); at += step) room += view.columns.size(at);
  return room;
}

/** The box a text may fill: text runs into empty neighbours, anything else stays in its cell, as in Excel. */
export function textBox(view: SheetView, cell: DrawnCell, area: CellArea, isFree: (column: number) => boolean): Box {
  const own = areaBox(view, area);
  const staysInside = cell.kind !== "text" || cell.look.wrap || cell.look.rotation !== 0 || area.left !== area.right;
  const missing = staysInside ? 0 : textWidth(cell.text, cell.look.font) + indentOf(cell) + CELL_PADDING - own.width;
  if (missing <= 0) return own;
  const side = sideOf(cell);
  const share = side === "center" ? missing / 2 : missing;
  const before = side === "left" ? 0 : roomBeside(view, isFree, area.left, -1, share);
  const after = side === "right" ? 0 : roomBeside(view, isFree, area.right, 1, share);
  return { ...own, x: own.x - before, width: own.width + before + after };
}

/** A number that has no room shows as ####; one in the General format gives up decimals first. */
export function fittingText(cell: DrawnCell, width: number): string {
  const { text, kind, look } = cell;
  if (kind !== "number" || look.wrap || look.rotation !== 0) return text;
  const room = width - indentOf(cell) - CELL_PADDING + 2;
  const fits = (candidate: string): boolean => textWidth(candidate, look.font) <= room;
  if (fits(text)) return text;
  const comma = text.indexOf(",");
  if (look.isGeneralNumber && comma > 0) {
    const value = Number(text.replace(",", "."));
    for (let decimals = text.length - comma - 2; decimals >= 0; decimals -= 1) {
      const shorter = value.toFixed(decimals).replace(".", ",");
      if (fits(shorter)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", look.font))));
}
