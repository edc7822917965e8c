/** Which rows of a repeated table a report prints, and which of them each sum adds. */
import type { RecordRow, RecordTable } from "../followup/record-table";
import type { RecordBlock } from "./template";

export interface PlacedRecord {
  readonly table: RecordTable;
  /** Undefined for a total that the sheet does not have. */
  readonly row: RecordRow | undefined;
  readonly label: string;
  /** Positions among the placed rows that a sum adds; undefined for a row that is no sum. */
  readonly adds?: readonly number[];
}

export function placeRecords(block: RecordBlock, tables: readonly RecordTable[]): readonly PlacedRecord[] {
  const placed: PlacedRecord[] = [];
  for (const table of tables) placeTable(block, table, placed);
  return placed;
}

function placeTable(block: RecordBlock, table: RecordTable, placed: PlacedRecord[]): void {
  const from = placed.length;
  const rows = table.rows.filter(({ kind }) => kind !== "note").slice(block.rows?.from ?? 0, block.rows?.to);
  let group: number[] = [];
  for (const [at, row] of rows.entries()) {
    const label = block.rows ? renumbered(row.label, at + 1) : row.label;
    if (row.kind === "subtotal" || row.kind === "total") {
      const adds = row.kind === "subtotal" ? group : topLevel(placed, from);
      placed.push({ table, row, label, adds });
      group = [];
    } else {
      if (row.kind === "detail") group.push(placed.length);
      placed.push({ table, row, label });
    }
  }
  if (block.totalLabel !== undefined && !rows.some(({ kind }) => kind === "total")) {
    placed.push({ table, row: undefined, label: block.totalLabel, adds: topLevel(placed, from) });
  }
}

/** Subtotals, and the rows that stand under none. */
function topLevel(placed: readonly PlacedRecord[], from: number): readonly number[] {
  const covered = new Set(placed.flatMap(({ adds }) => adds ?? []));
  return placed.flatMap(({ row, adds }, at) => (at >= from && !covered.has(at) && (adds || row?.kind === "detail") ? [at] : []));
}

/** "3 Anmäls tillbud?" is the first point of a document of its own. */
function renumbered(label: string, number: number): string {
  return /^\d+/u.test(label) ? label.replace(/^\d+/u, String(number)) : label;
}
