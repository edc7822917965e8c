/** How sure a reading is in the end: of the kind, and of the unit, the arithmetic and the cells behind the figures. */
import type { RecognisedTable, TableKind, Unread } from "./table";

const MONEY: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "ledger", "accountBudget", "investments", "changeBridge", "budgetChanges", "contribution", "staff"]);

/** Two equally good readings are never surer than this. */
const UNDECIDED = 0.5;

export function weighConfidence(table: RecognisedTable, unread: readonly Unread[]): number {
  const hasAlternatives = table.alternatives.length > 0;
  const isUnstated = MONEY.has(table.kind) && !table.unitIsStated;
  const unproved = table.columns.filter(({ role, equation, unit }) => role === "deviation" && !equation && unit !== "percent").length;
  const meaningless = unread.filter(({ row }) => row === undefined).length;
  const junk = unread.length - meaningless;
  const sure = table.confidence * (isUnstated ? 0.9 : 1) * 0.93 ** unproved * 0.95 ** meaningless * 0.98 ** Math.min(junk, 10);
  return Math.round(100 * (hasAlternatives ? Math.min(UNDECIDED, sure) : sure)) / 100;
}
