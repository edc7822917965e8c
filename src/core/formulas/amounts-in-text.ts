/** BELOPP beside amounts written as text ("408 tkr"): the nearest column that holds such on the selected rows, in the unit that the user chooses. */
import { parseNumber, type ReadNumber } from "../money/parse-number";
import type { MoneyUnit } from "../money/money-unit";
import { cellAddress, columnLetters, type Area } from "../sheet/address";
import { valueAt, type Grid } from "../sheet/grid";
import type { RowFormula } from "./formulas-for-rows";

const UNITS: readonly MoneyUnit[] = ["kr", "tkr", "mnkr"];

export function amountsInText(grid: Grid, selected: Area): ReadonlyMap<string, readonly RowFormula[]> {
  const from = nearestColumnOfTexts(grid, selected);
  if (from === undefined) return new Map();
  const read = rowsOf(grid, selected).flatMap((row) => {
    const amount = amountAt(grid, row, from);
    return amount ? [{ row, amount }] : [];
  });
  const about = `Texten i kolumn ${columnLetters(from)}`;
  const formulas = (unit: string): RowFormula[] => read.map(({ row }) => ({
    row, column: selected.left, formula: `=BELOPP(${cellAddress(row, from)}${unit})`, spill: { top: row, left: selected.left, bottom: row, right: selected.left },
  }));
  if (read.every(({ amount }) => amount.unit === undefined)) return new Map([[about, formulas("")]]);
  return new Map(UNITS.map((unit) => [`${about}, i ${unit}`, formulas(`,"${unit}"`)]));
}

function rowsOf(grid: Grid, { top, bottom }: Area): number[] {
  const last = Math.min(bottom, grid.area.bottom);
  return Array.from({ length: Math.max(0, last - top + 1) }, (_, index) => top + index).filter((row) => !grid.hiddenRows.has(row));
}

function nearestColumnOfTexts(grid: Grid, selected: Area): number | undefined {
  const columns = Array.from({ length: grid.area.right - grid.area.left + 1 }, (_, index) => grid.area.left + index);
  const distance = (column: number): number => Math.abs(column - selected.left);
  return columns
    .filter((column) => column !== selected.left && rowsOf(grid, selected).some((row) => amountAt(grid, row, column) !== undefined))
    .sort((a, b) => distance(a) - distance(b) || a - b)[0];
}

/** A number is no text, and a per cent or a count ("15 st") no amount. */
function amountAt(grid: Grid, row: number, column: number): ReadNumber | undefined {
  const cell = valueAt(grid, row, column);
  const parsed = typeof cell === "string" ? parseNumber(cell) : undefined;
  return parsed?.kind === "number" && !parsed.isPercent && parsed.countWord === undefined ? parsed : undefined;
}
