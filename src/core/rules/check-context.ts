/** What every rule is given: the tables with their numbers, the round they are about, and the committee's own rules. */
import type { Reading, RecognisedTable, TableKind } from "../recognise/table";
import { buildFollowUp } from "../followup/build-follow-up";
import type { FollowUp } from "../followup/follow-up";
import type { Grid } from "../sheet/grid";
import { findAllocations, type SheetAllocation } from "./drawn-allocations";
import { readLedger, type Ledger } from "./ledger-postings";
import type { Policy } from "../policy/policy";
import type { CheckedRound } from "./checked-round";
import { viewTable, type TableView } from "./arithmetic/table-view";

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
  /** The committee's figures with what the user has said of them; what the sheets say, where nothing is given. */
  readonly followUp?: FollowUp;
}

export function makeContext({ reading, grids, round, policy, followUp = buildFollowUp(reading, grids) }: CheckInput): CheckContext {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const tables = reading.tables.flatMap((table: RecognisedTable) => {
    const grid = bySheet.get(table.sheet);
    return grid ? [viewTable(table, grid)] : [];
  });
  const ledgerSheets = new Set(reading.tables.filter(({ kind }) => kind === "ledger").map(({ sheet }) => sheet));
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

export function tablesOfKind(workbook: CheckContext, ...kinds: readonly TableKind[]): readonly TableView[] {
  return workbook.tables.filter(({ table }) => kinds.includes(table.kind));
}
