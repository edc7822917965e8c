/** After writing: does Excel, recalculating our formulas, get the figures that we got? */
import { formatNumber } from "../money/format-number";
import { oreIn } from "../money/amount";
import type { Problem } from "../problem";
import { cellAddress } from "../sheet/address";
import type { CellValue } from "../sheet/grid";
import type { CellContent } from "./report-table";
import type { PlannedReport } from "./plan-report";

export function findDisagreement({ sheet, table, range }: PlannedReport, values: readonly (readonly CellValue[])[]): Problem | undefined {
  for (const [at, { cells }] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const expected = cell && expectedOf(cell.content);
      if (expected === undefined) continue;
      const value = values[at]?.[column];
      if (typeof value === "number" && Math.abs(value - expected.value) <= expected.tolerance) continue;
      const place = cellAddress(range.top + at, range.left + column);
      return {
        kind: "disagrees",
        message: `På bladet ”${sheet}” visar Excel ${shown(value)} i ${place}, men bladen ger ${formatNumber(expected.value, 4)}. Räkna om arbetsboken med F9 och gör om rapporten; skicka den inte innan de stämmer.`,
      };
    }
  }
  return undefined;
}

/** Half an öre, in the unit that the cell is printed in. */
function expectedOf(content: CellContent): { readonly value: number; readonly tolerance: number } | undefined {
  if (content.kind === "number" && content.formula !== undefined) return { value: content.value, tolerance: 1e-6 };
  if (content.kind !== "figure" && content.kind !== "own") return undefined;
  const ore = content.kind === "own" ? content.amount : content.figure.amount * content.sign;
  return { value: ore / oreIn(content.unit), tolerance: 0.5001 / oreIn(content.unit) };
}

function shown(value: CellValue | undefined): string {
  return typeof value === "number" ? formatNumber(value, 4) : value === undefined || value === "" ? "ingenting" : `”${value}”`;
}
