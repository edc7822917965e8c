/** "Var står vi?": reads, checks, and says in one look how far the round has come. Writes nothing. */
import type { FollowUp } from "../core/followup/follow-up";
import { overviewOf } from "../core/overview/overview";
import { reportStates, type ReportState } from "../core/overview/report-state";
import { withComments } from "../core/report/round-comments";
import { planReports } from "../core/report/plan-reports";
import { TEMPLATES } from "../core/report/templates/catalogue";
import { checkOpened } from "./check-opened";
import { uncommented } from "./follow-up-of";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { watchWorkbook } from "./watch-workbook";

export async function surveyWorkbook(_options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  await watchWorkbook(run);
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const { outcome, input } = await checkOpened(opened.value);
  if (!input) return outcome;
  const followUp = uncommented(opened.value);
  const { comments } = opened.value.contents.kept.state;
  const reports = statesOf(opened.value, withComments(followUp, comments));
  return { ...outcome, overview: overviewOf({ followUp, round: input.round, policy: input.policy, reports, comments }) };
}

/** Every report that stands in the workbook, beside what it would say if it were made now. */
function statesOf({ contents, reading, ownSheets }: OpenWorkbook, followUp: FollowUp): readonly ReportState[] {
  const { kept, sheets, grids } = contents;
  const templates = TEMPLATES.filter(({ id }) => ownSheets.some(({ report }) => report.template === id));
  const planned = planReports({ templates, reading, followUp, settings: {}, sheets, grids, ownSheets });
  const reports = kept.state.reports.filter(({ template }) => TEMPLATES.some(({ id }) => id === template));
  return reportStates(reports, ownSheets, grids, planned.reports);
}
