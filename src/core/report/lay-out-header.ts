/** A table's header: one row, or two where neighbouring columns share a group. */
import type { Area } from "../sheet/address";
import type { ReportCell, ReportRow } from "./report-table";

export interface HeaderColumn {
  readonly header: string;
  readonly group?: string;
  readonly isText?: boolean;
  /** A column of x-marks: they stand in the middle, and so does their header. */
  readonly isMark?: boolean;
}

export interface LaidHeader {
  readonly rows: readonly ReportRow[];
  readonly merges: readonly Area[];
}

export function layOutHeader(columns: readonly HeaderColumn[], isFlat: boolean): LaidHeader {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  if (!isGrouped || isFlat) {
    return { rows: [headerRow(columns.map((column) => headerCell(flatText(column), column)))], merges: [] };
  }
  const merges: Area[] = [];
  const upper = columns.map((column, at): ReportCell | undefined => {
    if (column.group === undefined) {
      merges.push({ top: 0, bottom: 1, left: at, right: at });
      return headerCell(column.header, column);
    }
    if (at > 0 && columns[at - 1]?.group === column.group) return undefined;
    const span = runLength(columns, at);
    if (span > 1) merges.push({ top: 0, bottom: 0, left: at, right: at + span - 1 });
    return span > 1 ? { content: { kind: "text", text: column.group }, style: "headerGroup" } : headerCell(column.group, column);
  });
  const lower = columns.map((column) => (column.group === undefined ? undefined : headerCell(column.header, column)));
  return { rows: [headerRow(upper), headerRow(lower)], merges };
}

function runLength(columns: readonly HeaderColumn[], from: number): number {
  let to = from;
  while (columns[to + 1]?.group === columns[from]?.group && to + 1 < columns.length) to += 1;
  return to - from + 1;
}

function flatText({ header, group }: HeaderColumn): string {
  return group === undefined ? header : `${group}: ${header}`;
}

/** A blank header is shaded like the others. */
function headerCell(text: string, { isText, isMark }: HeaderColumn): ReportCell {
  return { content: { kind: "text", text }, style: "header", horizontal: isMark ? "center" : isText ? "left" : "right" };
}

function headerRow(cells: readonly (ReportCell | undefined)[]): ReportRow {
  return { cells };
}
