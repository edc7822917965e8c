/** Rapportraderna: the units that a deviation is judged on, each verksamhet's income and cost, or each row of a summary. */
import { classOfAccount, classOfName } from "../followup/account-plan";
import { kronorPer } from "../money/money-unit";
import type { Column, Row } from "../recognise/table";
import { isNamedAsSum } from "./arithmetic/sum-structure";
import { columnWith, isNumber, textAt, type TableView } from "./arithmetic/table-view";

export interface ReportUnit {
  /** "kostnader i 032 Teknik", "Personalkostnader". */
  readonly name: string;
  /** The rows whose amounts make the unit. */
  readonly rows: readonly Row[];
  /** Rows where a comment explains the unit: the whole verksamhet. */
  readonly commented: readonly Row[];
  readonly isPersonnel: boolean;
  readonly isIncome: boolean;
}

export function reportUnits(view: TableView): readonly ReportUnit[] {
  const details = view.table.rows.filter((row) => row.kind === "detail" && !isNamedAsSum(row));
  const groups = groupsOf(view, details);
  if (groups.size > 1 && groups.size < details.length) {
    return [...groups].flatMap(([name, rows]) => splitBySide(rows, name).map((unit) => ({ ...unit, commented: [...rows, ...sumsOf(view, name)] })));
  }
  const hasAccounts = details.some(({ account }) => account !== undefined);
  return hasAccounts ? byCostType(details) : details.map((row) => unitOf(row.label, [row]));
}

function groupsOf(view: TableView, rows: readonly Row[]): Map<string, Row[]> {
  const activity = columnWith(view, "activityName", "activity");
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row.group ?? ((activity && textAt(view.grid, row.row, activity.column)) || "");
    if (name === "") return new Map();
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

function sumsOf(view: TableView, group: string): readonly Row[] {
  return view.table.rows.filter((row) => row.group === group && row.kind !== "detail");
}

function splitBySide(rows: readonly Row[], group: string): ReportUnit[] {
  const income = rows.filter(isIncomeRow);
  const cost = rows.filter((row) => !isIncomeRow(row));
  return [
    ...(income.length > 0 ? [{ ...unitOf(`intäkter i ${group}`, income), isIncome: true, isPersonnel: false }] : []),
    ...(cost.length > 0 ? [{ ...unitOf(`kostnader i ${group}`, cost), isIncome: false, isPersonnel: false }] : []),
  ];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  income: "intäkter", contribution: "kommunbidrag", personnel: "personalkostnader", premises: "lokalkostnader", energy: "energi", equipment: "utrustning",
  telecom: "tele- och datakommunikation", licences: "licenser", services: "köpta tjänster", travel: "resor och kurser", capital: "kapitalkostnader", other: "övriga kostnader",
};

function byCostType(rows: readonly Row[]): ReportUnit[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const type = typeOf(row) ?? "other";
    groups.set(type, [...(groups.get(type) ?? []), row]);
  }
  return [...groups].map(([type, members]) => unitOf(TYPE_NAMES[type] ?? type, members));
}

function unitOf(name: string, rows: readonly Row[]): ReportUnit {
  return { name, rows, commented: rows, isPersonnel: rows.every((row) => typeOf(row) === "personnel"), isIncome: rows.every(isIncomeRow) };
}

function typeOf(row: Row): string | undefined {
  return (row.account === undefined ? undefined : classOfAccount(row.account)) ?? classOfName(row.label);
}

function isIncomeRow(row: Row): boolean {
  const type = typeOf(row);
  return type === "income" || type === "contribution";
}

/** The unit's amount in one column, in kronor, in the table's own sign; undefined when a cell cannot be read or all are blank. */
export function unitAmount(view: TableView, unit: ReportUnit, column: Column): number | undefined {
  const cells = unit.rows.map(({ row }) => view.cell(row, column.column));
  const numbers = cells.filter(isNumber);
  if (numbers.length === 0 || cells.some(({ kind }) => kind === "unreadable")) return undefined;
  return Math.round(numbers.reduce((sum, { value }) => sum + value, 0) * kronorPer(view.unit) * 100) / 100;
}
