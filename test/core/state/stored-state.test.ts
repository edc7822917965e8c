import { understandState } from "../../../src/core/state/stored-state";

const report = { template: "appendix-1", sheetId: "{1}", sheet: "Bilaga 1", area: { top: 0, left: 0, bottom: 9, right: 6 }, fingerprint: "ab" };

describe("what is kept in the workbook", () => {
  it("starts empty in a workbook that has never met Nämndrapport", () => {
    expect(understandState(undefined)).toEqual({ condition: "absent", state: { version: 1, reports: [] } });
  });

  it("is used when it is of this version", () => {
    expect(understandState({ version: 1, reports: [report] }).state.reports).toEqual([report]);
  });

  it("carries along what it does not know of", () => {
    expect(understandState({ version: 1, reports: [], later: [1] }).state).toEqual({ version: 1, reports: [], later: [1] });
  });

  it("is left alone when a newer version wrote it", () => {
    expect(understandState({ version: 2, reports: [report] })).toEqual({ condition: "newer", state: { version: 1, reports: [] } });
  });

  it.each([["text", "{"], ["no version", { reports: [] }], ["a report without sheet", { version: 1, reports: [{ ...report, sheet: 5 }] }], ["a list", []]])(
    "is called damaged when it is %s",
    (_, stored) => {
      expect(understandState(stored).condition).toBe("damaged");
    },
  );
});
