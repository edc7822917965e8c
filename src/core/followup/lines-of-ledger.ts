/** Turns a ledger of thousands of rows into one operating line per konto, verksamhet and member. */
import type { ColumnRole, Period } from "../recognise/table";
import { valueAt, type CellValue, type Grid } from "../sheet/grid";
import { codesIn, numbersIn, type CodedColumn } from "../sheet/long-column";
import { accountNumber, classOfKonto, classOfName } from "./account-plan";
import { keysOfLedger, presentIn, type KeyColumn, type KeyRole, type LedgerKeys } from "./ledger-keys";
import { ledgerMonth, monthBound, monthOfText } from "../recognise/ledger-month";
import { fullYear, isSamePeriod, periodInYear, type Measure } from "./measure";
import type { LedgerAddress, LedgerKey, LineCell, OperatingLine } from "./operating-line";
import { readCellNumber } from "./read-cell-number";
import type { Round } from "./round";
import { cellText, columnWithRole, kronorIn, type TableOnGrid } from "./table-cells";

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
  const keys = keysOfLedger(source);
  const time = timeOf(source);
  return amountColumns(source, round, time).flatMap((amount) => linesOfColumn(source, amount, keys, time));
}

function amountColumns({ table }: TableOnGrid, round: Round, time: Time | undefined): readonly AmountColumn[] {
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
    const measures = periods[column.role] ?? [];
    // Without a period column nothing tells last year's rows from this year's.
    return (time ? measures : measures.slice(0, 1)).map((measure) => ({ column: column.column, measure, factor: sign * kronorIn(column.unit ?? table.unit) }));
  });
}

function linesOfColumn(source: TableOnGrid, { column, measure, factor }: AmountColumn, keys: LedgerKeys, time: Time | undefined): readonly OperatingLine[] {
  const months = monthsOf(time, measure.period);
  if (months === "none") return [];
  const groups = groupRows(source, column, months, keys);
  const { first, last } = source.table.body;
  const ledger: LedgerAddress = { first, last, amountColumn: column, ...(months.bounds ? { period: months.bounds } : {}) };
  return groups.map((group) => {
    const cell: LineCell = {
      kind: "ledger", measure, value: group.sum + group.lost, factor, sheet: source.table.sheet, ledger, keys: group.keys, count: group.count, isText: group.hasText,
    };
    return lineOfGroup(source.table.id, group, cell);
  });
}

function lineOfGroup(table: string, group: Group, cell: LineCell): OperatingLine {
  const { activity, member } = group.texts;
  const account = accountNumber(group.texts.account);
  const costType = (account === undefined ? undefined : classOfKonto(account, group.label)) ?? classOfName(group.label) ?? "other";
  return {
    table, costType, label: group.label, side: costType === "income" ? "income" : "cost", cells: [cell],
    ...(account ? { account } : {}), ...(activity ? { activity } : {}), ...(member ? { member } : {}),
  };
}

/** A ledger has very many rows: nothing is made on the way but a group for each new konto. */
function groupRows({ table, grid }: TableOnGrid, amountColumn: number, { isWithin, codes }: Months, { columns, ids }: LedgerKeys): readonly Group[] {
  const nameColumn = columnWithRole(table, "accountName")?.column;
  const byId: (Group | undefined)[] = [];
  const groups: Group[] = [];
  const { top } = grid.area;
  const numbers = numbersIn(grid, amountColumn);
  for (let row = table.body.first; row <= table.body.last; row++) {
    if (codes && isWithin[codes[row - top] as number] !== 1) continue;
    let value = numbers[row - top] as number;
    let isText = false;
    if (Number.isNaN(value)) {
      const read = readCellNumber(grid, row, amountColumn);
      if (read.kind !== "number") continue;
      ({ value, isText } = read);
    }
    const id = ids[row - top] as number;
    let group = byId[id];
    if (!group) groups.push((byId[id] = group = newGroup(grid, row, columns, nameColumn)));
    add(group, value);
    group.hasText ||= isText;
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

/** The column that tells when each row was booked. */
interface Time extends CodedColumn {
  readonly column: number;
  /** 1 for every value that stands on some row of the ledger. */
  readonly present: Uint8Array;
}

function timeOf({ table, grid }: TableOnGrid): Time | undefined {
  const column = (columnWithRole(table, "ledgerPeriod") ?? columnWithRole(table, "date"))?.column;
  if (column === undefined) return undefined;
  const coded = codesIn(grid, column);
  return { column, ...coded, present: presentIn(coded, table.body.first - grid.area.top, table.body.last - grid.area.top) };
}

interface Months {
  /** By the period column's codes; without such a column every row counts. */
  readonly isWithin: Uint8Array;
  readonly codes?: Int32Array;
  /** Only when some row lies outside: otherwise the condition would say nothing. */
  readonly bounds?: LedgerAddress["period"] & object;
}

/** "none" when no row is of the period. */
function monthsOf(time: Time | undefined, period: Period): Months | "none" {
  if (!time) return { isWithin: new Uint8Array() };
  const { column, distinct, codes, present } = time;
  const from = monthOfText(period.from);
  const to = monthOfText(period.to);
  const isWithin = Uint8Array.from(distinct, (value) => {
    const month = ledgerMonth(value);
    return month !== undefined && month >= from && month <= to ? 1 : 0;
  });
  if (!present.some((stands, code) => stands === 1 && isWithin[code] === 1)) return "none";
  if (present.every((stands, code) => stands === 0 || isWithin[code] === 1)) return { isWithin, codes };
  const isNumeric = distinct.every((value, code) => present[code] === 0 || typeof value !== "string");
  const sample = distinct.find((_, code) => present[code] === 1 && isWithin[code] === 1) ?? "";
  return { isWithin, codes, bounds: { column, isNumeric, from: monthBound(sample, from, "first"), to: monthBound(sample, to, "last") } };
}
