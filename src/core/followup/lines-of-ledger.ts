/** Turns a ledger of thousands of rows into one operating line per konto, verksamhet and member. */
import type { ColumnRole, Period } from "../recognise/table";
import { valueAt, type CellValue, type Grid } from "../sheet/grid";
import { accountNumber, classOfAccount, classOfName } from "./account-plan";
import { ledgerMonth, monthBound, monthOfText } from "./ledger-month";
import { fullYear, isSamePeriod, periodInYear, type Measure } from "./measure";
import type { LedgerAddress, LedgerKey, LineCell, OperatingLine } from "./operating-line";
import { readCellNumber } from "./read-cell-number";
import type { Round } from "./round";
import { cellText, columnWithRole, kronorIn, type TableOnGrid } from "./table-cells";

const KEY_ROLES = ["account", "activity", "member"] as const satisfies readonly ColumnRole[];
type KeyRole = (typeof KEY_ROLES)[number];

interface Group {
  readonly keys: readonly LedgerKey[];
  readonly texts: Partial<Record<KeyRole, string>>;
  readonly label: string;
  count: number;
  sum: number;
  lost: number;
  hasText: boolean;
}

/** An amount column with what it measures; debet is cost in the ledger's sign, kredit the reverse. */
interface AmountColumn {
  readonly column: number;
  readonly measure: Measure;
  readonly factor: number;
}

export function linesOfLedger(source: TableOnGrid, round: Round): readonly OperatingLine[] {
  return amountColumns(source, round).flatMap((amount) => linesOfColumn(source, amount));
}

function amountColumns({ table, grid }: TableOnGrid, round: Round): readonly AmountColumn[] {
  const [period, year] = [round.period, fullYear(round.year)];
  const before = periodInYear(period, round.year - 1);
  const periods: Readonly<Partial<Record<ColumnRole, readonly Measure[]>>> = {
    amount: [{ role: "actual", period }, { role: "actual", period: before }],
    actual: [{ role: "actual", period }, { role: "actual", period: before }],
    debit: [{ role: "actual", period }, { role: "actual", period: before }],
    credit: [{ role: "actual", period }, { role: "actual", period: before }],
    budget: isSamePeriod(period, year) ? [{ role: "budget", period }] : [{ role: "budget", period }, { role: "budget", period: year }],
    forecast: [{ role: "forecast", period: year }],
  };
  const stored = table.positive === "cost" ? -1 : 1;
  return table.columns.flatMap((column) => {
    const sign = column.role === "debit" ? -1 : column.role === "credit" ? 1 : stored;
    const isTold = periodColumn({ table, grid }) !== undefined;
    const measures = periods[column.role] ?? [];
    // Without a period column nothing tells last year's rows from this year's.
    return (isTold ? measures : measures.slice(0, 1)).map((measure) => ({ column: column.column, measure, factor: sign * kronorIn(column.unit ?? table.unit) }));
  });
}

function linesOfColumn(source: TableOnGrid, { column, measure, factor }: AmountColumn): readonly OperatingLine[] {
  const months = monthsOf(source, measure.period);
  const groups = groupRows(source, column, months.includes);
  const { first, last } = source.table.body;
  const ledger: LedgerAddress = { first, last, amountColumn: column, ...(months.bounds ? { period: months.bounds } : {}) };
  return [...groups.values()].map((group) => {
    const cell: LineCell = {
      kind: "ledger", measure, value: group.sum + group.lost, factor, sheet: source.table.sheet, ledger, keys: group.keys, count: group.count, isText: group.hasText,
    };
    return lineOfGroup(source.table.id, group, cell);
  });
}

function lineOfGroup(table: string, group: Group, cell: LineCell): OperatingLine {
  const { activity, member } = group.texts;
  const account = accountNumber(group.texts.account);
  const byAccount = account === undefined ? undefined : classOfAccount(account);
  const costType = byAccount && byAccount !== "other" ? byAccount : classOfName(group.label) ?? byAccount ?? "other";
  return {
    table, costType, label: group.label, side: costType === "income" ? "income" : "cost", cells: [cell],
    ...(account ? { account } : {}), ...(activity ? { activity } : {}), ...(member ? { member } : {}),
  };
}

function groupRows(source: TableOnGrid, amountColumn: number, includes: (row: number) => boolean): Map<string, Group> {
  const { table, grid } = source;
  const columns = keyColumns(source);
  const nameColumn = columnWithRole(table, "accountName")?.column;
  const groups = new Map<string, Group>();
  const { top, left } = grid.area;
  for (let row = table.body.first; row <= table.body.last; row++) {
    if (!includes(row)) continue;
    const number = readCellNumber(grid, row, amountColumn);
    if (number.kind !== "number") continue;
    // A ledger has very many rows: one string per row, and nothing else made on the way.
    const cells = grid.values[row - top];
    let id = "";
    for (const { column } of columns) id += `${String(cells?.[column - left] ?? "")}\u0000`;
    let group = groups.get(id);
    if (!group) {
      group = newGroup(grid, row, columns, nameColumn);
      groups.set(id, group);
    }
    add(group, number.value);
    group.hasText ||= number.isText;
  }
  return groups;
}

function newGroup(grid: Grid, row: number, columns: readonly KeyColumn[], nameColumn: number | undefined): Group {
  const keys = columns.map(({ column, isNumeric }) => ({ column, isNumeric, value: keyValue(valueAt(grid, row, column)) }));
  const texts: Group["texts"] = {};
  for (const { role, column } of columns) texts[role] = String(valueAt(grid, row, column)).trim();
  const label = (nameColumn === undefined ? undefined : cellText(grid, row, nameColumn)) ?? texts.account ?? "";
  return { keys, texts, label, count: 0, sum: 0, lost: 0, hasText: false };
}

function keyValue(value: CellValue): string | number {
  return typeof value === "boolean" ? String(value) : value;
}

/** Neumaier: what each addition loses is kept apart, so that the öre of 100 000 rows are still right. */
function add(group: Group, value: number): void {
  const next = group.sum + value;
  group.lost += Math.abs(group.sum) >= Math.abs(value) ? group.sum - next + value : value - next + group.sum;
  group.sum = next;
  group.count += 1;
}

interface KeyColumn {
  readonly role: KeyRole;
  readonly column: number;
  readonly isNumeric: boolean;
}

function keyColumns({ table, grid }: TableOnGrid): readonly KeyColumn[] {
  return KEY_ROLES.flatMap((role) => {
    const column = columnWithRole(table, role)?.column;
    if (column === undefined) return [];
    let isNumeric = true;
    for (let row = table.body.first; row <= table.body.last && isNumeric; row++) {
      const value = valueAt(grid, row, column);
      isNumeric = typeof value === "number" || value === "";
    }
    return [{ role, column, isNumeric }];
  });
}

function periodColumn({ table }: TableOnGrid): number | undefined {
  return (columnWithRole(table, "ledgerPeriod") ?? columnWithRole(table, "date"))?.column;
}

interface Months {
  readonly includes: (row: number) => boolean;
  /** Only when some row lies outside: otherwise the condition would say nothing. */
  readonly bounds?: LedgerAddress["period"] & object;
}

function monthsOf({ table, grid }: TableOnGrid, period: Period): Months {
  const column = periodColumn({ table, grid });
  if (column === undefined) return { includes: () => true };
  const from = monthOfText(period.from);
  const to = monthOfText(period.to);
  const known = new Map<CellValue, boolean>();
  const includes = (row: number): boolean => {
    const value = valueAt(grid, row, column);
    const before = known.get(value);
    if (before !== undefined) return before;
    const month = ledgerMonth(value);
    const isWithin = month !== undefined && month >= from && month <= to;
    known.set(value, isWithin);
    return isWithin;
  };
  let [isAll, isNumeric] = [true, true];
  let sampleRow: number | undefined;
  for (let row = table.body.first; row <= table.body.last; row++) {
    if (includes(row)) sampleRow ??= row;
    else isAll = false;
    if (typeof valueAt(grid, row, column) === "string") isNumeric = false;
  }
  if (isAll) return { includes };
  const sample = valueAt(grid, sampleRow ?? table.body.first, column);
  return { includes, bounds: { column, isNumeric, from: monthBound(sample, from, "first"), to: monthBound(sample, to, "last") } };
}
