/** Moves the cells of a sheet to make or take away room, with merges, sizes, names, tables, print areas and every formula of the workbook. */
import type { ICellData } from "@univerjs/core";
import { addMerge, removeMerges } from "./merges";
import { shiftedArea, shiftedFormula, type Shift } from "./move-formula";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./reference";
import { shiftShell } from "./shift-shell";
import type { CellMatrix, Sheet } from "./sheet";
import { cellKey, growTo } from "./write-cells";

const everything: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function shiftSheet(sheet: Sheet, shift: Shift): void {
  const { book } = sheet;
  for (const spill of sheet.spillsIn(everything)) {
    book.calculation.dropSpill(sheet.id, spill.row, spill.column, spill.area);
    const moved = shiftedArea({ top: spill.row, bottom: spill.row, left: spill.column, right: spill.column }, shift);
    if (moved) book.calculation.markCells(sheet.id, moved, true);
  }
  moveCells(sheet, shift);
  if (!shift.band) moveLines(sheet, shift);
  moveMerges(sheet, shift);
  shiftShell(sheet, shift);
  sheet.facts.shifts.push(shift);
  for (const table of book.tables) if (table.sheetId === sheet.id) table.area = shiftedArea(table.area, shift) ?? table.area;
  followFormulas(sheet, shift);
  book.calculation.markCells(sheet.id, dirtyArea(sheet, shift), true);
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const cells = [...sheet.cellsIn(everything)];
  const used = sheet.usedArea(everything, false);
  if (shift.count > 0 && used) growTo(sheet, used.bottom + (shift.axis === "rows" ? shift.count : 0), used.right + (shift.axis === "columns" ? shift.count : 0));
  const next: CellMatrix = {};
  const legacy = new Set<number>();
  for (const [row, column, cell] of cells) {
    const moved = shiftedArea({ top: row, bottom: row, left: column, right: column }, shift);
    if (!moved) continue;
    (next[moved.top] ??= {})[moved.left] = cell;
    if (sheet.facts.legacyArrays.has(cellKey(row, column))) legacy.add(cellKey(moved.top, moved.left));
  }
  replaceMatrix(sheet, next);
  sheet.facts.legacyArrays.clear();
  for (const key of legacy) sheet.facts.legacyArrays.add(key);
  if (shift.count > 0) formatNewLines(sheet, shift);
}

/** The engine holds on to its matrix, so its rows are exchanged and not the matrix itself. */
function replaceMatrix(sheet: Sheet, next: CellMatrix): void {
  const matrix = sheet.worksheet.getCellMatrix().getMatrix() as Record<number, Record<number, ICellData>>;
  for (const row of Object.keys(matrix)) delete matrix[Number(row)];
  Object.assign(matrix, next);
}

/** New rows look like the row above them, new columns like the one to the left. */
function formatNewLines(sheet: Sheet, { axis, from, count, band }: Shift): void {
  if (from === 0) return;
  const before: Area = axis === "rows"
    ? { top: from - 1, bottom: from - 1, left: band?.first ?? 0, right: band?.last ?? MAX_COLUMNS - 1 }
    : { left: from - 1, right: from - 1, top: band?.first ?? 0, bottom: band?.last ?? MAX_ROWS - 1 };
  const cells = sheet.worksheet.getCellMatrix();
  for (const [row, column, { s }] of [...sheet.cellsIn(before)]) {
    if (s === undefined || s === null) continue;
    for (let i = 0; i < count; i++) cells.setValue(axis === "rows" ? from + i : row, axis === "rows" ? column : from + i, { s });
  }
}

/** Heights, widths and hidden flags belong to whole rows and columns. */
function moveLines(sheet: Sheet, shift: Shift): void {
  const lines = (shift.axis === "rows" ? sheet.config.rowData : sheet.config.columnData) as Record<number, object>;
  const next = movedKeys(new Map(Object.entries(lines).map(([key, line]) => [Number(key), line])), shift);
  for (const key of Object.keys(lines)) delete lines[Number(key)];
  for (const [key, line] of next) lines[key] = line;
  if (shift.axis === "rows") {
    const attributes = movedKeys(sheet.facts.rowAttributes, shift);
    sheet.facts.rowAttributes.clear();
    for (const [key, value] of attributes) sheet.facts.rowAttributes.set(key, value);
  } else if (shift.count > 0 && lines[shift.from - 1]) {
    for (let i = 0; i < shift.count; i++) lines[shift.from + i] = { ...lines[shift.from - 1], hd: 0 };
  }
}

function movedKeys<T>(lines: ReadonlyMap<number, T>, { from, count }: Shift): Map<number, T> {
  const next = new Map<number, T>();
  for (const [key, line] of lines) {
    if (key < from) next.set(key, line);
    else if (count > 0 || key >= from - count) next.set(key + count, line);
  }
  return next;
}

function moveMerges(sheet: Sheet, shift: Shift): void {
  const merges = sheet.merges();
  if (merges.length === 0) return;
  removeMerges(sheet, everything);
  for (const merge of merges) {
    const moved = shiftedArea(merge, shift);
    if (moved && (moved.top !== moved.bottom || moved.left !== moved.right)) addMerge(sheet, moved);
  }
}

function followFormulas(sheet: Sheet, shift: Shift): void {
  for (const other of sheet.book.sheets()) {
    for (const [row, column, cell] of other.cellsIn(everything)) {
      if (!cell.f) continue;
      const formula = shiftedFormula(cell.f, other.name, shift);
      if (formula === cell.f) continue;
      cell.f = formula;
      sheet.book.calculation.markCells(other.id, { top: row, bottom: row, left: column, right: column }, true);
    }
  }
  for (const name of sheet.book.names) {
    const formula = shiftedFormula(name.formula, "", shift);
    if (formula === name.formula) continue;
    name.formula = formula;
    sheet.book.publishName(name);
  }
}

/** Everything from the cut on stands elsewhere now. */
function dirtyArea(sheet: Sheet, { axis, from }: Shift): Area {
  const bottom = sheet.worksheet.getRowCount() - 1;
  const right = sheet.worksheet.getColumnCount() - 1;
  return axis === "rows" ? { top: Math.min(from, bottom), left: 0, bottom, right } : { top: 0, left: Math.min(from, right), bottom, right };
}

