/** The workbook as .xlsx bytes. */
import type { Book } from "../workbook/book";
import type { ReadOptions } from "./read-book";

export function writeBook(_book: Book, _options: ReadOptions): Uint8Array {
  return new Uint8Array();
}
