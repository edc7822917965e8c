/** "Var står vi?" over a workbook that has been read: how far the round has come, and whether each report still says what the sheets say. */
import type { FollowUp } from "../core/followup/follow-up";
import { overviewOf, type Overview } from "../core/overview/overview";
import { reportStates, type ReportState } from "../core/overview/report-state";
import { withComments } from "../core/report/round-comments";
import { planReports } from "../core/report/plan-reports";
import { TEMPLATES } from "../core/report/templates/catalogue";
import type { CheckInput } from "../core/rules/check-context";
import type { OpenWorkbook } from "./open-workbook";

/** `followUp` has the sheets' own comments only. */
export function overviewOfOpened(opened: OpenWorkbook, followUp: FollowUp, { round, policy }: Pick<CheckInput, "round" | "policy">): Overview {
  const { comments } = opened.contents.kept.state;
  return overviewOf({ followUp, round, policy, reports: statesOf(opened, withComments(followUp, comments)), comments });
}

/** Every report that stands in the workbook, beside what it would say if it were made now. */
function statesOf({ contents, reading, ownSheets }: OpenWorkbook, followUp: FollowUp): readonly ReportState[] {
  const { kept, sheets, grids } = contents;
  const templates = TEMPLATES.filter(({ id }) => ownSheets.some(({ report }) => report.template === id));
  const now = templates.map((template) => ({ template: template.id, ...planReports({ templates: [template], reading, followUp, settings: {}, sheets, grids, ownSheets }) }));
  const reports = kept.state.reports.filter(({ template }) => TEMPLATES.some(({ id }) => id === template));
  return reportStates(reports, ownSheets, grids, now);
}
