/** The formulas that one of our functions gives on selected rows of a table, by what they compute: one per row, or one that spills over all weights. */
import type { RecognisedTable, Row } from "../recognise/table";
import { cellAddress, type Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { suggestFormulas, type RowSpan } from "./suggest-formulas";

export interface RowFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The cells that the answer fills. */
  readonly spill: Area;
}

/** `selected` is one column wide; rows that are headings, notes, blank or hidden get no formula. */
export function formulasForRows(functionId: string, table: RecognisedTable, grid: Grid, selected: Area): ReadonlyMap<string, readonly RowFormula[]> {
  const rows = table.rows.filter(({ row, kind }) => row >= selected.top && row <= selected.bottom && kind !== "heading" && kind !== "note" && !grid.hiddenRows.has(row));
  const spans = functionId === "FORDELNINGSNYCKEL" ? wholeKey(table, rows) : rows.map(({ row }) => ({ first: row, last: row }));
  const byChoice = new Map<string, RowFormula[]>();
  for (const { first, last } of spans) {
    for (const { id, about, formula } of suggestFormulas(table, grid, { first, last }, table.sheet)) {
      if (id !== functionId || readsColumn(formula, first, selected.left)) continue;
      const spill = { top: first, left: selected.left, bottom: last, right: selected.left };
      byChoice.set(about, [...(byChoice.get(about) ?? []), { row: first, column: selected.left, formula, spill }]);
    }
  }
  return byChoice;
}

/** Every share leans on all weights, so the key is of all the table's parts, without its total, wherever among them the selection begins at the top. */
function wholeKey(table: RecognisedTable, selected: readonly Row[]): RowSpan[] {
  const parts = table.rows.filter(({ kind }) => kind === "detail").map(({ row }) => row);
  const [first] = parts;
  const last = parts.at(-1);
  const isTogether = first !== undefined && last !== undefined && last - first === parts.length - 1;
  return isTogether && selected[0]?.row === first && selected.every(({ row }) => row <= last) ? [{ first, last }] : [];
}

/** A formula in a cell that it reads itself would go round for ever. */
function readsColumn(formula: string, row: number, column: number): boolean {
  return new RegExp(`(?<![A-Z])${cellAddress(row, column)}(?!\\d)`, "u").test(formula);
}
