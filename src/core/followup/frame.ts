/** Ram: the net sum that the budget must keep within, as label and value beside each other on a sheet. */
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import { amountOfKronor, isWithinReach } from "../money/amount";
import type { Figure } from "./figure";
import { readCellNumber } from "./read-cell-number";
import { cellText, kronorIn, type TableOnGrid } from "./table-cells";

export interface Frame {
  /** Netto, as the sheet writes it: plus is cost. */
  readonly decided: Figure;
  /** Justerad ram, where there is one. */
  readonly adjusted?: Figure;
}

/** Looks on the sheets of the budget's own tables: a lone "Ram" elsewhere may be anything. */
export function findFrame(sources: readonly TableOnGrid[]): Frame | undefined {
  const near = sources.filter(({ table }) => table.kind === "changeBridge" || table.kind === "operatingSummary" || table.kind === "accountBudget");
  for (const source of near) {
    const decided = labelled(source, /^ram$/iu) ?? labelled(source, /^(?:budgetram|beslutad ram)$/iu);
    const adjusted = labelled(source, /^justerad ram$/iu);
    if (decided) return adjusted ? { decided, adjusted } : { decided };
  }
  return undefined;
}

function labelled({ table, grid }: TableOnGrid, label: RegExp): Figure | undefined {
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (!label.test(cellText(grid, row, column)?.replace(/:$/u, "") ?? "")) continue;
      const figure = firstNumberRightOf(grid, row, column, kronorIn(table.unit));
      if (figure) return figure;
    }
  }
  return undefined;
}

function firstNumberRightOf(grid: Grid, row: number, label: number, kronor: number): Figure | undefined {
  for (let column = label + 1; column <= grid.area.right; column++) {
    if (valueAt(grid, row, column) === "") continue;
    const number = readCellNumber(grid, row, column);
    if (number.kind !== "number" || !isWithinReach(number.value * kronor)) return undefined;
    const area = { top: row, bottom: row, left: column, right: column };
    const values = [number.value * kronor];
    return { amount: amountOfKronor(values), kronor: values, expression: { kind: "scale", by: kronor, of: { kind: "cells", sheet: grid.sheet, areas: [area] } } };
  }
  return undefined;
}
