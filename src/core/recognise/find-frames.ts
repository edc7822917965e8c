/** From header blocks to frames: which columns and rows a table takes, and the title lines above it. */
import { plainHeader } from "./read-period";
import { TITLE_WORDS } from "./header-words";
import { columnsOf, isBlankRow, probeRows, PROBE } from "./body-probe";
import { findHeaders, headerRowsToTry, type HeaderBlock } from "./find-headers";
import type { Meanings } from "./header-meanings";
import type { SheetView } from "./sheet-view";
import type { ColumnRole } from "./table";
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

const LONGEST_GAP = 6;

export function findFrames(view: SheetView, meanings: Meanings): Frame[] {
  const headers = findHeaders(view, meanings, headerRowsToTry(view));
  const lanes = joinLanes(view, headers, meanings);
  return lanes.map((lane) => frameOf(view, lane, lanes, meanings));
}

interface Lane extends HeaderBlock {
  readonly limit: number;
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

/** Walks down until the table ends: at the limit, at a long gap, or where what follows a gap is of another kind. */
function bodyRows(view: SheetView, lane: Lane, meanings: Meanings): number[] {
  const { left, right, limit } = lane;
  const amounts = amountColumns(view, lane, meanings);
  const isWorded = columnsOf(lane).some((column) => headerRoles(view, lane, column, meanings).some((role) => WORDED_ROLES.has(role)));
  const rows: number[] = [];
  let gap = 0;
  for (let row = lane.last + 1; row <= limit; row++) {
    if (isBlankRow(view, row, left, right)) {
      gap++;
      if (gap > LONGEST_GAP) break;
      continue;
    }
    if (gap > 0 && rows.length > 0 && !(isWorded ? goesOnInWords(view, lane, row) : goesOn(view, lane, rows, row, amounts))) break;
    gap = 0;
    rows.push(row);
  }
  return trimTail(view, rows, left, right, amounts);
}

/** Columns that only tables of words have: there a row is a row whatever its cells hold. */
const WORDED_ROLES: ReadonlySet<ColumnRole> = new Set(["indicator", "controlPoint", "included", "effectActual", "effectForecast", "councilGoal", "withRemark", "withoutRemark"]);
/** Codes are numbers too, but a sum row has words in their column. */
const CODE_ROLES: ReadonlySet<ColumnRole> = new Set(["account", "activity", "responsibility", "project", "number", "accountClass", "dimension", "counterparty", "ledgerPeriod", "voucher"]);

function headerRoles(view: SheetView, lane: Lane, column: number, meanings: Meanings): ColumnRole[] {
  const roles: ColumnRole[] = [];
  for (let row = lane.first; row <= lane.last; row++) {
    const first = meanings(view.filled(row, column).text).candidates[0];
    if (first) roles.push(first.role);
  }
  return roles;
}

/** Columns whose first filled cells are mostly numbers, codes aside. */
function amountColumns(view: SheetView, lane: Lane, meanings: Meanings): number[] {
  const rows = probeRows(view, lane.last + 1, lane.left, lane.right).filter((row) => row <= lane.limit).slice(0, 25);
  return columnsOf(lane).filter((column) => {
    if (headerRoles(view, lane, column, meanings).some((role) => CODE_ROLES.has(role))) return false;
    const kinds = rows.map((row) => view.cell(row, column).kind).filter((kind) => kind !== "blank");
    const numbers = kinds.filter((kind) => kind === "number").length;
    return numbers > 0 && numbers * 2 >= kinds.length;
  });
}

/** Whether the rows after a gap are more of the same table. */
function goesOn(view: SheetView, lane: Lane, before: readonly number[], from: number, amounts: readonly number[]): boolean {
  const next = chunkFrom(view, from, lane);
  if (amounts.length === 0) return next.some((row) => filledCount(view, row, lane) >= 2) && !isSectionTitle(view, next[0] ?? from, lane);
  const usual = typicalFill(view, before, amounts);
  for (const row of next) {
    const kinds = amounts.map((column) => view.cell(row, column).kind);
    if (kinds.includes("text")) return false;
    const numbers = kinds.filter((kind) => kind !== "blank").length;
    if (numbers > 0) return numbers >= Math.max(1, usual * 0.5);
    if (row === from && isSectionTitle(view, row, lane)) return false;
  }
  return false;
}

/** In a plan or a list of goals a blank row only separates groups: the next row has several cells, a number in turn or a sum. */
function goesOnInWords(view: SheetView, lane: Lane, row: number): boolean {
  const filled = columnsOf(lane).filter((column) => view.cell(row, column).kind !== "blank");
  const [first] = filled;
  if (first === undefined || isSectionTitle(view, row, lane)) return false;
  const text = view.cell(row, first).text.trim();
  return filled.length >= 2 || /^\d+(?:[.,]\d+)*\.?(?:\s|$)/u.test(text) || /^(?:del)?summa\b|^total/iu.test(text);
}

/** The filled rows from here to the next gap, and one chunk more when the first is only a heading. */
function chunkFrom(view: SheetView, from: number, lane: Lane): number[] {
  const rows: number[] = [];
  let gaps = 0;
  for (let row = from; row <= lane.limit && rows.length < 12; row++) {
    if (!isBlankRow(view, row, lane.left, lane.right)) rows.push(row);
    else if (++gaps > 1 || rows.length > 1) break;
  }
  return rows;
}

function filledCount(view: SheetView, row: number, lane: { readonly left: number; readonly right: number }): number {
  return columnsOf(lane).filter((column) => view.cell(row, column).kind !== "blank").length;
}

function typicalFill(view: SheetView, rows: readonly number[], amounts: readonly number[]): number {
  const fills = rows
    .slice(0, PROBE)
    .map((row) => amounts.filter((column) => view.cell(row, column).kind !== "blank").length)
    .filter((fill) => fill > 0)
    .sort((a, b) => a - b);
  return fills[Math.floor(fills.length / 2)] ?? 1;
}

/** A lone text that names another kind of table, such as "Investeringar (tkr)" after a total. */
function isSectionTitle(view: SheetView, row: number, lane: { readonly left: number; readonly right: number }): boolean {
  if (filledCount(view, row, lane) !== 1) return false;
  const column = columnsOf(lane).find((each) => view.cell(row, each).kind === "text");
  if (column === undefined) return false;
  const text = plainHeader(view.cell(row, column).text);
  return TITLE_WORDS.some(([kind, pattern]) => kind !== "operatingDetail" && kind !== "accountBudget" && kind !== "contribution" && pattern.test(text));
}

/** Notes under a table of numbers do not belong to it. */
function trimTail(view: SheetView, rows: readonly number[], left: number, right: number, amounts: readonly number[]): number[] {
  const kept = [...rows];
  const isNote = (row: number): boolean => {
    if (amounts.length > 0 && amounts.some((column) => view.cell(row, column).kind !== "blank" && view.cell(row, column).kind !== "text")) return false;
    const filled = columnsOf({ left, right }).filter((column) => view.cell(row, column).kind !== "blank");
    if (amounts.length > 0) return filled.length <= 1 || amounts.every((column) => view.cell(row, column).kind === "blank");
    const [only] = filled;
    return filled.length === 1 && only !== undefined && view.cell(row, only).text.length > 40;
  };
  while (kept.length > 0 && isNote(kept.at(-1) as number)) kept.pop();
  return kept;
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
