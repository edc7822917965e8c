/** A sheet as a reader sees it: every cell with its kind, merged cells filled in, and text numbers read. */
import { parseNumber } from "../money/parse-number";
import type { MoneyUnit } from "../money/money-unit";
import { cellKey, valueAt, type Grid } from "../sheet/grid";

export type CellKind = "blank" | "number" | "dash" | "missing" | "ambiguous" | "text" | "date" | "boolean" | "error";

export interface SeenCell {
  readonly kind: CellKind;
  /** As stored; a number in its shortest form. */
  readonly text: string;
  /** Present when kind is "number" or "date". */
  readonly number?: number;
  readonly isText?: boolean;
  readonly isPercent?: boolean;
  readonly decimals?: number;
  readonly unit?: MoneyUnit;
  readonly countWord?: string;
}

export interface SheetView {
  readonly grid: Grid;
  /** The cell itself; a cell covered by a merge is blank. */
  readonly cell: (row: number, column: number) => SeenCell;
  /** The cell, or the merged cell that covers it. */
  readonly filled: (row: number, column: number) => SeenCell;
  /** The column where the merge over this cell begins and ends, or the cell's own column. */
  readonly span: (row: number, column: number) => { readonly left: number; readonly right: number };
  /** By row of the grid, the place in the row of its first filled cell; -1 where the row is blank. */
  readonly firstFilled: () => Int32Array;
}

const BLANK: SeenCell = { kind: "blank", text: "" };
const DATE_FORMAT = /[ymd]/iu;

export function viewSheet(grid: Grid): SheetView {
  const texts = new Map<string, SeenCell>();
  const covered = coveredCells(grid);
  const cell = (row: number, column: number): SeenCell => {
    const value = valueAt(grid, row, column);
    if (value === "") return BLANK;
    if (typeof value === "boolean") return { kind: "boolean", text: value ? "SANT" : "FALSKT" };
    if (grid.errors.size > 0 && grid.errors.has(cellKey(row, column))) return { kind: "error", text: String(value) };
    if (typeof value === "number") return seeNumber(value, grid.formats.get(cellKey(row, column)));
    let seen = texts.get(value);
    if (!seen) texts.set(value, (seen = seeText(value)));
    return seen;
  };
  let first: Int32Array | undefined;
  const firstFilled = (): Int32Array => (first ??= findFirstFilled(grid));
  if (covered.size === 0) return { grid, cell, firstFilled, filled: cell, span: (_, column) => ({ left: column, right: column }) };
  const anchor = (row: number, column: number): { row: number; left: number; right: number } => {
    const merge = covered.get(cellKey(row, column));
    return merge ? { row: merge.top, left: merge.left, right: merge.right } : { row, left: column, right: column };
  };
  return {
    grid,
    cell,
    firstFilled,
    filled: (row, column) => {
      const at = anchor(row, column);
      return cell(at.row, at.left);
    },
    span: anchor,
  };
}

function findFirstFilled({ values }: Grid): Int32Array {
  const first = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const cells = values[row] ?? [];
    let at = 0;
    while (at < cells.length && cells[at] === "") at++;
    first[row] = at < cells.length ? at : -1;
  }
  return first;
}

/** Only merges of a sensible size: a merge over a whole column says nothing about its cells. */
function coveredCells(grid: Grid): ReadonlyMap<number, { top: number; left: number; right: number }> {
  const covered = new Map<number, { top: number; left: number; right: number }>();
  for (const merge of grid.merges) {
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > 20_000) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) covered.set(cellKey(row, column), merge);
    }
  }
  return covered;
}

function seeNumber(value: number, format: string | undefined): SeenCell {
  if (format === undefined) return { kind: "number", text: String(value), number: value };
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  if (DATE_FORMAT.test(codes) && !/[#0]/u.test(codes)) return { kind: "date", text: String(value), number: value };
  return { kind: "number", text: String(value), number: value, isPercent: codes.includes("%") };
}

function seeText(text: string): SeenCell {
  const parsed = parseNumber(text);
  switch (parsed.kind) {
    case "blank":
      return BLANK;
    case "number":
      return {
        kind: "number", text, number: parsed.value, isText: true, isPercent: parsed.isPercent, decimals: parsed.decimals,
        ...(parsed.unit ? { unit: parsed.unit } : {}),
        ...(parsed.countWord ? { countWord: parsed.countWord } : {}),
      };
    default:
      return { kind: parsed.kind, text };
  }
}
