/** A long list whose rows can be picked by what stands in its columns, so that a formula need not name every row. */
import type { Area } from "../sheet/address";
import { valueAt, type Grid } from "../sheet/grid";
import type { Criterion, Expression } from "./figure";
import { conditionsOf, runsOf } from "./account-runs";
import { columnWithRole, type TableOnGrid } from "./table-cells";

export interface ListAddress {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ListColumn[];
}

/** A column that says something on every row that has an amount. The konto comes first. */
export interface ListColumn {
  readonly column: number;
  readonly isNumeric: boolean;
  /** By sheet row; rows without a konto are no rows of the list. */
  readonly values: ReadonlyMap<number, string | number>;
}

/** Undefined for a table without a konto column: its rows cannot be told apart. */
export function listAddress(source: TableOnGrid): ListAddress | undefined {
  const columns = (["account", "activity", "member"] as const).flatMap((role) => listColumn(source, columnWithRole(source.table, role)?.column) ?? []);
  const { first, last } = source.table.body;
  return columnWithRole(source.table, "account") && columns.length > 0 ? { grid: source.grid, first, last, columns } : undefined;
}

function listColumn({ table, grid }: TableOnGrid, column: number | undefined): ListColumn | undefined {
  if (column === undefined) return undefined;
  const values = new Map<number, string | number>();
  for (let row = table.body.first; row <= table.body.last; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "boolean" && value !== "") values.set(row, value);
  }
  return { column, values, isNumeric: [...values.values()].every((value) => typeof value === "number") };
}

/**
 * The sum of one column's chosen rows as conditions on the list's own columns; undefined when no conditions pick exactly
 * those rows, for then every row must be named.
 */
export function sumOfList(list: ListAddress, sheet: string, amountColumn: number, rows: ReadonlySet<number>): readonly Expression[] | undefined {
  const [account, ...others] = list.columns;
  if (!account) return undefined;
  const shared = others.filter(({ values }) => isShared(values, rows));
  const inColumn = (column: number): Area => ({ top: list.first, bottom: list.last, left: column, right: column });
  const fixed = shared.map(({ column, values, isNumeric }): Criterion => ({ area: inColumn(column), operator: "=", value: values.get(firstOf(rows)) ?? "", isNumeric }));
  const within = [...account.values].filter(([row]) => shared.every(({ values }) => values.get(row) === values.get(firstOf(rows))));
  const chosen = new Set(within.flatMap(([row, value]) => (rows.has(row) ? [value] : [])));
  // A blank or a text adds nothing to a sum, so only numbers can be one row too many.
  const isCounted = (row: number): boolean => typeof valueAt(list.grid, row, amountColumn) === "number";
  const isExact = within.every(([row, value]) => rows.has(row) || !chosen.has(value) || !isCounted(row)) && within.filter(([row]) => rows.has(row)).length === rows.size;
  if (!isExact) return undefined;
  const area = inColumn(account.column);
  return runsOf(new Set(within.map(([, value]) => value)), chosen, account.isNumeric).map((run): Expression => ({
    kind: "sumIfs", sheet, sum: inColumn(amountColumn), criteria: [...conditionsOf(run, area, account.isNumeric), ...fixed],
  }));
}

function firstOf(rows: ReadonlySet<number>): number {
  return rows.values().next().value ?? -1;
}

function isShared(values: ReadonlyMap<number, string | number>, rows: ReadonlySet<number>): boolean {
  return [...rows].every((row) => values.has(row) && values.get(row) === values.get(firstOf(rows)));
}
