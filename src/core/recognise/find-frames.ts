/** From header blocks to frames: which columns and rows a table takes, and the title lines above it. */
import type { Steps } from "../sheet/steps";
import { columnsOf, probeRows, PROBE } from "./body-probe";
import { bodyRows, LONGEST_GAP, type Lane } from "./body-rows";
import { findHeaders, headerRowsToTry } from "./find-headers";
import type { Meanings } from "./header-meanings";
import type { SheetView } from "./sheet-view";
import type { HeaderBlock } from "./stretch-header";
import { areTwo } from "./two-tables";

export interface Frame {
  readonly view: SheetView;
  readonly header: { readonly first: number; readonly last: number } | undefined;
  readonly left: number;
  readonly right: number;
  /** Rows of the body that hold anything, from top to bottom. */
  readonly rows: readonly number[];
  /** Lines above the header that belong to this table, nearest last. */
  readonly title: readonly string[];
}


export function* findFrames(view: SheetView, meanings: Meanings): Steps<Frame[]> {
  const rows = headerRowsToTry(view);
  yield;
  const headers = yield* findHeaders(view, meanings, rows);
  const lanes = joinLanes(view, headers, meanings);
  return lanes.map((lane) => frameOf(view, lane, lanes, meanings));
}

/** Headers on the same rows are one table unless each could stand by itself; then the blank column between them parts two tables. */
function joinLanes(view: SheetView, headers: readonly HeaderBlock[], meanings: Meanings): Lane[] {
  const joined: HeaderBlock[] = [];
  for (const header of headers) {
    const at = joined.findIndex((other) => sharesRows(other, header) && !areTwo(view, other, header, meanings));
    const other = joined[at];
    if (!other) joined.push(header);
    else {
      joined[at] = {
        first: Math.min(other.first, header.first), last: Math.max(other.last, header.last),
        left: Math.min(other.left, header.left), right: Math.max(other.right, header.right),
      };
    }
  }
  const widened = joined.map((block) => widen(view, block, joined));
  return widened.map((block) => ({ ...block, limit: limitOf(view, block, widened) }));
}

function sharesRows(a: HeaderBlock, b: HeaderBlock): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Takes in columns beside the header that have no heading of their own but stand in the body: labels to the left, amounts to the right. */
function widen(view: SheetView, block: HeaderBlock, all: readonly HeaderBlock[]): HeaderBlock {
  const rows = probeRows(view, block.last + 1, block.left, block.right).slice(0, PROBE);
  const near = rows.filter((row, index) => index === 0 || row - (rows[index - 1] ?? row) <= LONGEST_GAP);
  const isTaken = (column: number): boolean => all.some((other) => other !== block && sharesRows(other, block) && column >= other.left && column <= other.right);
  const share = (column: number): number => near.filter((row) => view.cell(row, column).kind !== "blank").length;
  const isPart = (column: number): boolean => column >= view.grid.area.left && column <= view.grid.area.right && !isTaken(column) && share(column) > 0;
  let { left, right } = block;
  while (isPart(left - 1)) left--;
  // A label column may stand a blank column away when the header has no texts under it.
  if (left === block.left && !hasTexts(view, near, block.left) && isPart(left - 2)) left -= 2;
  while (isPart(right + 1)) right++;
  return { ...block, left, right };
}

function hasTexts(view: SheetView, rows: readonly number[], column: number): boolean {
  return rows.some((row) => view.cell(row, column).kind === "text");
}

/** The last row that can belong to the table: the next header over the same columns stands below it. */
function limitOf(view: SheetView, block: HeaderBlock, all: readonly HeaderBlock[]): number {
  const below = all.filter((other) => other.first > block.last && other.left <= block.right && block.left <= other.right);
  return Math.min(view.grid.area.bottom, ...below.map((other) => other.first - 1));
}

function frameOf(view: SheetView, lane: Lane, lanes: readonly Lane[], meanings: Meanings): Frame {
  const rows = bodyRows(view, lane, meanings);
  return {
    view,
    header: { first: lane.first, last: lane.last },
    left: lane.left,
    right: lane.right,
    rows,
    title: titleLines(view, lane, lanes),
  };
}

const HIGHEST_TITLE = 8;

/** The lone texts above a header, up to the table above it. */
function titleLines(view: SheetView, lane: Lane, lanes: readonly Lane[]): string[] {
  const lines: string[] = [];
  const above = lanes.filter((other) => other !== lane && other.last < lane.first && other.left <= lane.right && lane.left <= other.right);
  const floor = Math.max(view.grid.area.top, ...above.map((other) => other.last + 1));
  // A title may begin left of its table, but not over a neighbour.
  const neighbours = lanes.filter((other) => other !== lane && other.right < lane.left && other.first <= lane.first + 3 && other.last >= lane.first - HIGHEST_TITLE);
  const leftEdge = Math.max(view.grid.area.left, ...neighbours.map((other) => other.right + 1));
  for (let row = lane.first - 1; row >= floor && lane.first - row <= HIGHEST_TITLE + 12 && lines.length < HIGHEST_TITLE; row--) {
    const filled = columnsOf(view.grid.area).filter((column) => view.cell(row, column).kind !== "blank");
    const inside = filled.filter((column) => column >= leftEdge && column <= lane.right);
    // A lone line beside or over several tables speaks of all of them.
    const texts = (inside.length > 0 || filled.length > 1 ? inside : filled).map((column) => view.cell(row, column));
    if (texts.length > 2 && texts.some((cell) => cell.kind === "number" && cell.isText !== true)) break;
    const line = texts.filter((cell) => cell.kind === "text" || cell.isText === true).map((cell) => cell.text.trim()).join(" ");
    if (line !== "") lines.unshift(line);
  }
  return lines;
}
