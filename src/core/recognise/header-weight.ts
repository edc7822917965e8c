/** How much a single cell looks like the name of a column. */
import type { Meanings } from "./header-meanings";
import type { SeenCell } from "./sheet-view";
import type { ColumnRole } from "./table";

const LONGEST_HEADER = 140;

/** Words that also head columns of tables that are no business of ours. */
const COMMON_ROLES: ReadonlySet<ColumnRole> = new Set([
  "text", "date", "status", "number", "headcount", "amount", "sum", "comment", "description", "startDate", "label", "voucher", "dimension", "project", "owner",
  "measure", "ledgerPeriod", "result", "target", "goal", "assessment", "member", "municipality",
]);

export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1980 && number <= 2049;
}

/** A number that can only be read as a year or a month in a header: 2024, 202404. */
function isPeriodNumber(number: number): boolean {
  return isYear(number) || (isYear(Math.floor(number / 100)) && number % 100 >= 1 && number % 100 <= 12);
}

/** How much a cell looks like a header, 0–1; undefined for a cell that is data. */
export function headerWeight(cell: SeenCell, meanings: Meanings): number | undefined {
  if (cell.kind === "date") return 0.5;
  if (cell.kind === "number" && cell.number !== undefined && isPeriodNumber(cell.number) && !cell.unit) return 0.5;
  if (cell.kind === "number" && cell.isText === true && meanings(cell.text).isOnlyPeriodOrUnit) return 0.5;
  if (cell.kind !== "text" && !(cell.kind === "ambiguous" && meanings(cell.text).isOnlyPeriodOrUnit)) return undefined;
  if (cell.text.length > LONGEST_HEADER) return 0;
  const meaning = meanings(cell.text);
  if (meaning.isOnlyPeriodOrUnit) return 0.5;
  const strength = Math.max(0, ...meaning.candidates.map(({ role, coverage }) => coverage * (COMMON_ROLES.has(role) ? 0.5 : 1)));
  return strength;
}

export function isPlainNumber(cell: SeenCell): boolean {
  return cell.kind === "number" && cell.isText !== true && !(cell.number !== undefined && isPeriodNumber(cell.number));
}
