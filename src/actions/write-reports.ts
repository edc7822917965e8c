/** Makes or refreshes reports: read, think, write everything in one request, and remember what was written. */
import type { FollowUp } from "../core/followup/follow-up";
import type { Problem } from "../core/problem";
import { findProtection } from "../core/report/find-protection";
import { planReports } from "../core/report/plan-reports";
import { templatesThatFit } from "../core/report/templates-that-fit";
import type { Template } from "../core/report/template";
import type { OwnSheet } from "../core/report/find-own-sheets";
import { applyReports } from "./apply-reports";
import { findNoTable } from "./find-no-table";
import { followUpOf } from "./follow-up-of";
import { openWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import { readReportSettings } from "./read-report-settings";
import type { Run } from "./run";

/** Which reports to make, or why none. */
export type ChooseTemplates = (followUp: FollowUp, ownSheets: readonly OwnSheet[]) => readonly Template[] | Problem;

export async function writeReports(choose: ChooseTemplates, options: Readonly<Record<string, string>>, run: Run): Promise<Outcome> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const { contents, ownSheets, reading, notices, seen } = opened.value;
  const nothing: Outcome = { reading, findings: [], reports: [], problems: [], notices, seen };
  const noTable = findNoTable(reading);
  if (noTable) return { ...nothing, problems: [noTable] };
  const followUp = followUpOf(opened.value);
  const read: Outcome = { ...nothing, fitting: templatesThatFit(followUp).map(({ id }) => id) };
  const templates = choose(followUp, ownSheets);
  if ("kind" in templates) return { ...read, problems: [templates] };
  const { grids, sheets, structureIsProtected } = contents;
  const { reports, problems } = planReports({ templates, reading, followUp, settings: readReportSettings(options), sheets, grids, ownSheets });
  const obstacle = findProtection(reports, sheets, structureIsProtected);
  if (obstacle) return { ...read, problems: [...problems, obstacle] };
  run.onProgress?.(reports.length > 1 ? "Skriver rapporterna …" : "Skriver rapporten …");
  const applied = await applyReports(reports, opened.value, run);
  return {
    ...read,
    reports: applied.reports,
    asked: { blanks: [...new Set(reports.flatMap(({ state, table }) => (state === "kept" ? [] : table.blanks ?? [])))], answers: contents.kept.state.answers ?? {} },
    problems: [...problems, ...applied.problems],
    notices: [...new Set([...notices, ...reports.flatMap((report) => report.notices)])],
  };
}
