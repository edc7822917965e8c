import type { Area } from "../../src/core/sheet/address";
import { columnLetters, columnNumber } from "../../src/core/sheet/address";
import { cellKey, type CellValue, type Grid } from "../../src/core/sheet/grid";

const COLUMNS = 16384;

/** Moves every row and column to a new place; formulas and merges follow, and what is left out is blank. */
export function remap(grid: Grid, rowTo: (row: number) => number, columnTo: (column: number) => number): Grid {
  const cells: { row: number; column: number; value: CellValue; key: number }[] = [];
  grid.values.forEach((line, r) => line.forEach((value, c) => {
    const [row, column] = [grid.area.top + r, grid.area.left + c];
    cells.push({ row: rowTo(row), column: columnTo(column), value, key: cellKey(row, column) });
  }));
  const area: Area = {
    top: Math.min(...cells.map(({ row }) => row)), bottom: Math.max(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)), right: Math.max(...cells.map(({ column }) => column)),
  };
  const values: CellValue[][] = Array.from({ length: area.bottom - area.top + 1 }, () => Array<CellValue>(area.right - area.left + 1).fill(""));
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const errors = new Set<number>();
  for (const { row, column, value, key } of cells) {
    (values[row - area.top] as CellValue[])[column - area.left] = value;
    const formula = grid.formulas.get(key);
    const format = grid.formats.get(key);
    if (formula !== undefined) formulas.set(cellKey(row, column), remapFormula(formula, rowTo, columnTo));
    if (format !== undefined) formats.set(cellKey(row, column), format);
    if (grid.errors.has(key)) errors.add(cellKey(row, column));
  }
  const merges = grid.merges.map(({ top, left, bottom, right }): Area => ({ top: rowTo(top), left: columnTo(left), bottom: rowTo(bottom), right: columnTo(right) }));
  return { ...grid, area, values, formulas, formats, errors, merges };
}

function remapFormula(formula: string, rowTo: (row: number) => number, columnTo: (column: number) => number): string {
  return formula.replace(/\$?([A-Z]{1,3})\$?(\d+)/g, (_, letters: string, row: string) => `${columnLetters(columnTo(columnNumber(letters)))}${rowTo(Number(row) - 1) + 1}`);
}

export function moved(grid: Grid, down: number, right: number): Grid {
  return remap(grid, (row) => row + down, (column) => column + right);
}

/** A blank row above each of the given sheet rows. */
export function withBlankRows(grid: Grid, above: readonly number[]): Grid {
  return remap(grid, (row) => row + above.filter((each) => each <= row).length, (column) => column);
}

/** A blank column to the left of each of the given sheet columns. */
export function withBlankColumns(grid: Grid, before: readonly number[]): Grid {
  return remap(grid, (row) => row, (column) => column + before.filter((each) => each <= column).length);
}

/** Lines of text above everything else. */
export function withLines(grid: Grid, lines: readonly string[]): Grid {
  const lower = moved(grid, lines.length, 0);
  const width = lower.area.right - grid.area.left + 1;
  const texts = lines.map((line) => [line, ...Array<CellValue>(width - 1).fill("")]);
  const missing = Array.from({ length: lower.area.top - grid.area.top - lines.length }, () => Array<CellValue>(width).fill(""));
  return { ...lower, area: { ...lower.area, top: grid.area.top }, values: [...texts, ...missing, ...lower.values] };
}

export function renamed(grid: Grid, sheet: string): Grid {
  return { ...grid, sheet };
}

/** Every cell through a function of its value and place. */
export function mapped(grid: Grid, change: (value: CellValue, row: number, column: number) => CellValue): Grid {
  return { ...grid, values: grid.values.map((line, r) => line.map((value, c) => change(value, grid.area.top + r, grid.area.left + c))) };
}

export function withoutFormulas(grid: Grid): Grid {
  return { ...grid, formulas: new Map() };
}

/** The columns in another order; each column takes its whole header path with it, written out where it was merged. */
export function permuted(grid: Grid, header: { readonly first: number; readonly last: number }, left: number, order: readonly number[]): Grid {
  const spread = unmergeRows(grid, header.first, header.last);
  const places = new Map(order.map((column, index) => [column, left + index]));
  const values = spread.values.map((line, r) => {
    if (grid.area.top + r < header.first) return line;
    return line.map((value, c) => {
      const from = order[grid.area.left + c - left];
      return from === undefined ? value : line[from - grid.area.left] ?? "";
    });
  });
  const formats = new Map([...spread.formats].map(([key, format]) => {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    return [row < header.first ? key : cellKey(row, places.get(column) ?? column), format];
  }));
  const merges = spread.merges.map((merge) => (merge.top < header.first ? merge : { ...merge, left: places.get(merge.left) ?? merge.left, right: places.get(merge.left) ?? merge.right }));
  return { ...withoutFormulas(spread), values, formats, merges };
}

/** Merged headers written in every cell that they cover. */
export function unmergeRows(grid: Grid, first: number, last: number): Grid {
  const inside = grid.merges.filter(({ top, bottom, left, right }) => top >= first && bottom <= last && right > left);
  const values = grid.values.map((line) => [...line]);
  for (const { top, left, bottom, right } of inside) {
    const value = values[top - grid.area.top]?.[left - grid.area.left] ?? "";
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) (values[row - grid.area.top] as CellValue[])[column - grid.area.left] = row === top ? value : "";
  }
  return { ...grid, values, merges: grid.merges.filter((merge) => !inside.includes(merge)) };
}

/** All header rows joined into the last one, words and all. */
export function joinedHeader(grid: Grid, header: { readonly first: number; readonly last: number }, columns: readonly { readonly column: number; readonly header: readonly string[] }[]): Grid {
  const paths = new Map(columns.map(({ column, header: path }) => [column, path.join(" ")]));
  const isInside = (row: number): boolean => row >= header.first && row <= header.last;
  const flat = { ...grid, merges: grid.merges.filter(({ top, bottom }) => !isInside(top) && !isInside(bottom)) };
  return mapped(flat, (value, row, column) => (!isInside(row) ? value : row === header.last ? paths.get(column) ?? "" : ""));
}

/** A new row below a sheet row, with the given values from a sheet column on. */
export function withRowBelow(grid: Grid, row: number, left: number, values: readonly CellValue[]): Grid {
  const opened = withBlankRows(grid, [row + 1]);
  return mapped(padded(opened, row + 1), (value, at, column) => (at === row + 1 ? values[column - left] ?? "" : value));
}

function padded(grid: Grid, row: number): Grid {
  if (row <= grid.area.bottom) return grid;
  const blank = Array.from({ length: row - grid.area.bottom }, () => Array<CellValue>(grid.area.right - grid.area.left + 1).fill(""));
  return { ...grid, area: { ...grid.area, bottom: row }, values: [...grid.values, ...blank] };
}

/** Another block of cells to the right, two blank columns away, its first row level with the given sheet row. */
export function beside(grid: Grid, top: number, block: readonly (readonly CellValue[])[]): Grid {
  const left = grid.area.right + 3;
  const right = left + Math.max(...block.map((line) => line.length)) - 1;
  const tall = padded(grid, top + block.length - 1);
  const values = tall.values.map((line, r) => [...line, ...Array.from({ length: right - grid.area.right }, (_, step): CellValue => block[tall.area.top + r - top]?.[grid.area.right + 1 + step - left] ?? "")]);
  return { ...tall, area: { ...tall.area, right }, values };
}

/** The last header row cut in two: what follows the first word stands on a row of its own below. */
export function splitHeader(grid: Grid, header: { readonly first: number; readonly last: number }, columns: readonly number[]): Grid {
  const opened = withBlankRows(grid, [header.last + 1]);
  const ours = new Set(columns);
  const parts = (column: number): { upper: string; lower: string } | undefined => {
    const text = String(grid.values[header.last - grid.area.top]?.[column - grid.area.left] ?? "");
    const cut = /^(?<upper>\p{L}+\.?) (?<lower>(?:20\d\d|\d{6}|jan|helår|ack|t\.o\.m\.).*)$/iu.exec(text)?.groups;
    return ours.has(column) && cut ? { upper: cut.upper as string, lower: cut.lower as string } : undefined;
  };
  return mapped(opened, (value, row, column) => {
    const cut = parts(column);
    if (row === header.last) return cut ? cut.upper : value;
    if (row === header.last + 1) return cut ? cut.lower : "";
    return value;
  });
}
