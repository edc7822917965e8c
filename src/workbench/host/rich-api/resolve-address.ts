/** An address or a name, as given to getRange, to a sheet and an area. */
import { parseReference, type Area } from "../workbook/reference";
import { sheetOfPrefix } from "../workbook/formula-text";
import type { Book } from "../workbook/book";
import type { Sheet } from "../workbook/sheet";
import { refuse } from "./api-error";

/** Excel reads no more of an address than this. */
const LONGEST = 8192;

export function resolveAddress(book: Book, sheet: Sheet | undefined, address: string): { sheet: Sheet; area: Area } {
  const text = address.slice(0, LONGEST).replace(/^=/, "");
  const mark = text.lastIndexOf("!") + 1;
  const owner = mark > 0 ? book.sheetNamed(sheetOfPrefix(text.slice(0, mark))) : sheet;
  const reference = parseReference(text.slice(mark).replace(/#$/, ""));
  if (reference && owner && (mark === 0 || sheet === undefined || owner.id === sheet.id)) return { sheet: owner, area: reference.area };
  const named = mark === 0 ? areaOfName(book, sheet, text) : undefined;
  return named ?? refuse("InvalidArgument");
}

/** The cells that a defined name stands for; undefined when it stands for something else. */
export function areaOfName(book: Book, sheet: Sheet | undefined, name: string): { sheet: Sheet; area: Area } | undefined {
  const isNamed = (candidate: { name: string; sheetId: string | undefined }): boolean => candidate.name.toLowerCase() === name.toLowerCase();
  const found = book.names.find((candidate) => isNamed(candidate) && candidate.sheetId === sheet?.id) ?? book.names.find((candidate) => isNamed(candidate) && candidate.sheetId === undefined);
  return found ? areaOfFormula(book, found.formula) : undefined;
}

export function areaOfFormula(book: Book, formula: string): { sheet: Sheet; area: Area } | undefined {
  const text = formula.replace(/^=/, "");
  const mark = text.lastIndexOf("!") + 1;
  const owner = book.sheetNamed(sheetOfPrefix(text.slice(0, mark)));
  const reference = parseReference(text.slice(mark));
  return owner && reference ? { sheet: owner, area: reference.area } : undefined;
}
