/** Sums are made from the rows; where the sheet's own sum says something else, the reader is told. */
import { formatAmount } from "../money/format-number";
import { amountOfKronor, oreIn } from "../money/amount";
import { recordFigure } from "./record-content";
import type { FilledCell } from "./filled-cell";
import type { LayoutContext } from "./layout-context";
import type { PlacedRecord } from "./record-rows";
import type { RecordColumn } from "./template";

export function sumDifferences(
  placed: readonly PlacedRecord[],
  grid: readonly (readonly (FilledCell | undefined)[])[],
  columns: readonly RecordColumn[],
  { unit, decimals }: LayoutContext,
): readonly string[] {
  const step = oreIn(unit) / 10 ** decimals;
  return placed.flatMap(({ row, table, adds, label }, at) =>
    columns.flatMap((column, position) => {
      const filled = grid[at]?.[position];
      if (!adds || !row || !filled || column.kind !== "cell") return [];
      const cell = row.cells.find(({ role }) => role === column.role || role === column.orRole);
      const said = cell && recordFigure(cell, table, row.row)?.amount;
      const made = amountOfKronor(filled.kronor);
      if (said === undefined || Math.abs(said - made) < step / 2) return [];
      return [`Raden ”${label}” på bladet ”${table.sheet}” anger ${formatAmount(said, unit, decimals)}, men raderna ger ${formatAmount(made, unit, decimals)}. Rapporten visar radernas summa.`];
    }),
  );
}
