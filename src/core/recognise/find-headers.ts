/** Finds the rows that name columns, wherever they stand on a sheet, and joins them to header blocks. */
import type { Steps } from "../sheet/steps";
import { isBlankRow } from "./body-probe";
import { headerWeight, isPlainNumber } from "./header-weight";
import type { Meanings } from "./header-meanings";
import { DEEPEST_HEADER, stretchHeader, type HeaderBlock } from "./stretch-header";
import type { SeenCell, SheetView } from "./sheet-view";
import { areTwo } from "./two-tables";

const DEEPEST_SEARCH = 400;
const ROWS_AFTER_BLANK = 6;

export interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly weights: readonly number[];
  readonly isData: boolean;
}

/** The stretches of filled cells in a row; a merged cell fills all its columns. */
function runsOf(view: SheetView, row: number, meanings: Meanings): Run[] {
  const runs: Run[] = [];
  const { left, right } = view.grid.area;
  let column = left;
  while (column <= right) {
    const start = column;
    const cells: SeenCell[] = [];
    while (column <= right) {
      const cell = view.filled(row, column);
      if (cell.kind === "blank") break;
      cells.push(cell);
      column = view.span(row, column).right + 1;
    }
    if (cells.length === 0) {
      column++;
      continue;
    }
    // Numbers are seen at once; only a run without them is worth reading word by word.
    const weights = cells.some(isPlainNumber) ? [undefined] : cells.map((cell) => headerWeight(cell, meanings));
    const known = weights.filter((weight) => weight !== undefined);
    runs.push({ row, left: start, right: column - 1, weights: known, isData: known.length < weights.length });
  }
  return runs;
}

/** Header blocks from top to bottom, left to right; a step for each row, for a row may be full of words. */
export function* findHeaders(view: SheetView, meanings: Meanings, rows: readonly number[]): Steps<HeaderBlock[]> {
  const accepted: HeaderBlock[] = [];
  for (const row of rows) {
    const all = runsOf(view, row, meanings);
    const runs = all.filter((run) => !run.isData && !isLoneTitle(view, run));
    for (const parts of joinRuns(runs, all)) {
      if (!isHeader(view, whole(parts)) || isBodyRow(view, whole(parts), meanings)) continue;
      for (const { left, right } of separate(view, row, parts, meanings)) accepted.push({ first: row, last: row, left, right });
    }
    yield;
  }
  return stack(accepted).map((block) => stretchHeader(view, block, meanings));
}

/** A text that names no column and has nothing right under it is a title beside another table's header. */
function isLoneTitle(view: SheetView, run: Run): boolean {
  if (run.weights.length !== 1 || (run.weights[0] ?? 0) > 0) return false;
  return [1, 2].every((below) => view.filled(run.row + below, run.left).kind === "blank");
}

/** Runs with nothing but a few blanks, and no number, between them; whether they are one table is asked of what stands below. */
function joinRuns(runs: readonly Run[], all: readonly Run[]): Run[][] {
  const joined: Run[][] = [];
  for (const run of runs) {
    const before = joined.at(-1)?.at(-1);
    const isNext = before !== undefined && all.findIndex((other) => other.left === run.left) === all.findIndex((other) => other.right === before.right) + 1;
    if (before && isNext && run.left - before.right <= 3) joined.at(-1)?.push(run);
    else joined.push([run]);
  }
  return joined;
}

function whole(parts: readonly Run[]): Run {
  const first = parts[0] as Run;
  return { ...first, right: (parts.at(-1) as Run).right, weights: parts.flatMap(({ weights }) => weights) };
}

function separate(view: SheetView, row: number, parts: readonly Run[], meanings: Meanings): { left: number; right: number }[] {
  const separated: { left: number; right: number }[] = [];
  for (const { left, right } of parts) {
    const before = separated.at(-1);
    if (before && !areTwo(view, { last: row, ...before }, { last: row, left, right }, meanings)) separated[separated.length - 1] = { left: before.left, right };
    else separated.push({ left, right });
  }
  return separated;
}

function isHeader(view: SheetView, run: Run): boolean {
  const hits = run.weights.filter((weight) => weight >= 0.19);
  const total = run.weights.reduce((sum, weight) => sum + weight, 0);
  if (run.weights.length === 1) return total >= 0.9 && hasNumbersBelow(view, run.row, run.left);
  if (total >= 1 && hits.length === run.weights.length && hasNumbersBelow(view, run.row, run.left)) return true;
  return hits.length >= 2 && total >= 1.2 && hits.length / run.weights.length >= 0.3;
}

const NEAR = 3;

/** Words among other rows of words are data: "Löner" over "Löner", texts under texts, numbers next to them in the same row. */
function isBodyRow(view: SheetView, run: Run, meanings: Meanings): boolean {
  let texts = 0;
  let underWords = 0;
  for (let column = run.left; column <= run.right; column++) {
    const cell = view.cell(run.row, column);
    if (cell.kind !== "text") continue;
    texts++;
    for (let step = 1; step <= NEAR; step++) if (view.cell(run.row + step, column).text === cell.text || view.cell(run.row - step, column).text === cell.text) return true;
    const above = view.cell(run.row - 1, column);
    // "Budget" under the name of a kommun is still the name of a column.
    const isCertain = (headerWeight(cell, meanings) ?? 0) >= 0.9;
    if (!isCertain && above.kind === "text" && (headerWeight(above, meanings) ?? 0) < 0.3) underWords++;
  }
  return underWords * 2 > texts || continuesNumbers(view, run);
}

/** A number beside the run, with no column between that stays blank up and down, belongs to the same row of data. */
function continuesNumbers(view: SheetView, run: Run): boolean {
  const isGap = (column: number): boolean => Array.from({ length: 2 * NEAR + 1 }, (_, step) => run.row - NEAR + step).every((row) => view.filled(row, column).kind === "blank");
  return [-1, 1].some((direction) => {
    const edge = direction < 0 ? run.left : run.right;
    for (let step = 1; step <= 2; step++) {
      const column = edge + direction * step;
      if (column < view.grid.area.left || column > view.grid.area.right || isGap(column)) return false;
      const cell = view.cell(run.row, column);
      if (cell.kind !== "blank") return isPlainNumber(cell);
    }
    return false;
  });
}

/** A single header word needs numbers under it and a text beside them. */
function hasNumbersBelow(view: SheetView, row: number, column: number): boolean {
  let numbers = 0;
  for (let below = row + 1; below <= Math.min(row + 6, view.grid.area.bottom); below++) {
    const kind = view.cell(below, column).kind;
    if (kind === "text") return false;
    const beside = [-3, -2, -1, 1, 2, 3].some((step) => column + step >= 0 && view.filled(below, column + step).kind === "text");
    if (kind === "number" && beside) numbers++;
  }
  return numbers >= 1;
}

/** Joins header rows that stand directly on each other. */
function stack(rows: readonly HeaderBlock[]): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of rows) {
    const isAbove = (block: HeaderBlock): boolean => block.last === row.first - 1 && block.left <= row.right && row.left <= block.right && row.last - block.first < DEEPEST_HEADER;
    const above = blocks.filter(isAbove);
    const joined = [...above, row].reduce((whole, part) => ({
      first: Math.min(whole.first, part.first), last: Math.max(whole.last, part.last), left: Math.min(whole.left, part.left), right: Math.max(whole.right, part.right),
    }));
    blocks.splice(0, blocks.length, ...blocks.filter((block) => !above.includes(block)), joined);
  }
  return blocks.sort((a, b) => a.first - b.first || a.left - b.left);
}

/** The rows worth asking: all of a short sheet; of a long one its head and what follows a blank row. */
export function headerRowsToTry(view: SheetView): number[] {
  const { top, bottom, left, right } = view.grid.area;
  const rows: number[] = [];
  let sinceBlank = 0;
  for (let row = top; row <= bottom; row++) {
    const isBlank = isBlankRow(view, row, left, right);
    sinceBlank = isBlank ? 0 : sinceBlank + 1;
    if (!isBlank && (row - top < DEEPEST_SEARCH || sinceBlank <= ROWS_AFTER_BLANK)) rows.push(row);
  }
  return rows;
}
