/** Plans several reports of one workbook together, so that no two of them want the same new sheet. */
import type { Problem } from "../problem";
import type { SheetInfo } from "../sheet/sheet-info";
import { reportsOf, type OwnSheet } from "./find-own-sheets";
import { planReport, type PlannedReport, type ReportRequest } from "./plan-report";
import type { Template } from "./template";

export interface ReportsRequest extends Omit<ReportRequest, "template" | "sheets" | "own"> {
  readonly templates: readonly Template[];
  readonly sheets: readonly SheetInfo[];
  readonly ownSheets: readonly OwnSheet[];
}

export interface PlannedReports {
  readonly reports: readonly PlannedReport[];
  readonly problems: readonly Problem[];
}

export function planReports({ templates, sheets, ownSheets, ...rest }: ReportsRequest): PlannedReports {
  const names = sheets.map(({ name }) => name);
  const reports: PlannedReport[] = [];
  const problems: Problem[] = [];
  for (const template of templates) {
    const planned = planReport({ ...rest, template, own: reportsOf(template.id, ownSheets), sheets: [...names, ...reports.map(({ sheet }) => sheet)] });
    if (planned.ok) reports.push(...planned.value);
    else problems.push(planned.problem);
  }
  return { reports, problems };
}
