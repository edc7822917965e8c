/** What a row is about, read from its key columns: konto, label, verksamhet, member. */
import { isNumeric } from "./column-profile";
import { AMOUNT_ROLES } from "./role-data";
import type { SettledColumn } from "./settled-column";
import type { SeenCell, SheetView } from "./sheet-view";
import type { ColumnRole, TableKind } from "./table";

export interface RowKeys {
  readonly label: string;
  readonly account?: string;
  readonly group?: string;
  readonly member?: string;
  /** How many key cells are filled. */
  readonly filled: number;
}

const LABEL_ROLES: readonly ColumnRole[] = ["accountName", "label", "project", "municipality", "description", "indicator", "controlPoint"];
const GROUP_ROLES: readonly ColumnRole[] = ["activity", "activityName", "owner", "goal", "councilGoal"];
/** Said beside the row, not by it. */
const ASIDE: ReadonlySet<ColumnRole> = new Set(["comment", "voucher", "date", "ledgerPeriod", "assessment", "status", "target", "result", "forecast", "remark", "measure", "value"]);

/** Columns whose cells are added and compared row by row. */
export function isRowAmount(kind: TableKind, column: SettledColumn): boolean {
  if (kind === "goals" || kind === "internalControl") return false;
  if (column.role === "usedShare" || column.unit === "percent") return false;
  return AMOUNT_ROLES.has(column.role) || (column.role === "unknown" && isNumeric(column.profile));
}

const CODED = /^(?<code>\d{1,6})\s*[-–:.]?\s+(?<name>\p{L}.*)$/u;

export function rowKeys(view: SheetView, columns: readonly SettledColumn[], row: number): RowKeys {
  const text = (role: ColumnRole): string | undefined => textOf(view, columns, row, role);
  const accountCell = text("account");
  // "910 Ledning" above pure codes, with the names in a column of their own, heads the rows below it.
  const hasNames = columns.some(({ role }) => role === "accountName");
  const coded = accountCell === undefined || hasNames ? undefined : CODED.exec(accountCell)?.groups;
  const isCode = accountCell !== undefined && /^\d{1,8}$/u.test(accountCell);
  const account = coded?.code ?? (isCode ? accountCell : undefined);
  const keyTexts = columns
    .filter(({ role, profile }) => !AMOUNT_ROLES.has(role) && !ASIDE.has(role) && !(role === "unknown" && isNumeric(profile)))
    .map(({ column }) => view.cell(row, column))
    .filter((cell) => cell.kind !== "blank");
  const own = LABEL_ROLES.map(text).find((value) => value !== undefined);
  const firstText = keyTexts.find((cell) => cell.kind === "text" || cell.kind === "missing")?.text.trim();
  const label = coded?.name ?? own ?? firstText ?? keyTexts.find(isWord)?.text.trim() ?? "";
  const group = groupOf(text);
  const member = text("member");
  return {
    label, filled: keyTexts.length,
    ...(account !== undefined ? { account } : {}),
    ...(group !== undefined ? { group } : {}),
    ...(member !== undefined ? { member } : {}),
  };
}

function isWord(cell: SeenCell): boolean {
  return cell.kind === "text" || cell.isText === true;
}

function textOf(view: SheetView, columns: readonly SettledColumn[], row: number, role: ColumnRole): string | undefined {
  // Of two columns of one role, as Avdelning and Enhet, the finer tells more, whichever stands first.
  const finest = columns.filter((each) => each.role === role).sort((a, b) => b.profile.distinct - a.profile.distinct);
  const cells = finest.map(({ column }) => view.filled(row, column)).filter(({ kind }) => kind !== "blank" && kind !== "error");
  // Of a project's number and its name, the name is what the row is called.
  return (cells.find(({ kind }) => kind === "text") ?? cells[0])?.text.trim();
}

/** Code and name of the verksamhet together, as they stand. */
function groupOf(text: (role: ColumnRole) => string | undefined): string | undefined {
  const activity = [text("activity"), text("activityName")].filter((part) => part !== undefined).join(" ");
  if (activity !== "") return activity;
  return GROUP_ROLES.map(text).find((value) => value !== undefined);
}
