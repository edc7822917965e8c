/** What the form for a correction holds while the user is at it, and the correction that it becomes. */
import type { ColumnCorrection, Correction } from "../../core/recognise/correction";
import type { Column, ColumnRole, PositiveSign, RecognisedTable, RowKind, Span, TableKind, Unit } from "../../core/recognise/table";
import { nameColumn } from "./correction-for";

export interface ColumnDraft {
  readonly role: ColumnRole;
  /** "own": the months that the user writes. */
  readonly time: "asRead" | Span | "own";
  readonly from: string;
  readonly to: string;
}

export type HeaderRows = "1" | "2" | "3" | "4" | "5" | "6";

export interface CorrectionDraft {
  readonly kind: TableKind | "none";
  readonly unit: Unit;
  readonly positive: PositiveSign;
  readonly headerRows: HeaderRows;
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly { readonly label: string; readonly kind: RowKind }[];
}

export function draftOf(table: RecognisedTable): CorrectionDraft {
  const { kind, unit, positive, columns } = table;
  return { kind, unit, positive, headerRows: headerRowsOf(table), columns: columns.map(columnDraft), rows: [] };
}

function columnDraft({ role, period }: Column): ColumnDraft {
  return { role, time: "asRead", from: period?.from ?? "", to: period?.to ?? "" };
}

function headerRowsOf({ headerRows }: RecognisedTable): HeaderRows {
  const known: readonly HeaderRows[] = ["1", "2", "3", "4", "5", "6"];
  return known[(headerRows ? headerRows.last - headerRows.first : 0)] ?? "6";
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export function isPeriodRight({ time, from, to }: ColumnDraft): boolean {
  return time !== "own" || (MONTH.test(from) && MONTH.test(to) && from <= to);
}

/** Only what differs from the reading is said, so that the rest goes on being read afresh. */
export function draftToCorrection(table: RecognisedTable, draft: CorrectionDraft, fingerprint: string): Correction {
  if (draft.kind === "none") return { fingerprint, kind: "none" };
  const columns = draft.columns.flatMap((column, index) => columnCorrection(table.columns, index, column));
  return {
    fingerprint,
    ...(draft.kind === table.kind ? {} : { kind: draft.kind }),
    ...(draft.unit === table.unit ? {} : { unit: draft.unit }),
    ...(draft.positive === table.positive ? {} : { positive: draft.positive }),
    ...(draft.headerRows === headerRowsOf(table) ? {} : { headerRows: Number(draft.headerRows) }),
    ...(columns.length > 0 ? { columns } : {}),
    ...(draft.rows.length > 0 ? { rows: draft.rows } : {}),
  };
}

function columnCorrection(columns: readonly Column[], index: number, { role, time, from, to }: ColumnDraft): ColumnCorrection[] {
  const hasRole = role !== columns[index]?.role;
  if (!hasRole && time === "asRead") return [];
  const said = time === "own" ? { period: { from, to } } : time === "asRead" ? {} : { span: time };
  return [{ ...nameColumn(columns, index), ...(hasRole ? { role } : {}), ...said }];
}
