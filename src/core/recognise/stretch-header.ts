/** Grows a header upwards over group names and downwards over wrapped words, years and units. */
import { columnsOf } from "./body-probe";
import { headerWeight, isPlainNumber } from "./header-weight";
import type { Meanings } from "./header-meanings";
import type { SeenCell, SheetView } from "./sheet-view";

/** The rows that name the columns `left`–`right`. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

export const DEEPEST_HEADER = 5;

/** Takes in group rows above and wrapped words, years and units below. */
export function stretchHeader(view: SheetView, block: HeaderBlock, meanings: Meanings): HeaderBlock {
  let { first, last } = block;
  while (last - first + 1 < DEEPEST_HEADER && first > view.grid.area.top && isGroupRow(view, first - 1, block, meanings)) first--;
  while (last - first + 1 < DEEPEST_HEADER && last < view.grid.area.bottom && isTailRow(view, last + 1, block, meanings)) last++;
  return { ...block, first, last };
}

interface RowCell {
  readonly column: number;
  readonly right: number;
  readonly weight: number | undefined;
}

/** None where a number stands: such a row is data, whatever its words mean. */
function cellsWithin(view: SheetView, row: number, left: number, right: number, meanings: Meanings): RowCell[] {
  const filled = columnsOf({ left, right }).map((column) => ({ column, cell: view.cell(row, column) })).filter(({ cell }) => cell.kind !== "blank");
  if (filled.some(({ cell }) => isPlainNumber(cell))) return [];
  return filled.map(({ column, cell }) => ({ column, right: view.span(row, column).right, weight: headerWeight(cell, meanings) }));
}

/** A row of group names has no numbers, and is more than a title standing at the left edge or over the whole table. */
function isGroupRow(view: SheetView, row: number, block: HeaderBlock, meanings: Meanings): boolean {
  const cells = cellsWithin(view, row, Math.max(0, block.left - 1), block.right, meanings);
  if (cells.length === 0 || cells.some((cell) => cell.weight === undefined || isFact(view, row, cell.column))) return false;
  // What stands over the labels alone names no group: "Period: 202401–202409" above "Konto" is a title.
  const isOverLabels = (cell: RowCell): boolean => cell.column <= block.left && !isNumberColumn(view, block.last + 1, cell.column);
  const isMeaningful = cells.some((cell) => ((cell.weight ?? 0) >= 0.3 && !isOverLabels(cell) && !isUnitAlone(view, row, cell, meanings)) || cell.right > cell.column);
  const [only] = cells;
  if (cells.length > 1) return isMeaningful;
  // A lone text at the left edge is a title, unless numbers stand under it and it is the beginning of their header.
  const isTitle = only === undefined || (only.column <= block.left && !(isWord(view, row, only.column) && isNumberColumn(view, block.last + 1, only.column))) || (only.column <= block.left + 1 && only.right >= block.right);
  return isMeaningful && !isTitle;
}

/** "Belopp i tkr" beside a title is of the whole table, and names no group. */
function isUnitAlone(view: SheetView, row: number, { column }: RowCell, meanings: Meanings): boolean {
  const { unit, hint, candidates } = meanings(view.cell(row, column).text);
  return unit !== undefined && unit !== "percent" && hint === undefined && candidates.every(({ role }) => role === "amount");
}

/** "Period: 202401–202409" tells of the report, not of the columns below. */
function isFact(view: SheetView, row: number, column: number): boolean {
  return /^\p{L}[\p{L}\s]*:\s*\S/u.test(view.cell(row, column).text);
}

const LONGEST_WORD = 12;

function isWord(view: SheetView, row: number, column: number): boolean {
  const { text } = view.cell(row, column);
  return text.length <= LONGEST_WORD && !text.trim().includes(" ");
}

/** A row below that only goes on with what stands above it: a year, a unit, or words over columns of numbers. */
function isTailRow(view: SheetView, row: number, block: HeaderBlock, meanings: Meanings): boolean {
  const cells = cellsWithin(view, row, Math.max(0, block.left - 1), block.right, meanings);
  if (cells.length === 0 || cells.some((cell) => cell.weight === undefined)) return false;
  const isUnder = cells.every((cell) => view.filled(row - 1, cell.column).kind !== "blank");
  if (!isUnder) return false;
  if (cells.every((cell) => isOnlyPeriodOrUnit(view.cell(row, cell.column), meanings))) return true;
  return cells.every((cell) => cell.column > block.left && isNumberColumn(view, row + 1, cell.column));
}

function isOnlyPeriodOrUnit(cell: SeenCell, meanings: Meanings): boolean {
  return cell.kind === "date" || meanings(cell.text).isOnlyPeriodOrUnit;
}

function isNumberColumn(view: SheetView, from: number, column: number): boolean {
  let numbers = 0;
  for (let row = from; row <= Math.min(from + 8, view.grid.area.bottom); row++) {
    const kind = view.cell(row, column).kind;
    if (kind === "text") return false;
    if (kind === "number") numbers++;
  }
  return numbers > 0;
}
