/** Walks down under a header to where its table ends. */
import { columnsOf, isBlankRow, probeRows, PROBE } from "./body-probe";
import type { Meanings } from "./header-meanings";
import { TITLE_WORDS } from "./header-words";
import { plainHeader } from "./read-period";
import type { SheetView } from "./sheet-view";
import type { HeaderBlock } from "./stretch-header";
import type { ColumnRole } from "./table";

/** A header with the last row that can belong to its table. */
export interface Lane extends HeaderBlock {
  readonly limit: number;
}

export const LONGEST_GAP = 6;

/** Walks down until the table ends: at the limit, at a long gap, or where what follows a gap is of another kind. */
export function bodyRows(view: SheetView, lane: Lane, meanings: Meanings): number[] {
  const { left, right, limit } = lane;
  const amounts = amountColumns(view, lane, meanings);
  const isWorded = columnsOf(lane).some((column) => headerRoles(view, lane, column, meanings).some((role) => WORDED_ROLES.has(role)));
  // Room for all of them at once: to grow by the row costs more, in a ledger, than to look at it.
  const rows = new Array<number>(Math.max(0, limit - lane.last));
  let count = 0;
  let gap = 0;
  for (let row = lane.last + 1; row <= limit; row++) {
    if (isBlankRow(view, row, left, right)) {
      gap++;
      if (gap > LONGEST_GAP) break;
      continue;
    }
    if (gap > 0 && count > 0 && !(isWorded ? goesOnInWords(view, lane, row) : goesOn(view, lane, rows.slice(0, Math.min(count, PROBE)), row, amounts))) break;
    gap = 0;
    rows[count++] = row;
  }
  rows.length = count;
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
function trimTail(view: SheetView, rows: number[], left: number, right: number, amounts: readonly number[]): number[] {
  const isNote = (row: number): boolean => {
    if (amounts.length > 0 && amounts.some((column) => view.cell(row, column).kind !== "blank" && view.cell(row, column).kind !== "text")) return false;
    const filled = columnsOf({ left, right }).filter((column) => view.cell(row, column).kind !== "blank");
    if (amounts.length > 0) return filled.length <= 1 || amounts.every((column) => view.cell(row, column).kind === "blank");
    const [only] = filled;
    return filled.length === 1 && only !== undefined && view.cell(row, only).text.length > 40;
  };
  while (rows.length > 0 && isNote(rows.at(-1) as number)) rows.pop();
  return rows;
}
