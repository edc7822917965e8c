/** Tells two tables side by side from one table with a blank column in it. */
import type { Meanings } from "./header-meanings";
import { columnsOf, probeRows } from "./body-probe";
import type { SheetView } from "./sheet-view";
import type { ColumnRole } from "./table";

/** Columns `left`–`right` whose header ends on row `last`. */
export interface HeaderPart {
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Each has its own key and its own numbers, and they do not fit together as the halves of one table would. */
export function areTwo(view: SheetView, left: HeaderPart, right: HeaderPart, meanings: Meanings): boolean {
  const a = withLabels(view, left);
  const b = withLabels(view, right);
  if (!standsAlone(view, a, meanings) || !standsAlone(view, b, meanings)) return false;
  const rowsOf = (block: HeaderPart): string => probeRows(view, block.last + 1, block.left, block.right).join();
  if (rowsOf(a) !== rowsOf(b)) return true;
  const words = (block: HeaderPart): string[] => columnsOf(block).map((column) => view.cell(block.last, column).text.trim().toLowerCase()).filter((text) => text !== "");
  const first = new Set(words(a));
  return words(b).some((word) => first.has(word)) || (columnsOf(a).some((column) => isWords(view, a, column, meanings)) && isWords(view, b, b.left, meanings));
}

/** Labels often stand without a header, to the left of the first column that has one. */
function withLabels(view: SheetView, part: HeaderPart): HeaderPart {
  if (part.left <= view.grid.area.left || view.filled(part.last, part.left - 1).kind !== "blank") return part;
  const rows = probeRows(view, part.last + 1, part.left, part.right);
  return rows.some((row) => view.cell(row, part.left - 1).kind === "text") ? { ...part, left: part.left - 1 } : part;
}

/** One table has its labels once; where the left half has labels and the right half begins with others, they are two. */
function isWords(view: SheetView, block: HeaderPart, column: number, meanings: Meanings): boolean {
  const rows = probeRows(view, block.last + 1, block.left, block.right);
  const role = headedRole(view, block, column, meanings);
  const isAside = ASIDE.has(role ?? "unknown") && !(column === block.left && mayLead(role));
  const texts = rows.filter((row) => view.cell(row, column).kind === "text").length;
  return !isAside && texts * 2 > rows.length;
}

/** A table by itself says what its rows are about, in words or codes, and has numbers beside that. */
function standsAlone(view: SheetView, block: HeaderPart, meanings: Meanings): boolean {
  const rows = probeRows(view, block.last + 1, block.left, block.right);
  const columns = columnsOf(block).map((column) => ({ column, kinds: rows.map((row) => view.cell(row, column).kind).filter((kind) => kind !== "blank") }));
  const filled = columns.filter(({ kinds }) => kinds.length > 0);
  const roleOf = (column: number): ColumnRole | undefined => headedRole(view, block, column, meanings);
  // "Utförd" may have its Ja and Nej on the next row.
  const wholeRole = (column: number): ColumnRole | undefined => meanings(`${view.filled(block.last, column).text} ${view.filled(block.last + 1, column).text}`).candidates[0]?.role;
  const isWorded = filled.filter(({ column }) => [roleOf(column), wholeRole(column)].some((role) => WORDED.has(role ?? "unknown"))).length >= 2;
  const isKey = (column: number): boolean => CODE_KEYS.has(roleOf(column) ?? "unknown");
  const first = filled[0]?.column;
  const key = filled.find(({ column, kinds }) => isKey(column) || (kinds.some((kind) => kind === "text") && (!ASIDE.has(roleOf(column) ?? "unknown") || (column === first && mayLead(roleOf(column))))));
  const hasAmounts = filled.some(({ column, kinds }) => column !== key?.column && !isKey(column) && kinds.filter((kind) => kind === "number").length * 2 >= kinds.length);
  return key !== undefined && (hasAmounts || isWorded);
}

/** Words beside a row, not what it is about. */
const ASIDE: ReadonlySet<ColumnRole> = new Set(["comment", "included", "status", "decidedBy", "decisionDate", "startDate", "assessment", "remark", "measure", "target", "result", "goal", "text", "owner"]);
/** What the header says, a name of the rows before anything else that the word may mean. */
function headedRole(view: SheetView, block: HeaderPart, column: number, meanings: Meanings): ColumnRole | undefined {
  const { candidates } = meanings(view.filled(block.last, column).text);
  return candidates.find(({ role }) => role === "label" || role === "description")?.role ?? candidates[0]?.role;
}

/** "Beslut" at the left edge names the rows; a comment never does. */
function mayLead(role: ColumnRole | undefined): boolean {
  return role !== "comment" && role !== "included" && role !== "assessment" && role !== "remark";
}

/** Columns of tables that are words and marks: they need no numbers to stand by themselves. */
const WORDED: ReadonlySet<ColumnRole> = new Set(["controlPoint", "doneYes", "doneNo", "withRemark", "withoutRemark", "indicator", "target"]);
const CODE_KEYS: ReadonlySet<ColumnRole> = new Set(["account", "activity", "responsibility", "project", "number", "accountClass", "dimension", "counterparty", "ledgerPeriod", "voucher"]);
