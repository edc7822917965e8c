import { latestAdopted, rememberAdopted } from "../../../src/core/state/remember-adopted";
import { emptyState, understandState, type AdoptedReport } from "../../../src/core/state/stored-state";

const adopted = (version: number, sheet: string): AdoptedReport => ({ template: "appendix-1", sheetId: String(version), sheet, area: { top: 0, left: 0, bottom: 1, right: 1 }, version });
const found = (version: number, sheet: string) => ({ sheet: { id: String(version), name: sheet, visibility: "visible" as const, isProtected: false }, report: adopted(version, "gammalt namn") });

describe("adopted versions", () => {
  it("are remembered under the names that they have now, and those that are gone are forgotten", () => {
    const state = rememberAdopted({ ...emptyState, adopted: [adopted(1, "v1"), adopted(2, "v2")] }, [found(1, "Bilaga 1 v1")], [adopted(3, "v3")]);
    expect(state.adopted?.map(({ version, sheet }) => [version, sheet])).toEqual([[1, "Bilaga 1 v1"], [3, "v3"]]);
    expect(understandState(JSON.parse(JSON.stringify(state)))).toMatchObject({ condition: "usable" });
  });

  it("have a latest one for each report", () => {
    expect(latestAdopted([found(1, "v1"), found(2, "v2")], "appendix-1")).toMatchObject({ version: 2, sheet: "v2" });
    expect(latestAdopted([found(1, "v1")], "appendix-2")).toBeUndefined();
  });
});
