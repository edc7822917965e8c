/** What every rule is given: the tables with their numbers, the round they are about, and the committee's own rules. */
import type { Reading, RecognisedTable, TableKind } from "../recognise/table";
import { buildFollowUp } from "../followup/build-follow-up";
import type { FollowUp } from "../followup/follow-up";
import { valueAt, type CellValue, type Grid } from "../sheet/grid";
import { findAllocations, type SheetAllocation } from "./drawn-allocations";
import { readLedger, type Ledger } from "./ledger-postings";
import type { Policy } from "./policy";
import type { CheckedRound } from "./checked-round";
import { isNumber, kronorPer, viewTable, type TableView } from "./arithmetic/table-view";

export interface CheckContext {
  readonly reading: Reading;
  readonly grids: ReadonlyMap<string, Grid>;
  /** In sheet order. A table whose sheet was not read is left out. */
  readonly tables: readonly TableView[];
  readonly round: CheckedRound;
  readonly policy: Policy;
  /** The committee's figures, in kronor and one sign. */
  readonly followUp: FollowUp;
  /** Long sheets are read once, when the first rule asks. */
  readonly ledgers: () => readonly Ledger[];
  readonly allocations: () => readonly SheetAllocation[];
}

export interface CheckInput {
  readonly reading: Reading;
  readonly grids: readonly Grid[];
  readonly round: CheckedRound;
  readonly policy: Policy;
}

export function makeContext({ reading, grids, round, policy }: CheckInput): CheckContext {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const tables = reading.tables.flatMap((table: RecognisedTable) => {
    const grid = bySheet.get(table.sheet);
    return grid ? [viewTable(table, grid)] : [];
  });
  const ledgerSheets = new Set(reading.tables.filter(({ kind }) => kind === "ledger").map(({ sheet }) => sheet));
  const plausible = new Set(tables.filter(isPlausible).map(({ table }) => table));
  const followUp = buildFollowUp({ ...reading, tables: reading.tables.filter((table) => plausible.has(table)) }, grids.map(withoutAbsurd));
  return {
    reading, grids: bySheet, tables, round, policy, followUp,
    ledgers: once(() => tables.filter(({ table }) => table.kind === "ledger").map(readLedger)),
    allocations: once(() => grids.filter(({ sheet }) => !ledgerSheets.has(sheet)).flatMap(findAllocations)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Sums beyond this, in kronor, can no longer be kept to the öre, and no municipality has them: some cell is wrong. */
const LARGEST_SUM = 4e13;

function withoutAbsurd(grid: Grid): Grid {
  const isAbsurd = (value: CellValue): boolean => typeof value === "number" && Math.abs(value) > LARGEST_SUM;
  if (!grid.values.some((cells) => cells.some(isAbsurd))) return grid;
  return { ...grid, values: grid.values.map((cells) => cells.map((value) => (isAbsurd(value) ? "" : value))) };
}

/** Whether a table's amounts can be added exactly; its cells are told of by the rule on what can be read. */
export function isPlausible(view: TableView): boolean {
  const { table, grid } = view;
  const columns = table.kind === "ledger" ? table.columns.filter(({ role }) => role === "amount" || role === "actual") : view.amounts;
  let sum = 0;
  for (const { column } of columns) {
    for (let row = table.body.first; row <= table.body.last; row++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "number") sum += Math.abs(value);
      else if (typeof value === "string" && value.length > 13) sum += sizeOf(view, row, column);
    }
  }
  return sum * kronorPer(view.unit) <= LARGEST_SUM;
}

function sizeOf(view: TableView, row: number, column: number): number {
  const cell = view.cell(row, column);
  return isNumber(cell) ? Math.abs(cell.value) : 0;
}

export function tablesOfKind(workbook: CheckContext, ...kinds: readonly TableKind[]): readonly TableView[] {
  return workbook.tables.filter(({ table }) => kinds.includes(table.kind));
}
