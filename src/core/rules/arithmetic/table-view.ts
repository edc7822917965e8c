/** A recognised table with its numbers at hand, all in the table's own unit, each knowing its cell and how it was stored. */
import { KRONOR_EXPONENT, type MoneyUnit } from "../../money/money-unit";
import { parseNumber } from "../../money/parse-number";
import type { Column, ColumnRole, RecognisedTable, Row, TableKind, Unit } from "../../recognise/table";
import { formulaAt, isErrorAt, valueAt, type Grid } from "../../sheet/grid";
import type { Place } from "../finding";
import { storedUnit, type RoundedCell } from "./rounding";

export interface NumberCell extends RoundedCell {
  readonly kind: "number";
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
  readonly isText: boolean;
  readonly isPercent: boolean;
}

export type TableCell =
  | NumberCell
  | { readonly kind: "blank"; readonly row: number; readonly column: number }
  | { readonly kind: "unreadable"; readonly row: number; readonly column: number; readonly shown: string };

export interface TableView {
  readonly table: RecognisedTable;
  readonly grid: Grid;
  /** The money unit that every number is given in. */
  readonly unit: MoneyUnit | undefined;
  /** Columns that hold amounts which may be added. */
  readonly amounts: readonly Column[];
  /** The step at which the typed amounts are stored: 1, 0.1 … in the table's unit. */
  readonly step: number;
  readonly cell: (row: number, column: number) => TableCell;
}

const AMOUNT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "budget", "actual", "forecast", "previousForecast", "deviation", "remaining", "amount", "supplement", "carryOver", "appropriation",
  "externalIncome", "internalIncome", "income", "cost", "net", "wageCost", "ofWhich", "capitalCost", "rentCost", "otherCost", "sum",
  "effectActual", "effectForecast", "population",
]);
/** Tables whose numbers are measured in anything, and are never added. */
const WITHOUT_AMOUNTS: ReadonlySet<TableKind> = new Set<TableKind>(["goals", "internalControl", "sickLeave", "facts", "ledger"]);

export function isAmountColumn(column: Column): boolean {
  return AMOUNT_ROLES.has(column.role) && column.unit !== "percent" && column.unit !== "count";
}

function moneyUnit(unit: Unit): MoneyUnit | undefined {
  return unit === "kr" || unit === "tkr" || unit === "mnkr" ? unit : undefined;
}

export function viewTable(table: RecognisedTable, grid: Grid): TableView {
  const unit = moneyUnit(table.unit);
  const units = new Map(table.columns.map((column) => [column.column, column.unit ? moneyUnit(column.unit) : unit]));
  const known = new Map<number, TableCell>();
  const cell = (row: number, column: number): TableCell => {
    const key = row * 16384 + column;
    const found = known.get(key) ?? readTableCell(grid, row, column, units.get(column), unit);
    known.set(key, found);
    return found;
  };
  const amounts = WITHOUT_AMOUNTS.has(table.kind) ? [] : table.columns.filter(isAmountColumn);
  const numbers = table.rows.flatMap(({ row }) => amounts.map(({ column }) => cell(row, column))).filter(isNumber);
  return { table, grid, unit, amounts, step: storedUnit(numbers), cell };
}

export function isNumber(cell: TableCell): cell is NumberCell {
  return cell.kind === "number";
}

/** Beyond this a double no longer tells one unit from the next, and no amount is that large. */
const LARGEST = 1e15;

export function readTableCell(grid: Grid, row: number, column: number, columnUnit?: MoneyUnit, tableUnit?: MoneyUnit): TableCell {
  const value = valueAt(grid, row, column);
  if (isErrorAt(grid, row, column)) return { kind: "unreadable", row, column, shown: String(value) };
  if (typeof value === "boolean") return { kind: "unreadable", row, column, shown: value ? "SANT" : "FALSKT" };
  const formula = formulaAt(grid, row, column);
  const at = { kind: "number" as const, row, column, formula, isExact: formula !== undefined && !/^=-?ROUND\(/iu.test(formula) };
  if (typeof value === "number") {
    if (Math.abs(value) > LARGEST) return { kind: "unreadable", row, column, shown: String(value) };
    return { ...at, ...scaled(value, storedDecimals(value), columnUnit, tableUnit), isText: false, isPercent: false };
  }
  const parsed = parseNumber(value);
  if (parsed.kind === "number") {
    if (Math.abs(parsed.value) > LARGEST) return { kind: "unreadable", row, column, shown: value };
    return { ...at, ...scaled(parsed.value, parsed.decimals, parsed.unit ?? columnUnit, tableUnit), isText: true, isPercent: parsed.isPercent };
  }
  if (parsed.kind === "dash") return { ...at, value: 0, decimals: 0, isText: true, isPercent: false };
  if (parsed.kind === "blank" || parsed.kind === "missing") return { kind: "blank", row, column };
  return { kind: "unreadable", row, column, shown: value };
}

/** Decimals in the shortest form of a double, which is what the cell shows. */
function storedDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}

function scaled(value: number, decimals: number, from: MoneyUnit | undefined, to: MoneyUnit | undefined): { value: number; decimals: number } {
  if (!from || from === to) return { value, decimals };
  const places = KRONOR_EXPONENT[from] - KRONOR_EXPONENT[to ?? "kr"];
  return { value: places >= 0 ? value * 10 ** places : value / 10 ** -places, decimals: Math.max(0, decimals - places) };
}

/** Rows that hold figures: no headings, no notes. */
export function figureRows(view: TableView): readonly Row[] {
  return view.table.rows.filter(({ kind }) => kind !== "heading" && kind !== "note");
}

export function columnWith(view: { readonly table: RecognisedTable }, ...roles: readonly ColumnRole[]): Column | undefined {
  return view.table.columns.find(({ role }) => roles.includes(role));
}

export function columnsWith(view: { readonly table: RecognisedTable }, ...roles: readonly ColumnRole[]): readonly Column[] {
  return view.table.columns.filter(({ role }) => roles.includes(role));
}

export function placeOf(sheet: string, row: number, column: number): Place {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}

export function placeInTable(view: { readonly table: RecognisedTable }, cell: { readonly row: number; readonly column: number }): Place {
  return placeOf(view.table.sheet, cell.row, cell.column);
}

/** The number of a cell where blank counts as nothing; undefined when it cannot be read. */
export function valueOrZero(cell: TableCell): number | undefined {
  return cell.kind === "number" ? cell.value : cell.kind === "blank" ? 0 : undefined;
}

/** A cell's text as a reader sees it, trimmed; "" when blank. */
export function textAt(grid: Grid, row: number, column: number): string {
  return String(valueAt(grid, row, column)).replace(/\s+/gu, " ").trim();
}
