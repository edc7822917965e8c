/** Whether each report that we have made still says what the sheets say. */
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
  /** Fresh: as it would be made now. Edited: by somebody else's hand, and so never written again. Missing: its sheet is gone. */
  readonly state: "fresh" | "stale" | "edited" | "missing";
}

/** `planned` is what would be written now for the reports that stand in the workbook. */
export function reportStates(
  stored: readonly StoredReport[],
  own: readonly OwnSheet[],
  grids: readonly Grid[],
  planned: readonly Pick<PlannedReport, "sheet" | "text">[],
): readonly ReportState[] {
  return stored.map((report): ReportState => {
    const sheet = own.find((one) => one.report === report)?.sheet.name;
    if (sheet === undefined) return stateOf(report, report.sheet, "missing");
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid || isEdited(report.fingerprint, grid, report.area)) return stateOf(report, sheet, "edited");
    const now = planned.find((one) => one.sheet === sheet);
    return stateOf(report, sheet, now && isAlike(now.text, shownGrid(grid, report.area)) ? "fresh" : "stale");
  });
}

function stateOf({ template, area }: StoredReport, sheet: string, state: ReportState["state"]): ReportState {
  return { template, sheet, area, state };
}

function isAlike(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
