/** A copy of a sheet with its cells, formats, sizes, page setup and own names; what only the file knows of it (comments, charts, validation) stays with the original. */
import type { Book } from "./book";
import { addSheet } from "./edit-sheets";
import { renamedFormula } from "./move-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./reference";
import { addMerge } from "./merges";
import type { Sheet } from "./sheet";
import { growTo } from "./write-cells";

const everything = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** "Drift (2)", as Excel names a copy. */
export function copyName(book: Book, sheet: Sheet): string {
  for (let number = 2; ; number++) {
    const name = `${sheet.name.slice(0, 31 - ` (${number})`.length)} (${number})`;
    if (!book.sheetNamed(name)) return name;
  }
}

export function copySheet(book: Book, source: Sheet, position: number): Sheet {
  const copy = addSheet(book, copyName(book, source), position);
  growTo(copy, source.worksheet.getRowCount() - 1, source.worksheet.getColumnCount() - 1);
  const cells = copy.worksheet.getCellMatrix();
  for (const [row, column, cell] of source.cellsIn(everything)) cells.setValue(row, column, structuredClone(cell));
  for (const area of source.merges()) addMerge(copy, area);
  const { rowData, columnData, freeze, showGridlines, defaultColumnWidth, defaultRowHeight } = structuredClone(source.config);
  Object.assign(copy.config.rowData, rowData);
  Object.assign(copy.config.columnData, columnData);
  Object.assign(copy.config.freeze, freeze);
  Object.assign(copy.config, { showGridlines, defaultColumnWidth, defaultRowHeight });
  const { page, tabColor, protection, customProperties, legacyArrays } = source.facts;
  Object.assign(copy.facts, { page: { ...structuredClone(page), isChanged: true }, tabColor, protection });
  for (const [key, value] of customProperties) copy.facts.customProperties.set(key, value);
  for (const key of legacyArrays) copy.facts.legacyArrays.add(key);
  copyNames(book, source, copy);
  book.calculation.markCells(copy.id, { ...everything, bottom: copy.worksheet.getRowCount() - 1, right: copy.worksheet.getColumnCount() - 1 }, true);
  return copy;
}

/** Names of the sheet, and names of the workbook that point into it, get a namesake on the copy (OfficeDev/office-js#2875). */
function copyNames(book: Book, source: Sheet, copy: Sheet): void {
  for (const name of [...book.names]) {
    const formula = renamedFormula(name.formula, source.name, copy.name);
    const isOwn = name.sheetId === source.id || (name.sheetId === undefined && formula !== name.formula);
    if (!isOwn || book.names.some((other) => other.sheetId === copy.id && other.name === name.name)) continue;
    const made = { ...name, formula, sheetId: copy.id };
    book.names.push(made);
    book.publishName(made);
  }
}
