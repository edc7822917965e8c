import type { Sheet } from "../../host/workbook/sheet";
import { shownText } from "../../host/workbook/shown-text";
import { textWidth } from "../grid/text-width";
import { lookOfStyle } from "./look-of-style";

const PIXELS_PER_POINT = 4 / 3;
const SINGLE_LINE = 1.3;
const WRAPPED_LINE = 1.2;
const PADDING = 6;

/** How many lines a text takes when it is broken between words. */
export function lineCount(text: string, width: number, widthOf: (text: string) => number): number {
  return text.split("\n").reduce((total, paragraph) => {
    let lines = 1;
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && widthOf(longer) > width) {
        lines += 1;
        line = word;
      } else line = longer;
    }
    return total + lines;
  }, 0);
}

/** The height that Excel gives a row nobody has set the height of: its tallest cell, merged cells aside. */
export function autoRowHeight(sheet: Sheet, row: number): number {
  let tallest = sheet.config.defaultRowHeight;
  for (const key of Object.keys(sheet.row(row) ?? {})) {
    const column = Number(key);
    const style = sheet.style(row, column);
    const size = style.font.size * PIXELS_PER_POINT;
    if (!style.alignment.wrap && size * SINGLE_LINE <= tallest) continue;
    const text = shownText(sheet.value(row, column), style.numberFormat);
    if (text === "" || sheet.mergeAt(row, column) !== undefined) continue;
    const font = lookOfStyle(style, sheet.book.styles.theme).font;
    const lines = style.alignment.wrap ? lineCount(text, sheet.columnWidth(column) - PADDING, (part) => textWidth(part, font)) : 1;
    tallest = Math.max(tallest, lines === 1 ? size * SINGLE_LINE : lines * size * WRAPPED_LINE + 2);
  }
  return tallest;
}
