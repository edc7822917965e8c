/** The unit that a table's amounts are stored in: said by a header, a title, a number format or the cells themselves. */
import type { MoneyUnit } from "../money/money-unit";
import { formatAt } from "../sheet/grid";
import { isNumeric, sampleRows } from "./column-profile";
import type { Frame } from "./find-frames";
import { formatScale, formatUnit, readUnit, storedUnit } from "./read-unit";
import type { SettledColumn } from "./settled-column";
import type { Evidence, TableKind, Unit } from "./table";

export interface InferredUnit {
  readonly unit: Unit;
  readonly isStated: boolean;
  readonly evidence: readonly Evidence[];
  /** Columns with a unit of their own. */
  readonly ofColumn: ReadonlyMap<number, Unit>;
}

const COUNTED: Readonly<Partial<Record<TableKind, Unit>>> = { population: "count", sickLeave: "percent" };
const UNITLESS: ReadonlySet<TableKind> = new Set(["goals", "internalControl", "facts"]);

interface Said {
  readonly unit: MoneyUnit;
  readonly text: string;
}

export function inferUnit(kind: TableKind, frame: Frame, all: readonly SettledColumn[]): InferredUnit {
  const columns = all.map((column) => (isMoneyBesidePercent(column, all) ? withoutUnit(column) : column));
  const ofColumn = new Map<number, Unit>();
  for (const column of columns) {
    const unit = ownUnit(column);
    if (unit) ofColumn.set(column.column, unit);
  }
  const counted = COUNTED[kind];
  if (counted) return { unit: counted, isStated: true, evidence: [], ofColumn: new Map() };
  if (UNITLESS.has(kind)) return { unit: "unknown", isStated: false, evidence: [], ofColumn: new Map() };
  const amounts = columns.filter(({ profile, role }) => (isNumeric(profile) || profile.filled === 0) && !NOT_MONEY.has(role));
  const scale = formatScaleOf(frame, amounts);
  const said = fromHeader(amounts) ?? fromKeyHeader(columns) ?? fromTitle(frame.title) ?? fromFormats(frame, amounts) ?? fromCells(frame, amounts);
  if (!said) return { unit: "unknown", isStated: false, evidence: [], ofColumn };
  const isFormat = said.text.startsWith("talformatet");
  const unit = isFormat || scale === 0 ? storedUnit(said.unit, isFormat ? scale : 0) : storedUnit(said.unit, scale);
  const evidence: Evidence[] = [{ about: "unit", text: `Enheten ${said.unit} står i ${said.text}.` }];
  if (scale > 0 && unit) evidence.push({ about: "unit", text: `Talformatet visar talen delade med ${10 ** scale}, så cellerna själva är i ${unit}.` });
  for (const [column, own] of ofColumn) if (own === unit) ofColumn.delete(column);
  return { unit: unit ?? "unknown", isStated: unit !== undefined, evidence, ofColumn };
}

/** "Avvik i kr" beside "Avvik i %" says money, not that it is kronor and not thousands. */
function isMoneyBesidePercent({ role, unit }: SettledColumn, columns: readonly SettledColumn[]): boolean {
  return unit === "kr" && (role === "deviation" || role === "remaining") && columns.some((other) => other.unit === "percent");
}

function withoutUnit({ unit: _unit, ...column }: SettledColumn): SettledColumn {
  return column;
}

const NOT_MONEY: ReadonlySet<string> = new Set(["account", "accountClass", "activity", "responsibility", "number", "project", "counterparty", "dimension", "ledgerPeriod", "date", "voucher", "headcount", "usedShare", "population"]);

function ownUnit(column: SettledColumn): Unit | undefined {
  if (column.role === "headcount" || column.role === "population") return "count";
  if (column.role === "usedShare" || column.unit === "percent" || (column.profile.percents > 0 && column.profile.percents * 2 >= column.profile.numbers)) return "percent";
  return column.unit;
}

function fromHeader(amounts: readonly SettledColumn[]): Said | undefined {
  const found = amounts.find(({ unit }) => unit !== undefined && unit !== "percent");
  return found ? { unit: found.unit as MoneyUnit, text: `kolumnrubriken ”${found.path.join(" ")}”` } : undefined;
}

/** "Tkr" or "Belopp i tkr" over the column of labels. */
function fromKeyHeader(columns: readonly SettledColumn[]): Said | undefined {
  const found = columns.find(({ unit, profile }) => unit !== undefined && unit !== "percent" && !isNumeric(profile));
  return found ? { unit: found.unit as MoneyUnit, text: `rubriken ”${found.path.join(" ")}”` } : undefined;
}

function fromTitle(title: readonly string[]): Said | undefined {
  for (const line of [...title].reverse()) {
    const { unit } = readUnit(line);
    if (unit) return { unit, text: `rubriken ”${line}”` };
  }
  return undefined;
}

function fromFormats(frame: Frame, amounts: readonly SettledColumn[]): Said | undefined {
  for (const format of formatsOf(frame, amounts)) {
    const unit = formatUnit(format);
    if (unit) return { unit, text: `talformatet ${format}` };
  }
  return undefined;
}

function formatsOf(frame: Frame, amounts: readonly SettledColumn[]): string[] {
  const { grid } = frame.view;
  if (grid.formats.size === 0) return [];
  const rows = sampleRows(frame.rows, 40);
  return amounts.flatMap(({ column }) => rows.map((row) => formatAt(grid, row, column))).filter((format) => format !== "General");
}

/** The scaling that most formatted amounts have. */
function formatScaleOf(frame: Frame, amounts: readonly SettledColumn[]): number {
  const scales = formatsOf(frame, amounts).map(formatScale).sort((a, b) => a - b);
  return scales[Math.floor(scales.length / 2)] ?? 0;
}

/** "0,5 mSEK" in the cells. */
function fromCells(frame: Frame, amounts: readonly SettledColumn[]): Said | undefined {
  const rows = sampleRows(frame.rows, 40);
  const units = amounts.flatMap(({ column }) => rows.flatMap((row) => frame.view.cell(row, column).unit ?? []));
  const [first] = units;
  if (!first || units.some((unit) => unit !== first)) return undefined;
  return { unit: first, text: "cellerna själva" };
}
