import { findProtection } from "../../../src/core/report/find-protection";
import { planLudvika, sheetInfo } from "./plan-ludvika";

describe("protection in the way", () => {
  it("is said when no sheet can be added", async () => {
    expect(findProtection(await planLudvika(), [sheetInfo("Drift")], true)?.message).toMatch(/^Arbetsboken är skyddad .* försök igen\.$/);
  });

  it("is said when the sheet to refresh is locked", async () => {
    const [report] = await planLudvika();
    const refreshed = { ...report!, state: "refreshed" as const };
    expect(findProtection([refreshed], [sheetInfo("Bilaga 1", true)], true)?.message).toMatch(/^Bladet ”Bilaga 1” är skyddat/);
  });

  it("is none of our concern on the source sheets", async () => {
    expect(findProtection(await planLudvika(), [sheetInfo("Drift jan-apr", true)], false)).toBeUndefined();
  });
});
