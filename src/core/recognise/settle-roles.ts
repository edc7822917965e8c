/** Gives every column one role, now that the kind of the table is known. */
import { isNumeric } from "./column-profile";
import { correctionOf, fitsColumn, type Correction } from "./correction";
import { TITLE_RANK, type DescribedColumn } from "./describe-columns";
import { AMOUNT_ROLES, fitsProfile } from "./role-data";
import { rolesByCells } from "./roles-by-cells";
import type { SettledColumn } from "./settled-column";
import { splitByMember } from "./split-by-member";
import type { TableFacts } from "./table-facts";
import type { ColumnRole, TableKind } from "./table";

type Dictionary = Readonly<Partial<Record<ColumnRole, ColumnRole>>>;

const KEYS: readonly ColumnRole[] = [
  "account", "accountName", "accountClass", "activity", "activityName", "member", "counterparty", "responsibility", "project", "dimension", "owner", "reportRow", "label",
  "number", "text", "comment",
];
const MONEY: readonly ColumnRole[] = [
  "budget", "originalBudget", "actual", "forecast", "previousForecast", "deviation", "remaining", "usedShare", "amount", "supplement", "carryOver", "externalIncome", "internalIncome", "income",
  "cost", "net", "wageCost", "ofWhich", "capitalCost", "rentCost", "otherCost", "sum", "share",
];
const OPERATING: readonly ColumnRole[] = [...KEYS, "ledgerPeriod", ...MONEY];

/** The roles that a kind has, so that one word may mean different things in different tables. */
const ROLES: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  operatingDetail: OPERATING,
  operatingSummary: OPERATING,
  accountBudget: OPERATING,
  ledger: [...KEYS, "ledgerPeriod", "voucher", "date", "debit", "credit", ...MONEY],
  investments: ["project", "owner", "label", "number", "text", "comment", "member", "responsibility", "activity", "account", "supplement", "carryOver", "appropriation", ...MONEY, "status", "startDate"],
  actionPlan: [
    "included", "effectActual", "effectForecast", "decisionDate", "decidedBy", "startDate", "status", "number", "activity", "description", "goal", "comment", "amount", "owner", "responsibility", "account",
    "date",
  ],
  goals: ["councilGoal", "goal", "indicator", "forecast", "result", "target", "assessment", "comment", "number", "owner", "responsibility", "measure", "text"],
  population: ["municipality", "population", "share", "deviation", "number", "label", "comment"],
  changeBridge: ["label", "ofWhich", "wageCost", "capitalCost", "rentCost", "otherCost", "externalIncome", "internalIncome", "income", "cost", "net", "sum", "supplement", "budget", "comment", "activity"],
  budgetChanges: ["label", "comment", "amount", "text", "member", "date", "account"],
  contribution: ["label", "budget", "actual", "forecast", "previousForecast", "deviation", "remaining", "usedShare", "amount", "sum", "comment", "member"],
  staff: ["label", "activity", "responsibility", "headcount", "wageCost", "cost", "budget", "comment", "member"],
  internalControl: ["controlPoint", "doneYes", "doneNo", "withoutRemark", "withRemark", "remark", "measure", "owner", "number"],
  sickLeave: ["label", "actual", "forecast", "target", "comment"],
  facts: ["key", "value"],
};

/** The same word under another name, where the kind has only the other. */
const SYNONYMS: Readonly<Partial<Record<TableKind, Dictionary>>> = {
  operatingDetail: { measure: "comment", remark: "comment", appropriation: "budget", municipality: "member", result: "actual", description: "accountName", indicator: "label" },
  operatingSummary: { measure: "comment", remark: "comment", appropriation: "budget", municipality: "member", result: "actual", accountName: "label", description: "label", project: "label" },
  accountBudget: { measure: "comment", remark: "comment", appropriation: "budget", municipality: "member", description: "accountName" },
  ledger: { appropriation: "budget", municipality: "member", description: "text", result: "actual" },
  investments: { measure: "comment", dimension: "project", municipality: "member", result: "actual", description: "text", activityName: "text", accountName: "text", remark: "comment" },
  actionPlan: { measure: "description", actual: "effectActual", forecast: "effectForecast", text: "description", sum: "amount", remark: "comment", result: "effectActual", dimension: "description" },
  goals: { actual: "result", description: "indicator", remark: "comment", previousForecast: "forecast" },
  internalControl: { comment: "remark", description: "controlPoint" },
  changeBridge: { amount: "sum", text: "label", accountName: "label", deviation: "supplement", carryOver: "supplement" },
  budgetChanges: { sum: "amount", budget: "amount", supplement: "amount", deviation: "amount", text: "comment", description: "label" },
  contribution: { appropriation: "budget", result: "actual", municipality: "member" },
  population: { member: "municipality", headcount: "population", actual: "population", supplement: "deviation" },
  staff: { sum: "headcount", amount: "wageCost" },
};

const BY_KONTO: ReadonlySet<TableKind> = new Set(["accountBudget", "operatingDetail", "operatingSummary"]);

/** Economic roles that a group header such as "Budget 2024" may stand over. */
const ECONOMIC: ReadonlySet<ColumnRole> = new Set([
  "externalIncome", "internalIncome", "income", "cost", "net", "wageCost", "ofWhich", "capitalCost", "rentCost", "otherCost", "sum", "amount", "headcount",
]);
const SLAG: ReadonlySet<ColumnRole> = new Set(["externalIncome", "internalIncome", "income", "cost", "net", "wageCost"]);
const MEASURES: readonly ColumnRole[] = ["budget", "actual", "forecast", "previousForecast", "deviation"];

export function settleRoles(kind: TableKind, facts: TableFacts): SettledColumn[] {
  const settled = rolesByCells(kind, facts, facts.columns.map((column) => settle(kind, column)));
  const told = nameTargets(kind, nameAccounts(kind, nameCodes(accountsInClasses(plainNets(settled)))));
  return splitByMember(nestUnits(name(kind, onlyBudget(kind, latestForecast(told)))), facts);
}

/** As the user said, where the column's cells allow it; what they do not allow is returned in words. */
export function correctRoles(columns: readonly SettledColumn[], correction: Correction | undefined): { columns: SettledColumn[]; refused: string[] } {
  const refused: string[] = [];
  const corrected = columns.map((column) => {
    const role = correctionOf(correction, columns, column)?.role;
    if (role === undefined) return column;
    if (fitsColumn(role, column)) return { ...column, role };
    refused.push(`kolumnen ”${column.path.join(" ")}” innehåller inte tal`);
    return column;
  });
  return { columns: corrected, refused };
}

function settle(kind: TableKind, column: DescribedColumn): SettledColumn {
  const allowed = new Set(ROLES[kind]);
  const synonyms: Dictionary = SYNONYMS[kind] ?? {};
  const named = column.candidates.map((candidate) => ({ candidate, worded: candidate.role }));
  const direct = named.filter(({ worded }) => allowed.has(worded));
  const translated = named.flatMap(({ candidate, worded }) => {
    const synonym = synonyms[worded];
    return synonym && !allowed.has(worded) ? [{ candidate, worded: synonym }] : [];
  });
  for (const { candidate, worded } of [...direct, ...translated]) {
    const role = preferred(kind, column, worded);
    if (role === undefined || !allowed.has(role)) continue;
    if (AMOUNT_ROLES.has(role) && !fitsProfile(role, column.profile) && kind !== "goals") continue;
    // "Kostnad" under "Utfall", or "Utfall kostnad": the column is cost, its amounts are outcome.
    const economic = MEASURES.includes(role) && role !== "deviation" ? named.find(({ worded: other }) => SLAG.has(other) && allowed.has(other))?.worded : undefined;
    const settled = economic ?? role;
    const isSaid = (each: ColumnRole): boolean => column.candidates.some(({ role: other, rank }) => other === each && (rank !== TITLE_RANK || BY_KONTO.has(kind)));
    const measure = ECONOMIC.has(settled) ? MEASURES.find(isSaid) : undefined;
    return { ...column, role: settled, candidate, ...(measure ? { measure } : {}) };
  }
  return { ...column, role: fallback(kind, column) };
}

/** "Utfall" is a result among goals, and a column of a population table is its year. */
function preferred(kind: TableKind, column: DescribedColumn, role: ColumnRole | undefined): ColumnRole | undefined {
  if (kind === "sickLeave" || role === undefined) return role;
  // "Belopp" in a budget is budget; in a ledger it is the amount itself.
  const measure = role === "amount" && BY_KONTO.has(kind) ? MEASURES.find((each) => column.candidates.some((other) => other.role === each)) : undefined;
  if (measure) return measure;
  if (kind === "investments" && role === "budget" && /total|summa|s:a/iu.test(column.path.join(" "))) return "appropriation";
  return role;
}

function fallback(kind: TableKind, column: DescribedColumn): ColumnRole {
  // A figure beside the years, such as what they differ by, counts nobody.
  if (kind === "population" && isNumeric(column.profile) && column.hint?.year !== undefined) return "population";
  if (kind === "sickLeave" && isNumeric(column.profile)) return "actual";
  return "unknown";
}

/** Of several forecasts the one made last is the forecast; its number, month or tertial tells which. */
function latestForecast(columns: readonly SettledColumn[]): readonly SettledColumn[] {
  const made = (column: SettledColumn): number | undefined => column.ownHint?.last ?? numberIn(column);
  return columns.map((column): SettledColumn => {
    const mine = column.role === "forecast" ? made(column) : undefined;
    const isOlder = mine !== undefined && columns.some((other) => other.role === "forecast" && other.groups.join() === column.groups.join() && other.hint?.year === column.hint?.year && (made(other) ?? 0) > mine);
    return isOlder ? { ...column, role: "previousForecast" } : column;
  });
}

/** The 2 of "Prognos 2". */
function numberIn({ own }: SettledColumn): number | undefined {
  const written = /(?:^|\s)(\d)(?:\s|$|:)/u.exec(own.join(" "))?.[1];
  return written === undefined ? undefined : Number(written);
}

/** The original budget is the budget where no later one stands beside it, and among investments where additions do. */
function onlyBudget(kind: TableKind, columns: readonly SettledColumn[]): readonly SettledColumn[] {
  const hasOther = columns.some(({ role }) => role === "budget");
  if (kind !== "investments" && hasOther) return columns;
  return columns.map((column) => (column.role === "originalBudget" ? { ...column, role: "budget" } : column));
}

/** "Nettobudget" and "Nettoutfall" alone are budget and outcome; netto is a column of its own only beside income or cost. */
function plainNets(columns: readonly SettledColumn[]): readonly SettledColumn[] {
  if (columns.some(({ role }) => INCOME_OR_COST.has(role))) return columns;
  return columns.map((column): SettledColumn => {
    const { measure, ...rest } = column;
    return column.role === "net" && measure ? { ...rest, role: measure } : column;
  });
}

const INCOME_OR_COST: ReadonlySet<ColumnRole> = new Set(["income", "externalIncome", "internalIncome", "cost"]);

/** "Benämning" names the code to its left: an account's after Konto, an activity's after Verksamhet. */
function nameCodes(columns: readonly SettledColumn[]): SettledColumn[] {
  return columns.map((column, index) => {
    const isVague = column.candidates.filter(({ role }) => role === "accountName" || role === "activityName").length === 2;
    if (!isVague || (column.role !== "accountName" && column.role !== "activityName")) return column;
    const isOther = (role: ColumnRole): boolean => columns.some((other) => other !== column && other.role === role && other.candidates.every((each) => each.role !== OTHER_NAME[role]));
    if (isOther("accountName") && columns.some(({ role }) => role === "activity" || role === "responsibility")) return { ...column, role: "activityName" };
    if (isOther("activityName")) return { ...column, role: "accountName" };
    const before = columns.slice(0, index).reverse().find(({ role }) => role !== "accountName" && role !== "activityName");
    return { ...column, role: before?.role === "activity" || before?.role === "responsibility" ? "activityName" : "accountName" };
  });
}

/** Avdelning and Enhet side by side: the finer is what the rows are about, the coarser is who answers for it. */
function nestUnits(columns: readonly SettledColumn[]): readonly SettledColumn[] {
  const units = columns.filter(({ role, profile }) => role === "activity" && profile.texts > 0);
  const finest = Math.max(...units.map(({ profile }) => profile.distinct));
  const hasOther = columns.some(({ role }) => role === "responsibility");
  return columns.map((column) => (units.includes(column) && column.profile.distinct < finest ? { ...column, role: hasOther ? "dimension" : "responsibility" } : column));
}

/** "Mål 2024" after the indicator is the value aimed at, not the goal. */
function nameTargets(kind: TableKind, columns: readonly SettledColumn[]): readonly SettledColumn[] {
  const indicator = columns.findIndex(({ role }) => role === "indicator");
  if (kind !== "goals" || indicator < 0 || columns.some(({ role }) => role === "target")) return columns;
  return columns.map((column, index) => {
    const mayBeTarget = column.role === "goal" && index > indicator && column.candidates.some(({ role }) => role === "target");
    return mayBeTarget ? { ...column, role: "target" } : column;
  });
}

const OTHER_NAME: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = { accountName: "activityName", activityName: "accountName" };

/** "Slag" over 3, 35 and 3510 holds the konton where no other column does; what is beside it names them. */
function accountsInClasses(columns: readonly SettledColumn[]): readonly SettledColumn[] {
  const classes = columns.find(({ role, profile }) => role === "accountClass" && profile.accountCodes > 0);
  if (!classes || columns.some(({ role }) => role === "account")) return columns;
  return columns.map((column) => (column === classes ? { ...column, role: "account" } : column));
}

/** "Text" beside konto is the account's name where the rows are accounts, not events. */
function nameAccounts(kind: TableKind, columns: readonly SettledColumn[]): readonly SettledColumn[] {
  const isNamed = columns.some(({ role }) => role === "accountName" || role === "label");
  if (kind === "ledger" || isNamed || !columns.some(({ role }) => role === "account")) return columns;
  const text = columns.find(({ role }) => role === "text");
  return columns.map((column) => (column === text ? { ...column, role: "accountName" } : column));
}

/** The first column of words without a role of its own is what the rows are called. */
function name(kind: TableKind, columns: readonly SettledColumn[]): SettledColumn[] {
  const rowName = ROW_NAME[kind];
  const hasName = columns.some(({ role }) => role === rowName || (NAMES.has(role) && kind !== "ledger"));
  const first = columns.find(({ role, profile }) => role === "unknown" && profile.texts > 0 && profile.texts >= profile.numbers);
  const named = hasName || !first || !rowName ? columns : columns.map((column) => (column === first ? { ...column, role: rowName } : column));
  return named.map((column) => {
    if (kind === "investments" && column.role === "label" && !named.some(({ role }) => role === "project")) return { ...column, role: "project" };
    if (column.role === "accountName" && !named.some(({ role }) => role === "account") && kind === "operatingSummary") return { ...column, role: "label" };
    return column;
  });
}

const NAMES: ReadonlySet<ColumnRole> = new Set(["label", "accountName", "project", "municipality", "controlPoint", "indicator", "description"]);

const ROW_NAME: Readonly<Partial<Record<TableKind, ColumnRole>>> = {
  operatingDetail: "label", operatingSummary: "label", accountBudget: "label", investments: "project", population: "municipality", changeBridge: "label", budgetChanges: "label",
  contribution: "label", staff: "label", sickLeave: "label", goals: "indicator", internalControl: "controlPoint", actionPlan: "description",
};
