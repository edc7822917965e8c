/** Which sheets are reports of ours: found by Excel's id, and by name where the file has lost its ids. */
import type { SheetInfo } from "../sheet/sheet-info";
import type { StoredReport } from "./stored-state";

export interface OwnSheet {
  readonly sheet: SheetInfo;
  readonly report: StoredReport;
}

export function findOwnSheets(reports: readonly StoredReport[], sheets: readonly SheetInfo[]): readonly OwnSheet[] {
  return reports.flatMap((report) => {
    const sheet = sheets.find(({ id }) => id === report.sheetId) ?? namedAlike(report, reports, sheets);
    return sheet ? [{ sheet, report }] : [];
  });
}

/** A program that is not Excel may save the workbook without ids; a sheet that another report knows by id is not taken. */
function namedAlike(report: StoredReport, reports: readonly StoredReport[], sheets: readonly SheetInfo[]): SheetInfo | undefined {
  return sheets.find(({ id, name }) => name === report.sheet && !reports.some(({ sheetId }) => sheetId === id));
}
