import type { Sheet } from "../../host/workbook/sheet";
import { shownText } from "../../host/workbook/shown-text";
import { POINTS, setColumnWidths } from "../../host/workbook/sizes";
import type { CellPlace } from "../grid/cell-area";
import { textWidth } from "../grid/text-width";
import { lookOfStyle } from "./look-of-style";

const PADDING = 8;

/** Excel makes room for a number that is entered where nobody has set the column's width. */
export function widenForNumber(sheet: Sheet, { row, column }: CellPlace): void {
  const value = sheet.value(row, column);
  if (typeof value !== "number" || sheet.config.columnData[column]?.w !== undefined) return;
  const style = sheet.style(row, column);
  const wanted = textWidth(shownText(value, style.numberFormat), lookOfStyle(style, sheet.book.styles.theme).font) + PADDING;
  if (wanted > sheet.columnWidth(column)) setColumnWidths(sheet, { top: 0, bottom: 0, left: column, right: column }, Math.ceil(wanted) * POINTS);
}
