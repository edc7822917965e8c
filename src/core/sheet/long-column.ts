/** The columns of a long list, looked through once: their numbers, or which of a few different values stands on each row. */
import type { CellValue, Grid } from "./grid";

/** `codes[r]` is the place in `distinct` of the value at sheet row `area.top + r`. */
export interface CodedColumn {
  readonly distinct: readonly CellValue[];
  readonly codes: Int32Array;
}

interface KnownColumns {
  readonly numbers: Map<number, Float64Array>;
  readonly codes: Map<number, CodedColumn>;
}

// A grid never changes once it is read, and what is known of its columns goes when it goes.
const known = new WeakMap<Grid, KnownColumns>();

/** Stored numbers from the sheet's first used row downwards; NaN where the cell holds anything else. */
export function numbersIn(grid: Grid, column: number): Float64Array {
  return knownOf(grid).numbers.get(column) ?? look(grid, column, numbersTaker);
}

/** For a column where much is repeated, such as konto or month: what is asked of a value need be asked once. */
export function codesIn(grid: Grid, column: number): CodedColumn {
  return knownOf(grid).codes.get(column) ?? look(grid, column, codesTaker);
}

/** Looks through several columns together, which costs little more than one: most of the cost is to fetch the rows. */
export function lookThrough(grid: Grid, columns: { readonly coded: readonly number[]; readonly numbers: readonly number[] }): void {
  const { codes, numbers } = knownOf(grid);
  const takers = [
    ...columns.coded.filter((column) => !codes.has(column)).map((column) => codesTaker(grid, column)),
    ...columns.numbers.filter((column) => !numbers.has(column)).map((column) => numbersTaker(grid, column)),
  ];
  takeAll(grid, takers);
}

interface Taker<T> {
  readonly column: T;
  readonly take: (from: number, to: number) => void;
}

function look<T>(grid: Grid, column: number, takerOf: (grid: Grid, column: number) => Taker<T>): T {
  const taker = takerOf(grid, column);
  takeAll(grid, [taker]);
  return taker.column;
}

/** As many rows as stay near at hand while the next column is taken from them. */
const ROWS_AT_A_TIME = 256;

function takeAll({ values: { length } }: Grid, takers: readonly Taker<unknown>[]): void {
  for (let from = 0; from < length; from += ROWS_AT_A_TIME) {
    for (const { take } of takers) take(from, Math.min(length, from + ROWS_AT_A_TIME));
  }
}

function numbersTaker(grid: Grid, column: number): Taker<Float64Array> {
  const { values } = grid;
  const at = column - grid.area.left;
  const numbers = new Float64Array(values.length);
  knownOf(grid).numbers.set(column, numbers);
  const take = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const value = values[row]?.[at];
      numbers[row] = typeof value === "number" ? value : Number.NaN;
    }
  };
  return { column: numbers, take };
}

function codesTaker(grid: Grid, column: number): Taker<CodedColumn> {
  const { values } = grid;
  const at = column - grid.area.left;
  const codes = new Int32Array(values.length);
  const distinct: CellValue[] = [];
  const places = new Map<CellValue, number>();
  const take = (from: number, to: number): void => {
    let before: CellValue | undefined;
    let place = 0;
    for (let row = from; row < to; row++) {
      const value = values[row]?.[at] ?? "";
      if (value !== before) {
        const seen = places.get(value);
        place = seen ?? distinct.push(value) - 1;
        if (seen === undefined) places.set(value, place);
        before = value;
      }
      codes[row] = place;
    }
  };
  const coded = { distinct, codes };
  knownOf(grid).codes.set(column, coded);
  return { column: coded, take };
}

function knownOf(grid: Grid): KnownColumns {
  let columns = known.get(grid);
  if (!columns) known.set(grid, (columns = { numbers: new Map(), codes: new Map() }));
  return columns;
}
