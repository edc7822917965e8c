/** Whether each report that we have made still says what the sheets say. */
import type { Problem } from "../problem";
import { isEdited } from "../report/fingerprint";
import type { PlannedReport } from "../report/plan-report";
import { shownGrid } from "../report/shown-grid";
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { OwnSheet } from "../report/find-own-sheets";
import type { StoredReport } from "../report/stored-report";

export interface ReportState {
  readonly template: string;
  readonly sheet: string;
  readonly area: Area;
  /** Fresh: as it would be made now. Edited: by somebody else's hand, and so never written again. Missing: its sheet is gone. Former: a later one took its place. */
  readonly state: "fresh" | "stale" | "edited" | "missing" | "former" | "notCompared";
  /** Why it could not be compared, in Swedish, ending in what to do. */
  readonly why?: string;
}

/** What would be written now for the reports of one template; nothing where a problem stands in the way. */
export interface PlannedNow {
  readonly template: string;
  readonly reports: readonly Pick<PlannedReport, "sheet" | "text">[];
  readonly problems: readonly Problem[];
}

export function reportStates(
  stored: readonly StoredReport[],
  own: readonly OwnSheet[],
  grids: readonly Grid[],
  now: readonly PlannedNow[],
): readonly ReportState[] {
  return stored.map((report): ReportState => {
    const sheet = own.find((one) => one.report === report)?.sheet.name;
    if (sheet === undefined) return stateOf(report, report.sheet, "missing");
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid || isEdited(report.fingerprint, grid, report.area)) return stateOf(report, sheet, "edited");
    const planned = now.find(({ template }) => template === report.template);
    const text = planned?.reports.find((one) => one.sheet === sheet)?.text;
    if (text) return stateOf(report, sheet, isAlike(text, shownGrid(grid, report.area)) ? "fresh" : "stale");
    const [obstacle] = planned?.problems ?? [];
    return obstacle ? { ...stateOf(report, sheet, "notCompared"), why: obstacle.message } : stateOf(report, sheet, "former");
  });
}

function stateOf({ template, area }: StoredReport, sheet: string, state: ReportState["state"]): ReportState {
  return { template, sheet, area, state };
}

function isAlike(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return inOneRegion(a) === inOneRegion(b);
}

/** A sentence's formula writes its amounts with the decimal sign of the reader's own computer. */
function inOneRegion(text: readonly (readonly string[])[]): string {
  return JSON.stringify(text).replace(/(?<=\d)\.(?=\d)/gu, ",");
}
