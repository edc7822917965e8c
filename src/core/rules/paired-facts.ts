/** Samma uppgift på två blad: figures that two tables both tell, so that they can be compared and never added. */
import type { Comparison } from "../followup/choose-lines";
import { measureKey, measureOfColumn, type Measure } from "../followup/measure";
import { kronorPer } from "../money/money-unit";
import { sideOf } from "../recognise/side-of-row";
import type { Column, RecognisedTable } from "../recognise/table";
import { areaAddress } from "../sheet/address";
import { tablesOfKind, type CheckContext } from "./check-context";
import type { Place } from "./finding";
import { isNamedAsSum } from "./arithmetic/sum-structure";
import { columnWith, isNumber, placeOf, type TableView } from "./arithmetic/table-view";

export interface ToldAmount {
  /** In kronor; income plus and cost minus where the fact is one of operations. */
  readonly kronor: number;
  /** How far rounding alone may have moved it, in kronor. */
  readonly slack: number;
  readonly at: Place;
}

export interface PairedFact {
  readonly name: string;
  readonly first: ToldAmount;
  readonly second: ToldAmount;
}

const SIDE_NAMES: Readonly<Record<Comparison["side"], string>> = { income: "intäkterna", cost: "kostnaderna", contribution: "kommunbidraget", net: "nettokostnaden" };
const ROLE_NAMES: Readonly<Record<Measure["role"], string>> = { budget: "budget", actual: "utfall", forecast: "prognos", previousForecast: "förra prognosen", amount: "belopp" };

export function pairedFacts(workbook: CheckContext): readonly PairedFact[] {
  return [...operatingPairs(workbook), ...projectPairs(workbook), ...wagePairs(workbook)];
}

function operatingPairs(workbook: CheckContext): PairedFact[] {
  const byId = new Map(workbook.tables.map((view) => [view.table.id, view]));
  return workbook.followUp.comparisons.flatMap(({ measure, side, used, other }): PairedFact[] => {
    const [first, second] = [byId.get(used.table), byId.get(other.table)];
    if (!first || !second || [first, second].some((view) => isByMemberOnly(view) || hasDoubtfulSum(view))) return [];
    const name = `${SIDE_NAMES[side]}, ${ROLE_NAMES[measure.role]} ${showMonths(measure)}`;
    return [{ name, first: told(first, measure, side, used.amount / 100, workbook), second: told(second, measure, side, other.amount / 100, workbook) }];
  });
}

/** A row taken for a sum only because its figures fit, or not taken for one because one is wrong, makes the table's amounts prove nothing. */
function hasDoubtfulSum({ table }: TableView): boolean {
  return table.rows.some((row) => (row.kind === "subtotal" && !isNamedAsSum(row)) || (row.kind === "detail" && row.account === undefined && isNamedAsSum(row)));
}

/** A table of net cost per member is another rule's. */
export function isByMemberOnly({ table }: TableView): boolean {
  const details = table.rows.filter(({ kind }) => kind === "detail");
  return details.length > 0 && details.every(({ member, account }) => member !== undefined && account === undefined);
}

function showMonths({ period }: Measure): string {
  return period.from.endsWith("-01") && period.to.endsWith("-12") ? period.to.slice(0, 4) : `${period.from}–${period.to}`;
}

function told(view: TableView, measure: Measure, side: Comparison["side"], kronor: number, workbook: CheckContext): ToldAmount {
  const column = columnOf(view, measure, workbook);
  return { kronor, slack: slackOf(view, column), at: placeOfMeasure(view, side, column?.column ?? amountColumn(view.table)) };
}

function columnOf({ table }: TableView, measure: Measure, { followUp }: CheckContext): Column | undefined {
  return table.columns.find((column) => {
    const own = measureOfColumn(column, followUp.round);
    return own !== undefined && measureKey(own) === measureKey(measure);
  });
}

/** Half a step for every typed amount; a formula or a ledger is exact. */
function slackOf(view: TableView, column: Column | undefined): number {
  if (!column) return 0.005;
  const typed = view.table.rows.filter(({ kind }) => kind === "detail").map(({ row }) => view.cell(row, column.column)).filter(isNumber).filter((cell) => !cell.isExact && cell.value !== 0);
  return (typed.length * view.step * kronorPer(view.unit)) / 2;
}

/** The total, or where none stands the rows that were added. */
function placeOfMeasure(view: TableView, side: Comparison["side"], column: number): Place {
  const { sheet, rows, body } = view.table;
  const total = rows.filter(({ kind }) => kind === "total").at(-1)?.row;
  if (total !== undefined) return placeOf(sheet, total, column);
  const figures = rows.filter(({ kind, row }) => kind === "detail" && isNumber(view.cell(row, column)));
  const own = figures.filter((row) => sideOf(row) === side);
  const [first = body.first, ...more] = (own.length > 0 ? own : figures).map(({ row }) => row);
  return { sheet, area: { top: first, bottom: more.at(-1) ?? first, left: column, right: column } };
}

function amountColumn(table: RecognisedTable): number {
  return table.columns.find(({ role }) => role === "amount")?.column ?? table.range.right;
}

/** Two investment tables that name the same projects. */
function projectPairs(workbook: CheckContext): PairedFact[] {
  const views = tablesOfKind(workbook, "investments");
  return views.flatMap((first, index) => views.slice(index + 1).filter(({ table }) => table.sheet !== first.table.sheet).flatMap((second) => {
    const shared = sharedRows(first, second);
    if (shared.length < 2) return [];
    return first.table.columns.flatMap((column) => {
      const other = second.table.columns.find(({ role, period }) => role === column.role && period?.from === column.period?.from && period?.to === column.period?.to);
      if (!other || (column.role !== "budget" && column.role !== "actual" && column.role !== "forecast" && column.role !== "appropriation")) return [];
      return shared.flatMap(({ a, b, label }) => pairCells(`${label}, ${ROLE_NAMES[column.role === "appropriation" ? "budget" : (column.role as "budget")]}`, first, a, column, second, b, other));
    });
  }));
}

function sharedRows(first: TableView, second: TableView): { a: number; b: number; label: string }[] {
  const rows = new Map(second.table.rows.filter(({ kind }) => kind === "detail").map(({ label, row }) => [label.toLowerCase().trim(), row]));
  return first.table.rows.filter(({ kind }) => kind === "detail").flatMap(({ label, row }) => {
    const b = rows.get(label.toLowerCase().trim());
    return b === undefined || label === "" ? [] : [{ a: row, b, label }];
  });
}

function pairCells(name: string, first: TableView, a: number, column: Column, second: TableView, b: number, other: Column): PairedFact[] {
  const [one, two] = [first.cell(a, column.column), second.cell(b, other.column)];
  if (!isNumber(one) || !isNumber(two)) return [];
  return [{ name, first: toldByCell(first, one), second: toldByCell(second, two) }];
}

function toldByCell(view: TableView, cell: { row: number; column: number; value: number; isExact: boolean }): ToldAmount {
  const unit = kronorPer(view.unit);
  return { kronor: cell.value * unit, slack: cell.isExact ? 0.005 : (view.step * unit) / 2, at: placeOf(view.table.sheet, cell.row, cell.column) };
}

/** The wage cost of the staff table and of the budget bridge. */
function wagePairs(workbook: CheckContext): PairedFact[] {
  const bridges = tablesOfKind(workbook, "changeBridge");
  return tablesOfKind(workbook, "staff").flatMap((staff) => staff.table.columns.filter(({ role }) => role === "wageCost").flatMap((column) => {
    const year = column.period?.to.slice(0, 4);
    const rows = staff.table.rows.filter(({ kind }) => kind === "detail");
    const [row] = rows;
    if (!year || !row || rows.length !== 1) return [];
    return bridges.flatMap((bridge) => {
      const wage = columnWith(bridge, "wageCost");
      const budget = bridge.table.rows.find(({ label }) => new RegExp(`^budget\\s+${year}$`, "iu").test(label.trim()));
      return wage && budget ? pairCells(`lönekostnaden ${year}`, bridge, budget.row, wage, staff, row.row, column) : [];
    });
  }));
}

export function showPlace({ sheet, area }: Place): string {
  return `${areaAddress(area)} på bladet ”${sheet}”`;
}
