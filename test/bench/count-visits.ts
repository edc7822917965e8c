/** How many times each cell of a workbook is looked at by a step of the work, in the mean. */
import { buildFollowUp } from "../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../src/core/recognise/recognise-workbook";
import { policyFor } from "../../src/core/policy/policy";
import { findCheckedRound } from "../../src/core/rules/checked-round";
import { checkWorkbook } from "../../src/core/rules/run-rules";
import { instrumented } from "./instrumented-grid";
import { ledgerGrids } from "./ledger-workbook";

export interface Visits {
  readonly recognise: number;
  readonly followUp: number;
  readonly check: number;
}

export function countVisits(rows: number): Visits {
  const sheets = ledgerGrids(rows).map(instrumented);
  const grids = sheets.map(({ grid }) => grid);
  const cells = grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  let before = 0;
  const perCell = (): number => {
    const now = sheets.reduce((sum, { visits }) => sum + visits(), 0);
    const added = now - before;
    before = now;
    return added / cells;
  };
  const reading = recogniseWorkbook(grids);
  const recognise = perCell();
  buildFollowUp(reading, grids);
  const followUp = perCell();
  const round = findCheckedRound(reading, grids);
  perCell();
  checkWorkbook({ reading, grids, round, policy: policyFor(round.committee) });
  return { recognise, followUp, check: perCell() };
}
