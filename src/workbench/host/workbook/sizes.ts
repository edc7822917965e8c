/** Widths, heights and hidden rows and columns. Pixels inside; the API counts in points (4 pixels are 3 points). */
import { growTo } from "./write-cells";
import type { Area } from "./reference";
import type { Sheet } from "./sheet";
import { shownText } from "./shown-text";

export const POINTS = 0.75;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

export function setRowsHidden(sheet: Sheet, area: Area, isHidden: boolean): void {
  growTo(sheet, area.bottom, 0);
  for (let row = area.top; row <= area.bottom; row++) rowOf(sheet, row).hd = isHidden ? 1 : 0;
}

export function setColumnsHidden(sheet: Sheet, area: Area, isHidden: boolean): void {
  growTo(sheet, 0, area.right);
  for (let column = area.left; column <= area.right; column++) columnOf(sheet, column).hd = isHidden ? 1 : 0;
}

export function setRowHeights(sheet: Sheet, area: Area, points: number): void {
  growTo(sheet, area.bottom, 0);
  for (let row = area.top; row <= area.bottom; row++) Object.assign(rowOf(sheet, row), { h: points / POINTS, ia: 0 });
}

export function setColumnWidths(sheet: Sheet, area: Area, points: number): void {
  growTo(sheet, 0, area.right);
  for (let column = area.left; column <= area.right; column++) columnOf(sheet, column).w = points / POINTS;
}

/** Wide enough for the widest text, by counting characters: there is no screen to measure on. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  for (const [row, column] of sheet.cellsIn(area)) {
    const style = sheet.style(row, column);
    if (style.alignment.wrap || sheet.mergeAt(row, column)) continue;
    const lines = shownText(sheet.value(row, column), style.numberFormat).split("\n");
    const characters = Math.max(...lines.map((line) => line.length)) * (style.font.size / 11) * (style.font.bold ? 1.08 : 1) + style.alignment.indent;
    widest.set(column, Math.max(widest.get(column) ?? 0, characters));
  }
  for (const [column, characters] of widest) if (characters > 0) columnOf(sheet, column).w = characters * PIXELS_PER_CHARACTER + PADDING;
}

export function autofitRows(sheet: Sheet, area: Area): void {
  for (const row of new Set([...sheet.cellsIn(area)].map(([at]) => at))) {
    const data = rowOf(sheet, row);
    delete data.h;
    delete data.ah;
    data.ia = 1;
  }
}

function rowOf(sheet: Sheet, row: number): NonNullable<Sheet["config"]["rowData"][number]> {
  return (sheet.config.rowData[row] ??= {});
}

function columnOf(sheet: Sheet, column: number): NonNullable<Sheet["config"]["columnData"][number]> {
  return (sheet.config.columnData[column] ??= {});
}
