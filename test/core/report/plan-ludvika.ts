import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { PlannedReport } from "../../../src/core/report/plan-report";
import { planReports } from "../../../src/core/report/plan-reports";
import { appendix1 } from "../../../src/core/report/templates/appendix-1";
import type { Template } from "../../../src/core/report/template";
import type { SheetInfo } from "../../../src/core/sheet/sheet-info";
import { readSample } from "../../workbooks/read-grids";

export const sheetInfo = (name: string, isProtected = false): SheetInfo => ({ id: name, name, visibility: "visible", isProtected });

/** Reports of sample 1, planned but not written. */
export async function planLudvika(templates: readonly Template[] = [appendix1]): Promise<readonly PlannedReport[]> {
  const grids = await readSample("ludvika-gsn-2024-t2");
  const reading = recogniseWorkbook(grids);
  const sheets = grids.map(({ sheet }) => sheetInfo(sheet));
  return planReports({ templates, reading, followUp: buildFollowUp(reading, grids), settings: {}, sheets, grids, ownSheets: [] }).reports;
}
