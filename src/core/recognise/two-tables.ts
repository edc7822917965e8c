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
export function areTwo(view: SheetView, a: HeaderPart, b: HeaderPart, meanings: Meanings): boolean {
  if (!standsAlone(view, a, meanings) || !standsAlone(view, b, meanings)) return false;
  const rowsOf = (block: HeaderPart): string => probeRows(view, block.last + 1, block.left, block.right).join();
  if (rowsOf(a) !== rowsOf(b)) return true;
  const words = (block: HeaderPart): string[] => columnsOf(block).map((column) => view.cell(block.last, column).text.trim().toLowerCase()).filter((text) => text !== "");
  const first = new Set(words(a));
  return words(b).some((word) => first.has(word));
}

/** A table by itself begins with what its rows are about, in words or codes, and has numbers to the right of it. */
function standsAlone(view: SheetView, block: HeaderPart, meanings: Meanings): boolean {
  const rows = probeRows(view, block.last + 1, block.left, block.right);
  const columns = columnsOf(block).map((column) => ({ column, kinds: rows.map((row) => view.cell(row, column).kind).filter((kind) => kind !== "blank") }));
  const filled = columns.filter(({ kinds }) => kinds.length > 0);
  const [key, ...rest] = filled;
  if (!key) return false;
  const roleOf = (column: number): ColumnRole | undefined => meanings(view.filled(block.last, column).text).candidates[0]?.role;
  const isKey = (column: number): boolean => CODE_KEYS.has(roleOf(column) ?? "unknown");
  const hasKey = isKey(key.column) || key.kinds.some((kind) => kind === "text");
  const hasAmounts = rest.some(({ column, kinds }) => !isKey(column) && kinds.filter((kind) => kind === "number").length * 2 > kinds.length);
  return hasKey && hasAmounts && roleOf(key.column) !== "comment";
}

const CODE_KEYS: ReadonlySet<ColumnRole> = new Set(["account", "activity", "responsibility", "project", "number", "accountClass", "dimension", "counterparty", "ledgerPeriod", "voucher"]);
