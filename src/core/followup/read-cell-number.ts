/** The number in an amount cell, as the table means it: a lone dash is zero, words for "no value" are blank. */
import type { Grid } from "../sheet/grid";
import { isErrorAt, valueAt } from "../sheet/grid";
import { parseNumber } from "../money/parse-number";
import type { MoneyUnit } from "../money/money-unit";

export type CellNumber =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Text that only we can read: a formula would take it for nothing. */
      readonly isText: boolean;
      /** A unit written in the cell itself ("0,5 mSEK"), which then goes before the table's. */
      readonly unit?: MoneyUnit;
      readonly isPercent?: boolean;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable" };

export function readCellNumber(grid: Grid, row: number, column: number): CellNumber {
  const value = valueAt(grid, row, column);
  if (isErrorAt(grid, row, column)) return { kind: "unreadable" };
  if (typeof value === "number") return { kind: "number", value, isText: false };
  if (typeof value === "boolean") return { kind: "unreadable" };
  return readText(value);
}

function readText(text: string): CellNumber {
  const parsed = parseNumber(text);
  switch (parsed.kind) {
    case "number":
      return { kind: "number", value: parsed.value, isText: true, isPercent: parsed.isPercent, ...(parsed.unit ? { unit: parsed.unit } : {}) };
    case "dash":
      return { kind: "number", value: 0, isText: true };
    case "blank":
    case "missing":
      return { kind: "blank" };
    case "ambiguous":
    case "text":
      return { kind: "unreadable" };
  }
}
