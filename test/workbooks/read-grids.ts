import { readFileSync } from "node:fs";
import { join } from "node:path";
import XlsxPopulate from "xlsx-populate";
import type { Area } from "../../src/core/sheet/address";
import { cellAddress, parseArea } from "../../src/core/sheet/address";
import { storedTexts } from "./stored-texts";
import { cellKey, type CellValue, type Grid } from "../../src/core/sheet/grid";

interface Cell {
  value(): unknown;
  formula(): string | undefined;
  style(name: string): string;
  rowNumber(): number;
  columnNumber(): number;
}
interface Sheet {
  name(): string;
  hidden(): boolean | "very";
  usedRange(): { startCell(): Cell; endCell(): Cell } | undefined;
  cell(row: number, column: number): Cell;
  row(row: number): { hidden(): boolean };
  column(column: number): { hidden(): boolean };
  readonly _mergeCells: Record<string, unknown>;
}

/** The sheets of an .xlsx file as grids, read without Excel and without our own host. */
export async function readGrids(bytes: Uint8Array): Promise<Grid[]> {
  const workbook = (await XlsxPopulate.fromDataAsync(bytes)) as { sheets(): Sheet[] };
  const texts = storedTexts(bytes);
  return workbook.sheets().map((sheet) => gridOf(sheet, texts.get(sheet.name())));
}

/** A sample workbook by its file name without ending. */
export function readSample(name: string): Promise<Grid[]> {
  return readGrids(readFileSync(join(__dirname, "samples", `${name}.xlsx`)));
}

function gridOf(sheet: Sheet, texts: ReadonlyMap<string, string> = new Map()): Grid {
  const used = sheet.usedRange();
  const area: Area = used
    ? { top: used.startCell().rowNumber() - 1, left: used.startCell().columnNumber() - 1, bottom: used.endCell().rowNumber() - 1, right: used.endCell().columnNumber() - 1 }
    : { top: 0, left: 0, bottom: 0, right: 0 };
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const errors = new Set<number>();
  const values: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cell(row + 1, column + 1);
      const formula = cell.formula();
      const format = cell.style("numberFormat");
      const key = cellKey(row, column);
      if (formula) formulas.set(key, `=${formula}`);
      if (format && format !== "General") formats.set(key, format);
      const value = texts.get(cellAddress(row, column)) ?? plainValue(cell.value());
      if (typeof value === "string" && /^#[A-Z/0!?]+$/.test(value)) errors.add(key);
      line.push(value);
    }
    values.push(line);
  }
  const positions = (first: number, last: number, isHidden: (at: number) => boolean): Set<number> =>
    new Set(Array.from({ length: last - first + 1 }, (_, step) => first + step).filter(isHidden));
  return {
    sheet: sheet.name(),
    area, values, formulas, formats, errors,
    merges: Object.keys(sheet._mergeCells).flatMap((address) => parseArea(address) ?? []),
    hiddenRows: positions(area.top, area.bottom, (row) => sheet.row(row + 1).hidden() === true),
    hiddenColumns: positions(area.left, area.right, (column) => sheet.column(column + 1).hidden() === true),
    visibility: sheet.hidden() === "very" ? "veryHidden" : sheet.hidden() ? "hidden" : "visible",
    isProtected: false,
  };
}

function plainValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === undefined || value === null) return "";
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  const error = value as { error?: () => string; text?: () => string };
  return error.error?.() ?? error.text?.() ?? "";
}
