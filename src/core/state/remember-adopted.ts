/** The state after reports were adopted: each version remembered by its sheet, those whose sheets are gone forgotten. */
import type { OwnSheet } from "../report/find-own-sheets";
import type { AdoptedReport, StoredState } from "./stored-state";

export function rememberAdopted(state: StoredState, found: readonly OwnSheet<AdoptedReport>[], fresh: readonly AdoptedReport[]): StoredState {
  const kept = found.map(({ sheet, report }): AdoptedReport => ({ ...report, sheetId: sheet.id, sheet: sheet.name }));
  return { ...state, adopted: [...kept, ...fresh] };
}

/** The state while they are being made. */
export function rememberBegunAdoption(state: StoredState, found: readonly OwnSheet<AdoptedReport>[], fresh: readonly AdoptedReport[]): StoredState {
  return rememberAdopted(state, found, fresh.map((report) => ({ ...report, isUnfinished: true })));
}

/** The latest version of a report that is still in the workbook, and that was made to the end. */
export function latestAdopted(found: readonly OwnSheet<AdoptedReport>[], template: string): AdoptedReport | undefined {
  const versions = found.filter(({ report }) => report.template === template && !report.isUnfinished).map(({ sheet, report }) => ({ ...report, sheet: sheet.name }));
  return versions.reduce<AdoptedReport | undefined>((latest, one) => (latest && latest.version > one.version ? latest : one), undefined);
}
