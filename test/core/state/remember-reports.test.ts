import { rememberReports } from "../../../src/core/state/remember-reports";
import type { StoredReport } from "../../../src/core/report/stored-report";
import { emptyState } from "../../../src/core/state/stored-state";

const range = { top: 0, left: 0, bottom: 9, right: 6 };
const stored = (sheetId: string, sheet: string): StoredReport => ({ template: "appendix-1", sheetId, sheet, area: range, fingerprint: "old" });
const own = (sheetId: string, stored_: StoredReport, name = stored_.sheet) => ({
  sheet: { id: sheetId, name, visibility: "visible", isProtected: false } as const,
  report: stored_,
});

describe("the reports remembered", () => {
  it("hold a new one by its sheet and fingerprint", () => {
    const state = rememberReports(emptyState, [], [{ report: { id: "appendix-1", sheet: "Bilaga 1", range, fingerprint: "new" }, sheetId: "7" }]);
    expect(state.reports).toEqual([{ template: "appendix-1", sheetId: "7", sheet: "Bilaga 1", area: range, fingerprint: "new" }]);
  });

  it("hold a refreshed one once", () => {
    const before = [own("7", stored("7", "Bilaga 1"))];
    const state = rememberReports(emptyState, before, [{ report: { id: "appendix-1", sheet: "Bilaga 1", range, fingerprint: "new" }, sheetId: "7" }]);
    expect(state.reports.map(({ fingerprint }) => fingerprint)).toEqual(["new"]);
  });

  it("keep an edited one, under the name and id that it has now", () => {
    const state = rememberReports(emptyState, [own("9", stored("7", "Bilaga 1"), "Bilaga 1 ändrad")], []);
    expect(state.reports).toEqual([stored("9", "Bilaga 1 ändrad")]);
  });

  it("forget those whose sheets are gone", () => {
    const state = rememberReports({ ...emptyState, reports: [stored("7", "Bilaga 1")] }, [], []);
    expect(state.reports).toEqual([]);
  });
});
