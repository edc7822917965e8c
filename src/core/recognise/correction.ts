/** A user's say about a table: what it is and what its columns are, kept under the fingerprint of its header. */
import { columnLetters } from "../sheet/address";
import { AMOUNT_ROLES } from "./role-data";
import { fingerprintOf, fingerprintOfRows, headerName } from "./fingerprint";
import { isNumeric, profileColumn } from "./column-profile";
import type { SheetView } from "./sheet-view";
import type { DescribedColumn } from "./describe-columns";
import type { ColumnRole, Period, PositiveSign, RecognisedTable, Round, Row, RowKind, Span, TableKind, Unit } from "./table";

export interface Correction {
  /** The header's own words; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** "none": this is no table of ours. */
  readonly kind?: TableKind | "none";
  /** How many rows the header has, counted from its first. */
  readonly headerRows?: number;
  /** Columns by `headerName`; the nth of that name when there are several. */
  readonly columns?: readonly ColumnCorrection[];
  readonly unit?: Unit;
  readonly positive?: PositiveSign;
  readonly rows?: readonly { readonly label: string; readonly kind: RowKind }[];
}

export interface ColumnCorrection {
  readonly header: string;
  /** 0 for the first column of that name. */
  readonly nth?: number;
  readonly role?: ColumnRole;
  /** Follows the round next time, as a date would not. */
  readonly span?: Span;
  readonly period?: Period;
}

export function findCorrection(corrections: readonly Correction[], paths: readonly (readonly string[])[]): Correction | undefined {
  if (corrections.length === 0) return undefined;
  const fingerprint = fingerprintOf(paths);
  return fingerprint === "" ? undefined : corrections.find((correction) => correction.fingerprint === fingerprint);
}

/** The correction for a column, found by its header's name and its turn among columns of that name. */
export function correctionOf<T extends { readonly path?: readonly string[]; readonly header?: readonly string[] }>(
  correction: Correction | undefined, columns: readonly T[], column: T,
): ColumnCorrection | undefined {
  if (!correction?.columns) return undefined;
  const nameOf = (each: T): string => headerName(each.path ?? each.header ?? []);
  const name = nameOf(column);
  const nth = columns.filter((each) => nameOf(each) === name).indexOf(column);
  return correction.columns.find((each) => each.header === name && (each.nth ?? 0) === nth);
}

/** A role that the column's cells contradict is not forced on them. */
export function fitsColumn(role: ColumnRole, column: DescribedColumn): boolean {
  if (column.profile.filled === 0 || !AMOUNT_ROLES.has(role)) return true;
  return isNumeric(column.profile);
}

/** A table without headers is corrected after it is read: there are no words to read it by anew. */
export function correctBare(table: RecognisedTable, view: SheetView, corrections: readonly Correction[]): { table: RecognisedTable; correction?: Correction; refused: string[] } {
  const fingerprint = fingerprintOfRows(table.rows);
  const correction = corrections.find((each) => each.fingerprint === fingerprint);
  if (!correction || correction.kind === "none") return { table, refused: [] };
  const refused: string[] = [];
  const columns = table.columns.map((column) => {
    const role = correctionOf(correction, table.columns, column)?.role;
    if (role === undefined) return column;
    const profile = profileColumn(view, table.rows.map(({ row }) => row), column.column);
    if (profile.filled === 0 || !AMOUNT_ROLES.has(role) || isNumeric(profile)) return { ...column, role };
    refused.push(`kolumn ${columnLetters(column.column)} innehåller inte tal`);
    return column;
  });
  return { table: { ...table, columns, kind: correction.kind ?? table.kind }, correction, refused };
}

/** Unit, sign, periods and row kinds as the user said; the question that they answer is no longer asked. */
export function correctTable(table: RecognisedTable, correction: Correction | undefined, round?: Round): RecognisedTable {
  if (!correction) return table;
  const rows = table.rows.map((row): Row => {
    const said = correction.rows?.find(({ label }) => label === row.label);
    return said ? { ...row, kind: said.kind } : row;
  });
  const columns = table.columns.map((column) => {
    const said = correctionOf(correction, table.columns, column);
    if (!said) return column;
    const period = said.period ?? periodOf(said.span, round);
    return { ...column, ...(said.span ? { span: said.span } : {}), ...(period ? { period } : {}) };
  });
  return {
    ...table, rows, columns,
    unit: correction.unit ?? table.unit,
    unitIsStated: correction.unit !== undefined || table.unitIsStated,
    positive: correction.positive ?? table.positive,
    alternatives: [],
    evidence: [{ about: "kind", text: "Läsningen är rättad av användaren." }, ...table.evidence],
  };
}

/** A span is settled by the round, so that the correction holds next time too. */
function periodOf(span: Span | undefined, round: Round | undefined): Period | undefined {
  if (span === "period") return round?.period;
  if (span === "fullYear" && round?.year !== undefined) return { from: `${round.year}-01`, to: `${round.year}-12` };
  return undefined;
}

/** What a correction asks for that the table no longer has. */
export function misfits(table: RecognisedTable, correction: Correction, refused: readonly string[]): string[] {
  const names = new Set(table.columns.map(({ header }) => headerName(header)));
  const missing = (correction.columns ?? []).filter(({ header }) => !names.has(header)).map(({ header }) => `kolumnen ”${header}” finns inte längre`);
  const labels = new Set(table.rows.map(({ label }) => label));
  const rows = (correction.rows ?? []).filter(({ label }) => !labels.has(label)).map(({ label }) => `raden ”${label}” finns inte längre`);
  return [...refused, ...missing, ...rows];
}
