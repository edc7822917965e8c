/** Every cell of the workbook whose formula calls one of our functions. */
import { cellKey, formulaAt, type Grid } from "../sheet/grid";
import { findCalls, type OwnCall } from "./find-calls";

export interface OwnFormula {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly calls: readonly OwnCall[];
}

export function ownFormulas(grids: readonly Grid[]): OwnFormula[] {
  return grids.flatMap((grid) => {
    const found: OwnFormula[] = [];
    for (let row = grid.area.top; row <= grid.area.bottom; row++) {
      for (let column = grid.area.left; column <= grid.area.right; column++) {
        const formula = grid.formulas.has(cellKey(row, column)) ? (formulaAt(grid, row, column) ?? "") : "";
        const calls = formula === "" ? [] : findCalls(formula);
        if (calls.length > 0) found.push({ grid, row, column, formula, calls });
      }
    }
    return found;
  });
}
