import { forgetCorrection, rememberCorrection } from "../../../src/core/state/remember-correction";
import { emptyState } from "../../../src/core/state/stored-state";

describe("what the user has said of a table", () => {
  const said = rememberCorrection(rememberCorrection(emptyState, { fingerprint: "a", unit: "tkr" }), { fingerprint: "b", kind: "none" });

  it("adds to what was said before of the same header, the latest word last", () => {
    expect(rememberCorrection(said, { fingerprint: "a", unit: "kr", positive: "cost" }).corrections).toEqual([
      { fingerprint: "b", kind: "none" },
      { fingerprint: "a", unit: "kr", positive: "cost" },
    ]);
  });

  it("can be taken back, and nothing else with it", () => {
    expect(forgetCorrection(said, "a").corrections).toEqual([{ fingerprint: "b", kind: "none" }]);
    expect(forgetCorrection(said, "a").reports).toBe(said.reports);
  });
});
