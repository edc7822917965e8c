/** Which konto, verksamhet and member each row of a ledger is booked on, as one number per row. */
import type { ColumnRole } from "../recognise/table";
import { codesIn, type CodedColumn } from "../sheet/long-column";
import type { CellValue } from "../sheet/grid";
import { columnWithRole, type TableOnGrid } from "./table-cells";

const KEY_ROLES = ["account", "activity", "member"] as const satisfies readonly ColumnRole[];
export type KeyRole = (typeof KEY_ROLES)[number];

export interface KeyColumn {
  readonly role: KeyRole;
  readonly column: number;
  /** True when every cell of the column is a number or blank. */
  readonly isNumeric: boolean;
}

export interface LedgerKeys {
  readonly columns: readonly KeyColumn[];
  /** By row of the grid; equal where all keys are written alike. */
  readonly ids: Int32Array;
}

export function keysOfLedger({ table, grid }: TableOnGrid): LedgerKeys {
  const first = table.body.first - grid.area.top;
  const last = table.body.last - grid.area.top;
  let ids: Int32Array | undefined;
  const columns = KEY_ROLES.flatMap((role): KeyColumn[] => {
    const column = columnWithRole(table, role)?.column;
    if (column === undefined) return [];
    const coded = codesIn(grid, column);
    const present = presentIn(coded, first, last);
    const isNumeric = coded.distinct.every((value, code) => present[code] !== 1 || typeof value === "number" || value === "");
    const written = writtenAlike(coded);
    ids = ids ? together(ids, written) : written;
    return [{ role, column, isNumeric }];
  });
  return { columns, ids: ids ?? new Int32Array(grid.values.length) };
}

/** 1 for every value that stands somewhere on rows `first`–`last` of the grid. */
export function presentIn({ distinct, codes }: CodedColumn, first: number, last: number): Uint8Array {
  const present = new Uint8Array(distinct.length);
  for (let row = Math.max(first, 0); row <= last && row < codes.length; row++) present[codes[row] as number] = 1;
  return present;
}

/** The number 5010 and the text "5010" are one konto. */
function writtenAlike({ distinct, codes }: CodedColumn): Int32Array {
  const places = new Map<string, number>();
  const placeOf = distinct.map((value: CellValue) => {
    const text = String(value);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return places.size === distinct.length ? codes : codes.map((code) => placeOf[code] as number);
}

/** One id for every pair that occurs. */
function together(ids: Int32Array, codes: Int32Array): Int32Array {
  const paired = new Int32Array(codes.length);
  const places: number[][] = [];
  let pairs = 0;
  for (let row = 0; row < codes.length; row++) {
    const ofId = (places[ids[row] as number] ??= []);
    paired[row] = ofId[codes[row] as number] ??= pairs++;
  }
  return paired;
}
