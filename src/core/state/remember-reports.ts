/** The state after reports were written: each remembered by its sheet, those whose sheets are gone forgotten. */
import type { PlannedReport } from "../report/plan-report";
import type { OwnSheet } from "../report/find-own-sheets";
import type { StoredReport } from "../report/stored-report";
import type { StoredState } from "./stored-state";

export interface WrittenReport {
  readonly report: Pick<PlannedReport, "id" | "sheet" | "range" | "fingerprint" | "choices">;
  readonly sheetId: string;
}

export function rememberReports(state: StoredState, ownSheets: readonly OwnSheet[], written: readonly WrittenReport[]): StoredState {
  const fresh = written.map(({ report, sheetId }): StoredReport => ({
    template: report.id,
    sheetId,
    sheet: report.sheet,
    area: report.range,
    fingerprint: report.fingerprint,
    ...(report.choices && Object.keys(report.choices).length > 0 ? { choices: report.choices } : {}),
  }));
  const ids = new Set(fresh.map(({ sheetId }) => sheetId));
  const kept = ownSheets.flatMap(({ sheet, report }) => (ids.has(sheet.id) ? [] : [{ ...report, sheetId: sheet.id, sheet: sheet.name }]));
  return { ...state, reports: [...kept, ...fresh] };
}

/** The state while they are being written: what stood there before is still what is known of them. */
export function rememberBegun(state: StoredState, ownSheets: readonly OwnSheet[], written: readonly WrittenReport[]): StoredState {
  const after = rememberReports(state, ownSheets, written);
  const begun = new Set(written.map(({ report }) => report.sheet));
  const former = new Map(ownSheets.map(({ sheet, report }) => [sheet.name, { ...report, sheetId: sheet.id, sheet: sheet.name }]));
  return { ...after, reports: after.reports.map((report): StoredReport => (begun.has(report.sheet) ? { ...(former.get(report.sheet) ?? report), isUnfinished: true } : report)) };
}
