/** What the cells under a header must be for a role to be possible: a comment is text, a budget is numbers. */
import type { ColumnProfile } from "./column-profile";
import type { ColumnRole } from "./table";

/** Columns of money, or of what is counted and summed. */
export const AMOUNT_ROLES: ReadonlySet<ColumnRole> = new Set([
  "budget", "originalBudget", "actual", "forecast", "previousForecast", "deviation", "remaining", "usedShare", "amount", "supplement", "carryOver", "appropriation",
  "externalIncome", "internalIncome", "income", "cost", "net", "wageCost", "ofWhich", "capitalCost", "rentCost", "otherCost", "sum", "headcount",
  "effectActual", "effectForecast", "population", "debit", "credit", "share",
]);

/** Columns of words. */
const TEXT_ROLES: ReadonlySet<ColumnRole> = new Set([
  "comment", "accountName", "activityName", "reportRow", "label", "text", "description", "goal", "councilGoal", "indicator", "controlPoint", "remark", "measure",
  "municipality", "assessment", "decidedBy", "status",
]);

const CODE_ROLES: ReadonlySet<ColumnRole> = new Set(["account", "accountClass"]);
const MARK_ROLES: ReadonlySet<ColumnRole> = new Set(["doneYes", "doneNo", "withoutRemark", "withRemark"]);
/** Goals are measured in anything: numbers, per cents, "Ja", "högst 20 st". */
const ANY_ROLES: ReadonlySet<ColumnRole> = new Set(["result", "target"]);

/** An empty column contradicts nothing. */
export function fitsProfile(role: ColumnRole, profile: ColumnProfile): boolean {
  if (profile.filled === 0 || ANY_ROLES.has(role) || role === "number") return true;
  // A budget column with more junk than numbers is still the budget; each junk cell is told.
  if (AMOUNT_ROLES.has(role)) return (profile.numbers > 0 && profile.numbers * 4 >= profile.texts + profile.dates) || isGoalForecast(role, profile);
  if (TEXT_ROLES.has(role)) return profile.texts + profile.dates > 0 && profile.texts >= profile.numbers;
  if (CODE_ROLES.has(role)) return profile.codes + profile.codedNames > 0 && (profile.codes + profile.codedNames) * 2 >= profile.filled;
  if (MARK_ROLES.has(role)) return profile.marks + profile.texts >= profile.filled;
  if (role === "ledgerPeriod") return profile.periods + profile.dates + profile.texts + profile.years > 0 || profile.largest <= 13;
  if (role === "date") return profile.decimals === 0;
  return profile.decimals === 0;
}

/** A goal's forecast may be words; a budget table's may not. */
function isGoalForecast(role: ColumnRole, profile: ColumnProfile): boolean {
  return role === "forecast" && profile.numbers > 0;
}
