/** The formulas that one of our functions gives on selected rows of a table, by what they compute: one per row, one per goal, or one that spills over all weights. */
import type { RecognisedTable, Row } from "../recognise/table";
import { cellAddress, type Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { suggestFormulas, type RowSpan } from "./suggest-formulas";
import { wholeKey } from "./whole-key";

export interface RowFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The cells that the answer fills. */
  readonly spill: Area;
}

/** `selected` is one column wide; rows that are headings, notes, blank or hidden get no formula. */
export function formulasForRows(functionId: string, table: RecognisedTable, grid: Grid, selected: Area): ReadonlyMap<string, readonly RowFormula[]> {
  const rows = selectedRows(table, grid, selected);
  const byChoice = new Map<string, RowFormula[]>();
  for (const { at, isSpilling, ...span } of places(functionId, table, rows)) {
    for (const { id, about, formula } of suggestFormulas(table, grid, span, table.sheet)) {
      if (id !== functionId || readsColumn(formula, span.first, selected.left)) continue;
      const spill = { top: at, left: selected.left, bottom: isSpilling ? span.last : at, right: selected.left };
      byChoice.set(about, [...(byChoice.get(about) ?? []), { row: at, column: selected.left, formula, spill }]);
    }
  }
  return byChoice;
}

export function selectedRows(table: RecognisedTable, grid: Grid, { top, bottom }: Area): readonly Row[] {
  return table.rows.filter(({ row, kind }) => row >= top && row <= bottom && kind !== "heading" && kind !== "note" && !grid.hiddenRows.has(row));
}

/** A formula's cell, and the rows that it is about. */
interface Place extends RowSpan {
  readonly at: number;
  readonly isSpilling: boolean;
}

function places(functionId: string, table: RecognisedTable, rows: readonly Row[]): Place[] {
  if (functionId === "FORDELNINGSNYCKEL") {
    const key = wholeKey(table, rows);
    return key ? [{ ...key, at: key.first, isSpilling: true }] : [];
  }
  if (functionId === "NAMNDMAL") return goalPlaces(table, rows);
  return rows.map(({ row }) => ({ at: row, first: row, last: row, isSpilling: false }));
}

/** One answer for each goal, on its first selected row and about all its indicators; where the table names no goals the selected rows are one. */
function goalPlaces(table: RecognisedTable, rows: readonly Row[]): Place[] {
  const goals = new Map<string | undefined, number>();
  for (const { row, group } of rows) if (!goals.has(group)) goals.set(group, row);
  return [...goals].map(([goal, at]) => {
    const indicators = goal === undefined ? rows : table.rows.filter(({ group, kind }) => group === goal && kind === "detail");
    const numbers = indicators.map(({ row }) => row);
    return { at, first: Math.min(...numbers), last: Math.max(...numbers), isSpilling: false };
  });
}

/** A formula in a cell that it reads itself would go round for ever. */
function readsColumn(formula: string, row: number, column: number): boolean {
  return new RegExp(`(?<![A-Z])${cellAddress(row, column)}(?!\\d)`, "u").test(formula);
}
