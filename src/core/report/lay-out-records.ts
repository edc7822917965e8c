/** Lays out a table that is repeated as it stands: texts as written, amounts in the report's unit, sums from its own rows. */
import { recordCell, type RecordCell, type RecordTable } from "../followup/record-table";
import { yearOf } from "../followup/measure";
import type { Area } from "../sheet/address";
import { goalAssessments } from "./goal-assessments";
import type { LaidBlock } from "./laid-block";
import { layOutHeader, type HeaderColumn } from "./lay-out-header";
import type { LayoutContext } from "./layout-context";
import { figureContent, numberContent, recordFigure, textContent } from "./record-content";
import { placeRecords, type PlacedRecord } from "./record-rows";
import { recordTables } from "./record-tables";
import { ownContent, type FilledCell } from "./filled-cell";
import type { CellStyle, ReportCell, ReportRow } from "./report-table";
import { sumDifferences } from "./sum-differences";
import type { RecordBlock, RecordColumn } from "./template";

interface Filling {
  readonly block: RecordBlock;
  readonly context: LayoutContext;
  readonly columns: readonly RecordColumn[];
  readonly placed: readonly PlacedRecord[];
  readonly first: number;
  /** By table row, for goals. */
  readonly assessments: ReadonlyMap<number, string>;
}

export function layOutRecords(block: RecordBlock, context: LayoutContext): LaidBlock {
  const tables = recordTables(block, context.followUp);
  const columns = block.columns.filter((column) => !column.isOptional || tables.some((table) => isAvailable(column, table, context)));
  const header = layOutHeader(columns.map((column) => headerOf(column, context)), context.isHeaderFlat);
  const placed = placeRecords(block, tables);
  const assessments = new Map(tables.flatMap((table) => [...goalAssessments(table)]));
  const filling: Filling = { block, context, columns, placed, first: header.rows.length, assessments };
  const grid: (FilledCell | undefined)[][] = [];
  placed.forEach((_, at) => grid.push(fillRow(filling, grid, at)));
  return {
    rows: [...header.rows, ...placed.map((record, at) => rowOf(record, grid[at] ?? [], columns))],
    headerRows: header.rows.length,
    merges: [...header.merges, ...downwards(filling)],
    width: columns.length,
    notices: sumDifferences(placed, grid, columns, context),
  };
}

function fillRow(filling: Filling, grid: readonly (readonly (FilledCell | undefined)[])[], at: number): (FilledCell | undefined)[] {
  const { columns, placed } = filling;
  const record = placed[at];
  const filled: (FilledCell | undefined)[] = [];
  if (!record) return filled;
  columns.forEach((column, position) => {
    filled.push(column.kind === "sum" ? undefined : cellContent(filling, grid, record, position));
  });
  columns.forEach((column, position) => {
    if (column.kind === "sum") filled[position] = sumAcross(filling, filled, at, column);
  });
  return filled;
}

function cellContent(filling: Filling, grid: readonly (readonly (FilledCell | undefined)[])[], record: PlacedRecord, position: number): FilledCell | undefined {
  const column = filling.columns[position];
  const { row, table } = record;
  if (!column || column.kind === "sum") return undefined;
  if (column.kind === "assessment") {
    const text = row && filling.assessments.get(row.row);
    return text === undefined ? undefined : { content: { kind: "text", text }, kronor: [] };
  }
  if (column.role === "rowLabel") return labelContent(record);
  const cell = row && cellOf(row.cells, column, table, filling.context);
  if (column.show === "amount") return record.adds ? sumDown(filling, grid, record, position, cell) : amountContent(cell, record, filling.context);
  if (!cell || !row) return position === 0 ? labelContent(record) : undefined;
  const content = column.show === "number" ? numberContent(cell, table, row.row) : textContent(cell, table, row.row);
  return content && { content, kronor: [] };
}

function labelContent({ label }: PlacedRecord): FilledCell | undefined {
  return label === "" ? undefined : { content: { kind: "text", text: label }, kronor: [] };
}

function amountContent(cell: RecordCell | undefined, { table, row }: PlacedRecord, context: LayoutContext): FilledCell | undefined {
  const figure = cell && row && recordFigure(cell, table, row.row);
  return figure && { content: figureContent(figure, context), kronor: figure.kronor };
}

/** A sum stands where the sheet has one, or where some row has an amount: an empty plan still sums to 0,00. */
function sumDown({ first, context }: Filling, grid: readonly (readonly (FilledCell | undefined)[])[], record: PlacedRecord, position: number, cell: RecordCell | undefined): FilledCell | undefined {
  const adds = record.adds ?? [];
  const kronor = adds.flatMap((at) => grid[at]?.[position]?.kronor ?? []);
  const stands = (cell !== undefined && cell.number.kind === "number") || adds.some((at) => grid[at]?.[position]);
  if (!stands || adds.length === 0) return undefined;
  return ownContent(adds.map((at) => ({ by: 1 as const, cell: { row: first + at, column: position } })), kronor, context);
}

function sumAcross({ columns, first, context }: Filling, filled: readonly (FilledCell | undefined)[], at: number, column: RecordColumn & { kind: "sum" }): FilledCell | undefined {
  const parts = columns.flatMap(({ id }, position) => (column.of.includes(id) && filled[position] ? [position] : []));
  if (parts.length === 0) return undefined;
  return ownContent(parts.map((position) => ({ by: 1 as const, cell: { row: first + at, column: position } })), parts.flatMap((position) => filled[position]?.kronor ?? []), context);
}

function cellOf(cells: readonly RecordCell[], column: RecordColumn & { kind: "cell" }, table: RecordTable, { followUp }: LayoutContext): RecordCell | undefined {
  const inRole = (role: string | undefined): RecordCell | undefined => cells.find((cell, at) => {
    const period = table.columns[at]?.period;
    const isYear = column.year === undefined || (period !== undefined && yearOf(period) === followUp.round.year + column.year);
    return cell.role === role && isYear;
  });
  return inRole(column.role) ?? inRole(column.orRole);
}

function rowOf({ row, adds }: PlacedRecord, filled: readonly (FilledCell | undefined)[], columns: readonly RecordColumn[]): ReportRow {
  const hasMerged = columns.some((column) => column.kind === "cell" && column.isMerged);
  const isBold = adds !== undefined || row?.kind === "heading";
  const cells = filled.map((one, position): ReportCell | undefined => {
    const column = columns[position];
    if (!one || !column) return undefined;
    const horizontal = column.kind === "cell" && column.show === "mark" ? { horizontal: "center" as const } : {};
    return { content: one.content, style: styleOf(column), isBold, ...horizontal, ...(hasMerged ? { vertical: "top" as const } : {}) };
  });
  return { cells, ...(adds || startsGoal(row, columns) ? { border: { top: "thin" as const, from: 0, to: columns.length - 1 } } : {}) };
}

/** A line above each merged part, so that its rows are seen to belong together. */
function startsGoal(row: PlacedRecord["row"], columns: readonly RecordColumn[]): boolean {
  return columns.some((column) => {
    if (column.kind !== "cell" || !column.isMerged || column.role === "rowLabel") return false;
    const cell = row && recordCell(row, column.role);
    return cell !== undefined && cell.rowSpan > 1;
  });
}

function styleOf(column: RecordColumn): CellStyle {
  if (column.kind === "sum") return "amount";
  if (column.kind === "assessment") return "text";
  return column.show === "amount" || column.show === "number" ? "amount" : column.role === "rowLabel" ? "label" : "text";
}

/** Cells that the sheet has merged downwards are merged in the report too. */
function downwards({ columns, placed, first }: Filling): readonly Area[] {
  return columns.flatMap((column, position) => {
    if (column.kind === "sum" || (column.kind === "cell" && !column.isMerged)) return [];
    return placed.flatMap(({ row }, at) => {
      const cell = row && recordCell(row, column.kind === "assessment" ? "goal" : column.role === "rowLabel" ? "label" : column.role);
      const span = Math.min(cell?.rowSpan ?? 1, placed.length - at);
      return span > 1 ? [{ top: first + at, bottom: first + at + span - 1, left: position, right: position }] : [];
    });
  });
}

function headerOf(column: RecordColumn, context: LayoutContext): HeaderColumn {
  const group = column.group === undefined ? {} : { group: context.fill(column.group) };
  const shows = column.kind === "cell" ? column.show : undefined;
  return { header: context.fill(column.header), ...group, isText: column.kind === "assessment" || shows === "text", isMark: shows === "mark" };
}

function isAvailable(column: RecordColumn, table: RecordTable, context: LayoutContext): boolean {
  if (column.kind === "assessment") return goalAssessments(table).size > 0;
  if (column.kind === "sum" || column.role === "rowLabel") return true;
  return table.rows.some((row) => { const cell = cellOf(row.cells, column, table, context); return cell !== undefined && cell.text !== ""; });
}
