/** References as numbers: parsing, printing, moving. Rows and columns count from 0. */

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A reference with its dollar signs; whole rows or columns have no cell part to print. */
export interface Reference {
  readonly area: Area;
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
  readonly shape: "cell" | "area" | "columns" | "rows";
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B7", "B7:D9", "B:D" or "7:9", as Excel's `address` says it. */
export function areaName(area: Area): string {
  const isAllRows = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const isAllColumns = area.left === 0 && area.right === MAX_COLUMNS - 1;
  if (isAllRows && !isAllColumns) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isAllColumns) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** Undefined when the text is no reference, or lies outside the sheet. */
export function parseReference(text: string): Reference | undefined {
  const [first = "", last] = text.split(":");
  const whole = parseWhole(first, last ?? first, last !== undefined);
  if (whole) return whole;
  const a = cellPattern.exec(first);
  const b = cellPattern.exec(last ?? first);
  if (!a || !b || text.split(":").length > 2) return undefined;
  const [top, bottom] = [Number(a[4]) - 1, Number(b[4]) - 1];
  const [left, right] = [columnNumber(a[2] ?? ""), columnNumber(b[2] ?? "")];
  if (Math.max(top, bottom) >= MAX_ROWS || Math.max(left, right) >= MAX_COLUMNS || Math.min(top, bottom) < 0) return undefined;
  const area = { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: Math.min(left, right), right: Math.max(left, right) };
  const fixed = { top: a[3] === "$", left: a[1] === "$", bottom: b[3] === "$", right: b[1] === "$" };
  return { area, fixed, shape: last === undefined ? "cell" : "area" };
}

function parseWhole(first: string, last: string, hasColon: boolean): Reference | undefined {
  if (!hasColon) return undefined;
  const [columnA, columnB] = [/^(\$?)([A-Za-z]{1,3})$/.exec(first), /^(\$?)([A-Za-z]{1,3})$/.exec(last)];
  if (columnA && columnB) {
    const ends = [columnNumber(columnA[2] ?? ""), columnNumber(columnB[2] ?? "")];
    if (Math.max(...ends) >= MAX_COLUMNS) return undefined;
    const area = { top: 0, bottom: MAX_ROWS - 1, left: Math.min(...ends), right: Math.max(...ends) };
    return { area, fixed: { top: true, bottom: true, left: columnA[1] === "$", right: columnB[1] === "$" }, shape: "columns" };
  }
  const [rowA, rowB] = [/^(\$?)(\d{1,7})$/.exec(first), /^(\$?)(\d{1,7})$/.exec(last)];
  if (!rowA || !rowB) return undefined;
  const ends = [Number(rowA[2]) - 1, Number(rowB[2]) - 1];
  if (Math.min(...ends) < 0 || Math.max(...ends) >= MAX_ROWS) return undefined;
  const area = { top: Math.min(...ends), bottom: Math.max(...ends), left: 0, right: MAX_COLUMNS - 1 };
  return { area, fixed: { left: true, right: true, top: rowA[1] === "$", bottom: rowB[1] === "$" }, shape: "rows" };
}

export function printReference({ area, fixed, shape }: Reference): string {
  const column = (at: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${columnLetters(at)}`;
  const row = (at: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${at + 1}`;
  if (shape === "columns") return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (shape === "rows") return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = `${column(area.left, fixed.left)}${row(area.top, fixed.top)}`;
  return shape === "cell" ? first : `${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}

/** As when a formula is copied: relative parts move, fixed parts stay. Undefined when it would leave the sheet. */
export function moveReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const { area, fixed } = reference;
  const moved = {
    top: area.top + (fixed.top ? 0 : rows),
    bottom: area.bottom + (fixed.bottom ? 0 : rows),
    left: area.left + (fixed.left ? 0 : columns),
    right: area.right + (fixed.right ? 0 : columns),
  };
  if (Math.min(moved.top, moved.bottom, moved.left, moved.right) < 0) return undefined;
  if (Math.max(moved.top, moved.bottom) >= MAX_ROWS || Math.max(moved.left, moved.right) >= MAX_COLUMNS) return undefined;
  return { ...reference, area: ordered(moved) };
}

function ordered(area: Area): Area {
  return {
    top: Math.min(area.top, area.bottom), bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right), right: Math.max(area.left, area.right),
  };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}
