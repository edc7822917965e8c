import { findOwnSheets } from "../../../src/core/report/find-own-sheets";
import type { SheetInfo } from "../../../src/core/sheet/sheet-info";
import type { StoredReport } from "../../../src/core/report/stored-report";

const sheet = (id: string, name: string): SheetInfo => ({ id, name, visibility: "visible", isProtected: false });
const report = (sheetId: string, name: string): StoredReport => ({
  template: "appendix-1",
  sheetId,
  sheet: name,
  area: { top: 0, left: 0, bottom: 1, right: 1 },
  fingerprint: "",
});
const namesFound = (reports: StoredReport[], sheets: SheetInfo[]): string[] => findOwnSheets(reports, sheets).map((own) => own.sheet.name);

describe("our own sheets", () => {
  it("are found again after they were renamed", () => {
    expect(namesFound([report("1", "Bilaga 1")], [sheet("1", "Bilaga 1 nämnden"), sheet("2", "Drift")])).toEqual(["Bilaga 1 nämnden"]);
  });

  it("are found by name in a file that has lost its ids", () => {
    expect(namesFound([report("old", "Bilaga 1")], [sheet("9", "Bilaga 1")])).toEqual(["Bilaga 1"]);
  });

  it("are gone when nobody has their id or name", () => {
    expect(namesFound([report("1", "Bilaga 1")], [sheet("2", "Drift")])).toEqual([]);
  });

  it("are never mistaken for one another when names have been swapped", () => {
    const found = findOwnSheets([report("1", "Bilaga 1"), report("gone", "Bilaga 2")], [sheet("1", "Bilaga 2")]);
    expect(found.map((own) => own.report.sheet)).toEqual(["Bilaga 1"]);
  });
});
