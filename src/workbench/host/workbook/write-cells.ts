/** Puts contents and formats into cells. What the engine must know is marked; what listeners must know is returned. */
import type { ICellData } from "@univerjs/core";
import { cellOfValue } from "./cell-value";
import { normalFormula } from "./normal-formula";
import type { Area } from "./reference";
import type { Sheet } from "./sheet";
import type { CellStyle } from "./style";
import type { Entry } from "./typing";

/** Undefined leaves a cell as it is; null empties it. */
export type CellEntry = Entry | null | undefined;

export function writeEntries(sheet: Sheet, top: number, left: number, entries: readonly (readonly CellEntry[])[]): void {
  const bottom = top + entries.length - 1;
  const right = left + Math.max(0, ...entries.map((row) => row.length)) - 1;
  const area = { top, left, bottom, right };
  growTo(sheet, bottom, right);
  const touchesFormulas = hasFormulas(sheet, area) || entries.some((row) => row.some((entry) => entry?.kind === "formula"));
  const merged = sheet.merges().filter((merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left);
  dropSpills(sheet, area);
  entries.forEach((row, r) =>
    row.forEach((entry, c) => {
      if (entry === undefined || isCovered(merged, top + r, left + c)) return;
      putEntry(sheet, top + r, left + c, entry);
    }),
  );
  sheet.book.calculation.markCells(sheet.id, area, touchesFormulas);
}

/** Inside a merged area only the first cell holds anything. */
function isCovered(merged: readonly Area[], row: number, column: number): boolean {
  return merged.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right && (row !== area.top || column !== area.left));
}

function putEntry(sheet: Sheet, row: number, column: number, entry: Entry | null): void {
  const cells = sheet.worksheet.getCellMatrix();
  const old = sheet.cell(row, column);
  sheet.facts.legacyArrays.delete(cellKey(row, column));
  const content = contentOf(sheet, entry);
  const style = old?.s;
  if (content.v === undefined && content.f === undefined && style === undefined) {
    if (old) cells.realDeleteValue(row, column);
    return;
  }
  cells.setValue(row, column, style === undefined ? content : { ...content, s: style });
  const format = entry === null ? undefined : entry.kind === "value" ? entry.format : dateFormatOf(entry.formula);
  if (format !== undefined && sheet.style(row, column).numberFormat === "General") {
    changeStyle(sheet, { top: row, left: column, bottom: row, right: column }, (current) => ({ ...current, numberFormat: format }));
  }
}

/** Excel shows a date where a formula is nothing but a date function and the cell has no format. */
function dateFormatOf(formula: string): string | undefined {
  const name = /^=(TODAY|DATE|EDATE|EOMONTH|DATEVALUE|WORKDAY|NOW)\([^()]*\)$/i.exec(formula)?.[1]?.toUpperCase();
  return name === undefined ? undefined : name === "NOW" ? "m/d/yyyy h:mm" : "m/d/yyyy";
}

function contentOf(sheet: Sheet, entry: Entry | null): ICellData {
  if (entry === null || (entry.kind === "value" && entry.value === "")) return {};
  return entry.kind === "formula" ? { f: normalFormula(entry.formula, sheet.book) } : cellOfValue(entry.value);
}

export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Array formulas whose first cell is written over lose their results; those that are written into must be calculated again. */
function dropSpills(sheet: Sheet, area: Area): void {
  for (const spill of sheet.spillsIn(area)) {
    const isGone = spill.row >= area.top && spill.row <= area.bottom && spill.column >= area.left && spill.column <= area.right;
    if (isGone) sheet.book.calculation.dropSpill(sheet.id, spill.row, spill.column, spill.area);
    else sheet.book.calculation.markCells(sheet.id, { top: spill.row, bottom: spill.row, left: spill.column, right: spill.column }, true);
  }
}

function hasFormulas(sheet: Sheet, area: Area): boolean {
  for (const [, , cell] of sheet.cellsIn(area)) if (cell.f) return true;
  return false;
}

/** The engine refuses references outside its sheet, so the sheet grows first. */
export function growTo(sheet: Sheet, row: number, column: number): void {
  const { worksheet } = sheet;
  if (row >= worksheet.getRowCount()) worksheet.setRowCount(Math.min(1_048_576, row + 100));
  if (column >= worksheet.getColumnCount()) worksheet.setColumnCount(Math.min(16_384, column + 10));
}

/** Changes the format of every cell in an area; equal formats are changed once. */
export function changeStyle(sheet: Sheet, area: Area, change: (style: CellStyle, row: number, column: number) => CellStyle, isSame = true): void {
  growTo(sheet, area.bottom, area.right);
  const cells = sheet.worksheet.getCellMatrix();
  const changed = new Map<string, string>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const id = sheet.styleId(row, column);
      const known = isSame ? changed.get(id) : undefined;
      const next = known ?? sheet.book.internStyle(change(sheet.book.styles.get(id), row, column));
      if (isSame) changed.set(id, next);
      const cell = sheet.cell(row, column);
      if (cell) cell.s = next;
      else cells.setValue(row, column, { s: next });
    }
  }
}

/** Empties cells: contents, formats or both. */
export function clearArea(sheet: Sheet, area: Area, contents: boolean, formats: boolean): void {
  if (contents) {
    dropSpills(sheet, area);
    const hadFormulas = hasFormulas(sheet, area);
    const emptied = [...sheet.cellsIn(area)];
    for (const [row, column] of emptied) putEntry(sheet, row, column, null);
    sheet.book.calculation.markCells(sheet.id, area, hadFormulas);
  }
  if (!formats) return;
  const cells = sheet.worksheet.getCellMatrix();
  for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
    delete cell.s;
    if (cell.v === undefined && cell.f === undefined) cells.realDeleteValue(row, column);
  }
}

