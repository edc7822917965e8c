/** How large a table's amounts are, as its cells hold them: what its unit can be judged by. */
import type { SheetView } from "./sheet-view";
import type { ColumnRole, RecognisedTable } from "./table";

export interface Size {
  /** The larger of all plus and all minus in the fullest amount column. */
  readonly total: number;
  readonly hasDecimals: boolean;
}

const MEASURED: ReadonlySet<ColumnRole> = new Set(["budget", "actual", "forecast", "amount", "appropriation", "cost", "income", "wageCost", "sum", "otherCost", "externalIncome"]);

export function sizeOf(table: RecognisedTable, view: SheetView): Size {
  const sums = table.columns.filter(({ role, measure }) => MEASURED.has(role) || measure !== undefined).map(({ column }) => sumOf(table, view, column));
  const largest = sums.reduce((best, next) => (next.total > best.total ? next : best), { total: 0, hasDecimals: false });
  return { total: largest.total, hasDecimals: sums.some((sum) => sum.hasDecimals) };
}

function sumOf(table: RecognisedTable, view: SheetView, column: number): { total: number; hasDecimals: boolean } {
  let plus = 0;
  let minus = 0;
  let decimals = 0;
  const add = (value: number): void => {
    if (value > 0) plus += value;
    else minus -= value;
    if (!Number.isInteger(value)) decimals++;
  };
  const isAdded = (row: { kind: string }): boolean => row.kind === "detail";
  const rows = table.rows.some(isAdded) ? table.rows.filter(isAdded) : table.rows;
  if (table.kind === "ledger") {
    const { values, area } = view.grid;
    for (let row = table.body.first; row <= table.body.last; row++) {
      const value = values[row - area.top]?.[column - area.left];
      if (typeof value === "number") add(value);
    }
  } else for (const { row } of rows) add(view.cell(row, column).number ?? 0);
  return { total: Math.max(plus, minus), hasDecimals: decimals > 0 };
}
