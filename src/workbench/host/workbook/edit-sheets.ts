/** Sheets that come, go, move and change their names. */
import { InsertSheetMutation, RemoveSheetMutation, SetTabColorMutation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from "@univerjs/sheets";
import { newFacts, worksheetData, type Book } from "./book";
import type { Visibility } from "./content";
import { isSameSheet, orphanedFormula, renamedFormula } from "./move-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./reference";
import type { Sheet } from "./sheet";

const everything = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function addSheet(book: Book, name: string, position = book.sheets().length): Sheet {
  const id = book.nextSheetId();
  const facts = newFacts();
  const sheet = worksheetData({
    id, name, cellData: {}, rowData: {}, columnData: {}, rowCount: 0, columnCount: 0, merges: [], freeze: undefined, showGridlines: true,
    defaultColumnWidth: 64, defaultRowHeight: 20, uncalculated: [], spills: [], facts,
  });
  book.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: book.unitId, index: position, sheet }, { onlyLocal: true });
  const added = book.adoptSheet(id, facts);
  for (const other of book.sheets()) book.calculation.markFormulas(other.id);
  return added;
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  for (const other of book.sheets()) if (other.id !== sheet.id) rewriteFormulas(other, (formula) => orphanedFormula(formula, sheet.name));
  for (const name of [...book.names]) {
    if (name.sheetId === sheet.id) book.names.splice(book.names.indexOf(name), 1);
    else if (orphanedFormula(name.formula, sheet.name) !== name.formula) {
      name.formula = orphanedFormula(name.formula, sheet.name);
      book.publishName(name);
    }
  }
  book.tables.splice(0, book.tables.length, ...book.tables.filter((table) => table.sheetId !== sheet.id));
  const order = book.sheets();
  const at = order.indexOf(sheet);
  book.commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId: book.unitId, subUnitId: sheet.id, subUnitName: sheet.name }, { onlyLocal: true });
  book.forgetSheet(sheet);
  if (book.activeSheetId === sheet.id) book.activeSheetId = (order[at + 1] ?? order[at - 1] ?? sheet).id;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const old = sheet.name;
  if (old === name) return;
  for (const other of book.sheets()) rewriteFormulas(other, (formula) => renamedFormula(formula, old, name));
  for (const defined of book.names) {
    defined.formula = renamedFormula(defined.formula, old, name);
  }
  book.commands.syncExecuteCommand(SetWorksheetNameMutation.id, { unitId: book.unitId, subUnitId: sheet.id, name }, { onlyLocal: true });
  for (const defined of book.names) book.publishName(defined);
  for (const other of book.sheets()) book.calculation.markFormulas(other.id);
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  const fromOrder = book.sheets().indexOf(sheet);
  if (fromOrder === position) return;
  book.commands.syncExecuteCommand(SetWorksheetOrderMutation.id, { unitId: book.unitId, subUnitId: sheet.id, fromOrder, toOrder: position }, { onlyLocal: true });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  sheet.facts.visibility = visibility;
  book.commands.syncExecuteCommand(SetWorksheetHideMutation.id, { unitId: book.unitId, subUnitId: sheet.id, hidden: visibility === "Visible" ? 0 : 1 }, { onlyLocal: true });
}

export function setTabColor(book: Book, sheet: Sheet, color: string): void {
  sheet.facts.tabColor = color;
  book.commands.syncExecuteCommand(SetTabColorMutation.id, { unitId: book.unitId, subUnitId: sheet.id, color }, { onlyLocal: true });
}

/** Undefined for a name that Excel takes; otherwise why not. */
export function faultOfName(book: Book, name: string, own?: Sheet): "InvalidArgument" | "ItemAlreadyExists" | undefined {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || /^history$/i.test(name)) return "InvalidArgument";
  return book.sheets().some((sheet) => sheet !== own && isSameSheet(sheet.name, name)) ? "ItemAlreadyExists" : undefined;
}

/** "Blad4": the first number that is free, as a Swedish Excel names sheets. */
export function nextSheetName(book: Book): string {
  let number = book.sheets().length + 1;
  while (book.sheetNamed(`Blad${number}`)) number++;
  return `Blad${number}`;
}

function rewriteFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const [row, column, cell] of sheet.cellsIn(everything)) {
    if (!cell.f) continue;
    const formula = rewrite(cell.f);
    if (formula === cell.f) continue;
    cell.f = formula;
    sheet.book.calculation.markCells(sheet.id, { top: row, bottom: row, left: column, right: column }, true);
  }
}
