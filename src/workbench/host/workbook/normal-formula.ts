/** A formula as Excel shows it after Enter: names in capitals, sheet names quoted only where they must be. */
import type { OwningBook } from "./sheet";
import { mapTokens, prefixOfSheet, sheetOfPrefix } from "./formula-text";

export function normalFormula(formula: string, book: Pick<OwningBook, "sheetNamed">): string {
  return mapTokens(formula.startsWith("=") ? formula : `=${formula}`, (token) => {
    if (token.kind === "function") return token.text.toUpperCase();
    if (token.kind === "name" && /^(?:true|false)$/i.test(token.text)) return token.text.toUpperCase();
    if (token.kind === "name") return withSheet(token.text, book);
    if (token.kind === "reference") return sheetPrefix(token.sheet, book) + token.area.toUpperCase();
    return undefined;
  });
}

function withSheet(text: string, book: Pick<OwningBook, "sheetNamed">): string {
  const mark = text.lastIndexOf("!") + 1;
  return sheetPrefix(text.slice(0, mark), book) + text.slice(mark);
}

/** A sheet keeps the case of its tab; other workbooks and spans of sheets stay as written. */
function sheetPrefix(prefix: string, book: Pick<OwningBook, "sheetNamed">): string {
  if (prefix === "" || prefix.includes("[") || prefix.includes(":")) return prefix;
  const sheet = sheetOfPrefix(prefix);
  return prefixOfSheet(book.sheetNamed(sheet)?.name ?? sheet);
}
