/** A sheet as data: what Excel showed us of its used range, and nothing we have not read. */
import type { Area } from "./address";

/** What Excel holds in a cell; "" is a blank cell. An error cell holds its English code, such as "#DIV/0!". */
export type CellValue = string | number | boolean;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/**
 * The used range of one sheet. `values[r][c]` stands at sheet row `area.top + r`, column `area.left + c`.
 * Formulas and number formats are kept sparsely, because most cells have neither (the heap of a read sheet
 * stays within three times that of its values).
 */
export interface Grid {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with its "=", in English with commas; keyed by `cellKey`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Number format codes in en-US form; keyed by `cellKey`; "General" is left out. */
  readonly formats: ReadonlyMap<number, string>;
  /** Keys of the cells whose value is an Excel error. */
  readonly errors: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** Hidden rows and columns, as sheet positions. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

const COLUMNS = 16384;

/** One number for a cell of a sheet, from its sheet row and column. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The value at a sheet position; "" outside the used range. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.area.top]?.[column - grid.area.left] ?? "";
}

export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.formulas.get(cellKey(row, column));
}

export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats.get(cellKey(row, column)) ?? "General";
}

export function isErrorAt(grid: Grid, row: number, column: number): boolean {
  return grid.errors.has(cellKey(row, column));
}
