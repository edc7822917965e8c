/** What a user sees in a cell, and what becomes of what a user types. */
import type { CellValue, ValueType } from "../workbook/cell-value";
import { fromLocalFormula } from "../workbook/local-formula";
import { shownText } from "../workbook/shown-text";
import { readEntry, swedish } from "../workbook/typing";
import { writeEntries } from "../workbook/write-cells";
import type { ApiContext } from "../rich-api/context";
import { checkFormula } from "../rich-api/check-formula";
import { refuse } from "../rich-api/api-error";
import { resolveAddress } from "../rich-api/resolve-address";

export interface CellView {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly text: string;
  readonly numberFormat: string;
  readonly type: ValueType;
  /** The message behind an error that an add-in's function gave. */
  readonly errorText: string | undefined;
}

export function cellView(
  context: ApiContext, sheetName: string, address: string, errorText: (sheetId: string, row: number, column: number) => string | undefined,
): CellView {
  const { sheet, area } = resolveAddress(context.book, context.book.sheetNamed(sheetName) ?? refuse("ItemNotFound"), address);
  const { top: row, left: column } = area;
  const value = sheet.value(row, column);
  const { numberFormat } = sheet.style(row, column);
  return {
    value, numberFormat, formula: sheet.formula(row, column), text: shownText(value, numberFormat), type: sheet.type(row, column),
    errorText: errorText(sheet.id, row, column),
  };
}

export function typeInto(context: ApiContext, sheetName: string, address: string, text: string): void {
  const { sheet, area } = resolveAddress(context.book, context.book.sheetNamed(sheetName) ?? refuse("ItemNotFound"), address);
  const cell = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  context.requireUnlocked(sheet, cell);
  const entry = readEntry(text, swedish, sheet.style(cell.top, cell.left).numberFormat === "@");
  const typed = text === "" ? null : entry.kind === "formula" ? { ...entry, formula: checkFormula(fromLocalFormula(entry.formula)) } : entry;
  writeEntries(sheet, cell.top, cell.left, [[typed]]);
  context.changedCells(sheet, cell);
}
