/** "Kontrollera underlaget": every rule over what was read. Writes nothing. */
import { findCheckedRound } from "../core/rules/checked-round";
import { policyFor } from "../core/rules/policy";
import { checkWorkbook } from "../core/rules/run-rules";
import { findFitting } from "./find-fitting";
import { findNoTable } from "./find-no-table";
import { openWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";

export async function checkSources(_options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const { reading, sources, notices } = opened.value;
  const read: Outcome = { reading, findings: [], reports: [], problems: [], notices };
  const noTable = findNoTable(reading);
  if (noTable) return { ...read, problems: [noTable] };
  const round = findCheckedRound(reading, sources);
  const findings = checkWorkbook({ reading, grids: sources, round, policy: policyFor(round.committee) });
  return { ...read, findings, fitting: findFitting(reading, sources) };
}
