/** Ram: the net sum that the budget must keep within, as label and value beside each other on a sheet. */
import type { RecognisedTable } from "../recognise/table";
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
export function findFrame(sources: readonly TableOnGrid[], year?: number): Frame | undefined {
  const near = sources.filter(({ table }) => table.kind === "changeBridge" || table.kind === "operatingSummary" || table.kind === "accountBudget");
  for (const source of near) {
    const decided = labelled(source, (label) => label === "ram") ?? labelled(source, (label) => isFrameLabel(label, "decided", year));
    const adjusted = labelled(source, (label) => isFrameLabel(label, "adjusted", year));
    if (decided) return adjusted ? { decided, adjusted } : { decided };
  }
  return undefined;
}

const LABELS = {
  decided: /^(?:(?:beslutad|tilldelad|ekonomisk|kommunfullmäktiges)\s+)?(?:netto|budget)?ram(?:en)?(?:\s+(?:för\s+)?(?<year>(?:19|20)\d{2}))?(?:,?\s*\(?(?:tkr|mnkr|kr)\)?)?$/u,
  adjusted: /^(?:justerad|reviderad)\s+(?:netto|budget)?ram(?:\s+(?:för\s+)?(?<year>(?:19|20)\d{2}))?(?:,?\s*\(?(?:tkr|mnkr|kr)\)?)?$/u,
};

/** "Ram", "Beslutad ram", "Budgetram 2026 (tkr)"; the ram of another year is another. */
export function isFrameLabel(text: string, which: keyof typeof LABELS, year?: number): boolean {
  const match = LABELS[which].exec(text.trim().toLowerCase().replace(/\s*:$/u, ""));
  const said = match?.groups?.year;
  return match !== null && (said === undefined || year === undefined || Number(said) === year);
}

function labelled({ table, grid }: TableOnGrid, isLabel: (text: string) => boolean): Figure | undefined {
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (!isLabel(cellText(grid, row, column)?.replace(/:$/u, "").trim().toLowerCase() ?? "")) continue;
      const figure = firstNumberRightOf(grid, row, column, table);
      if (figure) return figure;
    }
  }
  return undefined;
}

function firstNumberRightOf(grid: Grid, row: number, label: number, { unit, positive }: RecognisedTable): Figure | undefined {
  for (let column = label + 1; column <= grid.area.right; column++) {
    if (valueAt(grid, row, column) === "") continue;
    const number = readCellNumber(grid, row, column);
    if (number.kind !== "number") return undefined;
    // Where costs stand with minus the ram does too.
    const kronor = kronorIn(unit) * (positive === "income" && number.value < 0 ? -1 : 1);
    if (!isWithinReach(number.value * kronor)) return undefined;
    const area = { top: row, bottom: row, left: column, right: column };
    const values = [number.value * kronor];
    return { amount: amountOfKronor(values), kronor: values, expression: { kind: "scale", by: kronor, of: { kind: "cells", sheet: grid.sheet, areas: [area] } } };
  }
  return undefined;
}
