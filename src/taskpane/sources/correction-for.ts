import type { ColumnCorrection, Correction } from "../../core/recognise/correction";
import { headerName } from "../../core/recognise/fingerprint";
import type { Alternative, Column, RecognisedTable } from "../../core/recognise/table";

/** The choice of one reading among several, as a correction to keep. A span is kept rather than a date, so that it holds next period too. */
export function correctionFor(table: RecognisedTable, reading: Alternative, readings: readonly Alternative[], fingerprint: string): Correction {
  const columns = reading.columns.flatMap((column, index): ColumnCorrection[] => {
    const others = readings.flatMap((other) => other.columns[index] ?? []);
    const isTold = others.some((other) => other.role !== column.role || other.span !== column.span || other.period?.from !== column.period?.from || other.period?.to !== column.period?.to);
    return isTold ? [{ ...nameColumn(table.columns, index), role: column.role, span: column.span ?? "fullYear" }] : [];
  });
  return { fingerprint, kind: reading.kind, unit: reading.unit, positive: reading.positive, columns };
}

/** How a correction names a column: by its header, and its turn among columns of that header. */
export function nameColumn(columns: readonly Column[], index: number): Pick<ColumnCorrection, "header" | "nth"> {
  const header = headerName(columns[index]?.header ?? []);
  const nth = columns.slice(0, index).filter((other) => headerName(other.header) === header).length;
  return nth === 0 ? { header } : { header, nth };
}
