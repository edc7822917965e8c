import { copiedFormula } from "../../host/workbook/move-formula";
import { fromLocalFormula, toLocalFormula } from "../../host/workbook/local-formula";
import type { Sheet } from "../../host/workbook/sheet";
import { shownText } from "../../host/workbook/shown-text";
import { readEntry, swedish } from "../../host/workbook/typing";
import type { CellEntry } from "../../host/workbook/write-cells";
import type { CellArea, CellPlace } from "../grid/cell-area";

/** What a Swedish Excel makes of a typed text. */
export function entryOfTyped(sheet: Sheet, { row, column }: CellPlace, typed: string): CellEntry {
  if (typed === "") return null;
  const entry = readEntry(typed, swedish, sheet.style(row, column).numberFormat === "@");
  return entry.kind === "formula" ? { kind: "formula", formula: fromLocalFormula(entry.formula) } : entry;
}

/** The content of a cell as the formula bar shows it: a formula, or the value with all its decimals, or a date. */
export function contentText(sheet: Sheet, { row, column }: CellPlace): string {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return toLocalFormula(formula);
  const value = sheet.value(row, column);
  const format = sheet.style(row, column).numberFormat;
  if (typeof value === "number" && /[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ""))) return shownText(value, "yyyy-mm-dd");
  if (typeof value === "number" && format.includes("%")) return `${String(Number((value * 100).toPrecision(15))).replace(".", ",")}%`;
  return typeof value === "number" ? String(value).replace(".", ",") : shownText(value, "General");
}

/** Rows of tab-separated texts, as other programs read and write the clipboard. */
export function textOfArea(sheet: Sheet, area: CellArea): string {
  const rows: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) texts.push(shownText(sheet.value(row, column), sheet.style(row, column).numberFormat));
    rows.push(texts.join("\t"));
  }
  return rows.join("\n");
}

export function rowsOfText(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));
}

/** A cell's content moved to another place: references move with it unless they are fixed with $. */
export function copiedEntry(sheet: Sheet, from: CellPlace, to: CellPlace): CellEntry {
  const formula = sheet.formula(from.row, from.column);
  if (formula !== undefined) return { kind: "formula", formula: copiedFormula(formula, to.row - from.row, to.column - from.column) };
  const value = sheet.value(from.row, from.column);
  return value === "" ? null : { kind: "value", value };
}
