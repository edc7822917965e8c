/** Which sheets are reports of ours: found by Excel's id, and by name where the file has lost its ids. */
import type { SheetInfo } from "../sheet/sheet-info";
import type { StoredReport } from "./stored-report";

/** What is remembered of any sheet that we made. */
interface Remembered {
  readonly sheetId: string;
  readonly sheet: string;
}

export interface OwnSheet<Report extends Remembered = StoredReport> {
  readonly sheet: SheetInfo;
  readonly report: Report;
}

export function findOwnSheets<Report extends Remembered>(reports: readonly Report[], sheets: readonly SheetInfo[]): readonly OwnSheet<Report>[] {
  return reports.flatMap((report) => {
    const sheet = sheets.find(({ id }) => id === report.sheetId) ?? namedAlike(report, reports, sheets);
    return sheet ? [{ sheet, report }] : [];
  });
}

/** A program that is not Excel may save the workbook without ids; a sheet that another report knows by id is not taken. */
function namedAlike(report: Remembered, reports: readonly Remembered[], sheets: readonly SheetInfo[]): SheetInfo | undefined {
  return sheets.find(({ id, name }) => name === report.sheet && !reports.some(({ sheetId }) => sheetId === id));
}

/** The reports of one template, each in its sheet as it is called now. */
export function reportsOf(template: string, ownSheets: readonly OwnSheet[]): readonly StoredReport[] {
  return ownSheets.filter(({ report }) => report.template === template).map(({ sheet, report }) => ({ ...report, sheet: sheet.name }));
}
