/** FÖRDELA beside a table of inhabitants: the amount in the cell above the selection, or the total of an operating table, divided by each column of weights. */
import type { Column, Reading, RecognisedTable } from "../recognise/table";
import { areaAddress, cellAddress, quoteSheetName, type Area } from "../sheet/address";
import { cellKey, valueAt, type Grid } from "../sheet/grid";
import { columnName } from "./column-name";
import { selectedRows, type RowFormula } from "./formulas-for-rows";
import { OWN_FUNCTIONS } from "./own-functions";
import { wholeKey } from "./whole-key";

interface Dividend {
  readonly about: string;
  readonly expression: string;
}

export function dividedAmounts(table: RecognisedTable, reading: Reading, grids: readonly Grid[], selected: Area): ReadonlyMap<string, readonly RowFormula[]> {
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  const rows = grid && wholeKey(table, selectedRows(table, grid, selected));
  if (!rows) return new Map();
  const column = selected.left;
  const above = amountAbove(grid, rows.first, column);
  const dividends = above ? [above] : totals(reading, grids, table.sheet);
  const spill = { top: rows.first, left: column, bottom: rows.last, right: column };
  const weights = table.columns.filter(({ role }) => role === "population");
  return new Map(dividends.flatMap(({ about, expression }) => weights.map((weight) => {
    const area = areaAddress({ top: rows.first, bottom: rows.last, left: weight.column, right: weight.column });
    return [`${about} efter ${columnName(weight)}`, [{ row: rows.first, column, formula: `=${OWN_FUNCTIONS["FORDELA"] ?? ""}(${expression},${area})`, spill }]] as const;
  })));
}

function amountAbove(grid: Grid, first: number, column: number): Dividend | undefined {
  const row = first - 1;
  if (row < 0 || typeof valueAt(grid, row, column) !== "number") return undefined;
  const address = cellAddress(row, column);
  return { about: `Beloppet i ${address}`, expression: wholeAmount(grid, row, column, address) };
}

const DIVIDED: readonly Column["role"][] = ["actual", "forecast", "deviation"];

/** What members share is the result: the last total of a table of income and costs. */
function totals({ tables }: Reading, grids: readonly Grid[], onSheet: string): Dividend[] {
  return tables.filter(({ kind }) => kind === "operatingDetail" || kind === "operatingSummary").flatMap((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    const total = table.rows.filter(({ kind }) => kind === "total").at(-1);
    if (!grid || !total) return [];
    return table.columns.filter(({ role, column }) => DIVIDED.includes(role) && typeof valueAt(grid, total.row, column) === "number").map((column) => {
      const address = cellAddress(total.row, column.column);
      const reference = `${table.sheet === onSheet ? "" : `${quoteSheetName(table.sheet)}!`}${address}`;
      return { about: `${columnName(column)}, ${total.label} (${table.sheet} ${address})`, expression: wholeAmount(grid, total.row, column.column, reference) };
    });
  });
}

/** Shares are whole, so their sum must be: an amount that is calculated or has decimals is rounded first, in sight. */
function wholeAmount(grid: Grid, row: number, column: number, reference: string): string {
  const isFixed = !grid.formulas.has(cellKey(row, column)) && Number.isInteger(valueAt(grid, row, column));
  return isFixed ? reference : `ROUND(${reference},0)`;
}
