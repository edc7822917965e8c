/** Makes or refreshes reports: read, think, write everything in one request, and remember what was written. */
import { buildFollowUp } from "../core/followup/build-follow-up";
import type { FollowUp } from "../core/followup/follow-up";
import { findProtection } from "../core/report/find-protection";
import { planReports } from "../core/report/plan-reports";
import type { ReportSettings } from "../core/report/report-settings";
import type { Template } from "../core/report/template";
import { applyReports } from "./apply-reports";
import { noTableProblem } from "./no-table-problem";
import { openWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";

export type ChooseTemplates = (followUp: FollowUp) => readonly Template[];

export async function writeReports(choose: ChooseTemplates, settings: ReportSettings, run: Run): Promise<Outcome> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const { contents, sources, ownSheets, reading, notices } = opened.value;
  const read: Outcome = { reading, findings: [], reports: [], problems: [], notices };
  if (reading.tables.length === 0) return { ...read, problems: [noTableProblem(reading)] };
  const followUp = buildFollowUp(reading, sources);
  const { grids, sheets, structureIsProtected } = contents;
  const { reports, problems } = planReports({ templates: choose(followUp), reading, followUp, settings, sheets, grids, ownSheets });
  const obstacle = findProtection(reports, sheets, structureIsProtected);
  if (obstacle) return { ...read, problems: [...problems, obstacle] };
  run.onProgress?.("Skriver rapporten …");
  const applied = await applyReports(reports, opened.value, run);
  return {
    ...read,
    reports: applied.reports,
    problems: [...problems, ...applied.problems],
    notices: [...new Set([...notices, ...reports.flatMap((report) => report.notices)])],
  };
}
