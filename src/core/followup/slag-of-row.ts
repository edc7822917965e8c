/** Which slag a row is, and whether it is income, cost or both together: by its konto, else by its name where the name is a slag's. */
import { leaningOf, sideOf } from "../recognise/side-of-row";
import { rowWordsOf } from "../recognise/table-facts";
import type { RecognisedTable, Row } from "../recognise/table";
import { classOfAccount, classOfKonto, classOfName, type CostType } from "./account-plan";
import type { OperatingLine, Side } from "./operating-line";
import { ownRows, textInRole, type TableOnGrid } from "./table-cells";

/** What the names of a table's rows say. */
export interface NamesTell {
  /** "35 Bidrag" is konto 35. */
  readonly accounts: boolean;
  /** "Räddningstjänst" is a verksamhet and no tjänst that was bought. */
  readonly activities: boolean;
  /** Some rows are called income and others cost, so that no row is both. */
  readonly sides: boolean;
}

export function whatNamesTell(source: TableOnGrid): NamesTell {
  const activities = namesAreActivities(source);
  return { accounts: codesAreAccounts(source.table), activities, sides: !activities && namesTellSides(source) };
}

/** Rows named by what they are for, where some are known as income or cost. A row per verksamhet or kommun holds both. */
function namesTellSides({ table }: TableOnGrid): boolean {
  const rows = ownRows(table);
  const told = new Set(rows.map((row) => leaningOf(row)));
  const isPerUnit = rows.every((row) => row.member !== undefined) || table.columns.some(({ role }) => role === "activity" || role === "owner" || role === "responsibility");
  return table.positive !== "none" && ((told.has("income") && told.has("cost")) || (!isPerUnit && (told.has("income") || told.has("cost"))));
}

/** "Avgifter" among income and costs is what its amounts show it to be. */
export function sideBySign(kronor: readonly number[]): "income" | "cost" {
  return kronor.reduce((sum, each) => sum + each, 0) > 0 ? "income" : "cost";
}

/** A code is a konto where the table's other codes agree with their names; elsewhere it may be a verksamhet. */
function codesAreAccounts(table: RecognisedTable): boolean {
  const agreements = ownRows(table).flatMap(({ label }) => {
    const [byCode, byName] = [classOfAccount(label), classOfName(label)];
    return byCode && byName && byCode !== "other" && byName !== "other" ? [byCode === byName] : [];
  });
  return agreements.length > 1 && agreements.filter((agrees) => agrees).length * 2 > agreements.length;
}

const SAYS_SIDE = /intäkt|inkomst|kostnad|utgift/iu;

/** The rows are named by the column of verksamhet, and none of them is called income or cost. */
function namesAreActivities(source: TableOnGrid): boolean {
  const rows = ownRows(source.table);
  const isActivity = ({ row, label, account }: Row): boolean => {
    const names = [textInRole(source, row, "activity"), textInRole(source, row, "activityName")].filter((name) => name !== undefined);
    return account === undefined && names.some((name) => label.includes(name) || name.includes(label));
  };
  return rows.length > 1 && rows.every(isActivity) && !rows.some(({ label }) => SAYS_SIDE.test(label));
}

type About = Pick<OperatingLine, "label" | "account" | "reportRow">;

export function slagOfRow(table: RecognisedTable, row: Row, about: About, names: NamesTell): { readonly costType: CostType; readonly side: Side } {
  const named: Named = { ...about, name: about.reportRow ?? (names.activities ? "" : about.label), group: names.activities ? undefined : row.group };
  const costType = costTypeOf(table, named, names);
  const side = sideOfRow(table, row, costType, named, names);
  return { costType: typeOnSide(costType, side), side };
}

/** An income is no slag of cost, and a cost no income, whatever its name is like. */
export function typeOnSide(costType: CostType, side: Side): CostType {
  if (side === "income") return "income";
  return side === "cost" && costType === "income" ? "other" : costType;
}

/** `name` and `group` are what may name a slag. */
type Named = About & { readonly name: string; readonly group: string | undefined };

function costTypeOf(table: RecognisedTable, { account, label, name, group }: Named, { accounts }: NamesTell): CostType {
  if (table.kind === "contribution" || (account === undefined && rowWordsOf(label).has("contribution"))) return "contribution";
  const byCode = accounts && account === undefined ? classOfAccount(label) : undefined;
  if (byCode) return byCode;
  const byKonto = account === undefined ? undefined : classOfKonto(account, name);
  if (byKonto) return byKonto;
  const byGroup = group === undefined ? undefined : classOfName(group);
  const byName = classOfName(name);
  // "Hyror" and "Övrigt" under "Intäkter" are what others pay.
  if (byGroup === "income" && byName !== undefined && SOLD.has(byName) && !/kostnad|utgift/iu.test(name)) return "income";
  return byName ?? byGroup ?? "other";
}

/** What may be sold as well as bought. */
const SOLD: ReadonlySet<CostType> = new Set(["other", "premises", "services", "licences", "equipment", "telecom", "travel"]);

/** "net" where nothing but the amounts may tell. */
function sideOfRow(table: RecognisedTable, row: Row, costType: CostType, { account, label, name, group }: Named, { sides, accounts }: NamesTell): Side {
  if (costType === "contribution") return "contribution";
  if (accounts && account === undefined && classOfAccount(label)) return costType === "income" ? "income" : "cost";
  const told = name === "" ? undefined : sideOf({ label: name, ...(account === undefined ? {} : { account }), ...(group === undefined ? {} : { group }) });
  if (told) return told;
  if (sides) return "net";
  if (costType === "income") return "income";
  if (account !== undefined || costType !== "other" || classOfName(name)) return "cost";
  if (group !== undefined && classOfName(group) === "other") return "cost";
  const holdsBoth = table.positive !== "none" && row.positive === undefined;
  return holdsBoth ? "net" : "cost";
}
