/** Formulas that follow their cell, their sheet's name, and rows and columns that come and go. */
import { mapTokens, prefixOfSheet, sheetOfPrefix, type Token } from "./formula-text";
import { MAX_COLUMNS, MAX_ROWS, moveReference, parseReference, printReference, type Area, type Reference } from "./reference";

/** The formula as it reads when copied this many rows down and columns right. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapTokens(formula, (token) => {
    const reference = referenceOf(token);
    if (!reference || token.kind !== "reference") return undefined;
    const moved = moveReference(reference, rows, columns);
    return token.sheet + (moved ? printReference(moved) : "#REF!");
  });
}

/** Cells pushed in (count > 0) or taken away (count < 0) at `from`, along rows or columns, within the band of the other axis. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly from: number;
  readonly count: number;
  /** The columns (for rows) or rows (for columns) that move; all when absent. */
  readonly band?: { readonly first: number; readonly last: number };
}

export function shiftedFormula(formula: string, ownSheet: string, shift: Shift): string {
  return mapTokens(formula, (token) => {
    const reference = referenceOf(token);
    if (!reference || token.kind !== "reference") return undefined;
    if (!isSameSheet(token.sheet === "" ? ownSheet : sheetOfPrefix(token.sheet), shift.sheet)) return undefined;
    const area = shiftedArea(reference.area, shift);
    return token.sheet + (area ? printReference({ ...reference, area }) : "#REF!");
  });
}

/** Where an area lands; undefined when all of it was deleted. A band that cuts through leaves the area as it was, as Excel does. */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  const isRows = shift.axis === "rows";
  if (shift.band) {
    const [first, last] = isRows ? [area.left, area.right] : [area.top, area.bottom];
    if (first < shift.band.first || last > shift.band.last) return area;
  }
  const whole = isRows ? MAX_ROWS : MAX_COLUMNS;
  const [start, end] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  if (start === 0 && end === whole - 1) return area;
  const ends = shiftedEnds(start, end, shift, whole);
  if (!ends) return undefined;
  return isRows ? { ...area, top: ends[0], bottom: ends[1] } : { ...area, left: ends[0], right: ends[1] };
}

function shiftedEnds(start: number, end: number, { from, count }: Shift, whole: number): [number, number] | undefined {
  if (count >= 0) {
    const moved: [number, number] = [start >= from ? start + count : start, end >= from ? end + count : end];
    return moved[0] >= whole ? undefined : [moved[0], Math.min(moved[1], whole - 1)];
  }
  const gone = from - count;
  if (start >= from && end < gone) return undefined;
  return [
    start >= gone ? start + count : Math.min(start, from),
    end >= gone ? end + count : Math.min(end, from - 1),
  ];
}

export function renamedFormula(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) => withSheet(token, from, prefixOfSheet(to)));
}

/** A deleted sheet leaves #REF! behind. */
export function orphanedFormula(formula: string, sheet: string): string {
  return mapTokens(formula, (token) => (token.kind === "reference" && isSameSheet(sheetOfPrefix(token.sheet), sheet) && token.sheet !== "" ? "#REF!" : undefined));
}

function withSheet(token: Token, from: string, prefix: string): string | undefined {
  if (token.kind === "reference") return token.sheet !== "" && isSameSheet(sheetOfPrefix(token.sheet), from) ? prefix + token.area : undefined;
  const mark = token.kind === "name" ? token.text.lastIndexOf("!") : -1;
  if (mark < 0) return undefined;
  return isSameSheet(sheetOfPrefix(token.text.slice(0, mark + 1)), from) ? prefix + token.text.slice(mark + 1) : undefined;
}

function referenceOf(token: Token): Reference | undefined {
  return token.kind === "reference" ? parseReference(token.area) : undefined;
}

/** Sheet names differ in nothing but case nowhere in Excel. */
export function isSameSheet(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
