/** A table that only shows again what other tables of its kind hold (a copied report, a summary sheet) is no source of its own. */
import { cellKey, valueAt } from "../sheet/grid";
import type { TableOnGrid } from "./table-cells";

const SHEET_REFERENCES = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Every amount is a formula, and those that leave the sheet all lead to sheets with a table of the same kind. */
export function isDerived({ table, grid }: TableOnGrid, sources: readonly TableOnGrid[]): boolean {
  const others = new Set(sources.filter((source) => source.table.kind === table.kind && source.grid !== grid).map((source) => source.grid.sheet));
  if (others.size === 0) return false;
  const { top, left, bottom, right } = table.range;
  const referred = new Set<string>();
  for (let row = Math.max(top, table.body.first); row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (typeof valueAt(grid, row, column) !== "number") continue;
      const formula = grid.formulas.get(cellKey(row, column));
      if (formula === undefined) return false;
      for (const [, quoted, plain = ""] of formula.matchAll(SHEET_REFERENCES)) referred.add(quoted?.replaceAll("''", "'") ?? plain);
    }
  }
  referred.delete(grid.sheet);
  return referred.size > 0 && [...referred].every((sheet) => others.has(sheet));
}
