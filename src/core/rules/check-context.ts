/** What every rule is given: the tables with their numbers, the round they are about, and the committee's own rules. */
import type { Reading, RecognisedTable, TableKind } from "../recognise/table";
import { buildFollowUp } from "../followup/build-follow-up";
import type { FollowUp } from "../followup/follow-up";
import type { Grid } from "../sheet/grid";
import type { Policy } from "./policy";
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
  return { reading, grids: bySheet, tables, round, policy, followUp: buildFollowUp(reading, grids) };
}

export function tablesOfKind(workbook: CheckContext, ...kinds: readonly TableKind[]): readonly TableView[] {
  return workbook.tables.filter(({ table }) => kinds.includes(table.kind));
}
