/** In a few workbooks dates are counted from 1904 instead of 1900, four years and a day apart; only how Excel shows a date tells which. */
import { cellKey, valueAt, type Grid } from "./grid";

export interface DoubtfulDate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** Days between the two ways of counting. */
const APART = 1_462;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** What a table is about stands at its top. */
const ROWS_READ = 100;
/** A ledger has one date to each posting, and the first tells as much as the last. */
const FORMATS_READ = 5_000;

/** The first date that would fall in a year that the sheets speak of, were it counted from 1904. Ordinary workbooks have none. */
export function findDoubtfulDate(grids: readonly Grid[]): DoubtfulDate | undefined {
  const years = yearsNamed(grids);
  for (const grid of grids) {
    const found = dates(grid).find(({ serial }) => years.has(yearOf(serial + APART)));
    if (found) return found;
  }
  return undefined;
}

/** Whether Excel shows the date as it is only when counted from 1904. */
export function isShownFrom1904(serial: number, shown: string): boolean {
  const [from1900, from1904] = [yearOf(serial), yearOf(serial + APART)];
  const written: readonly string[] = shown.match(/\d+/gu) ?? [];
  if (written.some((part) => part.length === 4)) return written.includes(String(from1904)) && !written.includes(String(from1900));
  return written.includes(twoDigits(from1904)) && !written.includes(twoDigits(from1900));
}

function dates({ sheet, area, formats, values }: Grid): readonly DoubtfulDate[] {
  const isDate = new Map<string, boolean>();
  const found: DoubtfulDate[] = [];
  let read = 0;
  for (const [key, format] of formats) {
    if (++read > FORMATS_READ) break;
    if (!isDate.has(format)) isDate.set(format, saysYear(format));
    if (!isDate.get(format)) continue;
    const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
    const serial = values[row - area.top]?.[column - area.left];
    if (typeof serial === "number") found.push({ sheet, row, column, serial });
  }
  return found;
}

/** Not what is quoted, escaped or in brackets. */
function saysYear(format: string): boolean {
  return /y/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ""));
}

function yearsNamed(grids: readonly Grid[]): ReadonlySet<number> {
  const years = new Set<number>();
  const note = (text: string): void => text.match(YEAR)?.forEach((year) => years.add(Number(year)));
  for (const grid of grids) {
    note(grid.sheet);
    const { top, left, right } = grid.area;
    for (let row = top; row < top + ROWS_READ && row <= grid.area.bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = valueAt(grid, row, column);
        if (typeof value === "string") note(value);
      }
    }
  }
  return years;
}

function yearOf(serial: number): number {
  return new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).getUTCFullYear();
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}
