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

  it("keeps what was said of other columns and rows, and of the same one only the latest", () => {
    const first = rememberCorrection(emptyState, { fingerprint: "a", columns: [{ header: "utfall", role: "actual" }, { header: "x", role: "budget" }], rows: [{ label: "Summa", kind: "total" }] });
    const second = rememberCorrection(first, { fingerprint: "a", columns: [{ header: "x", role: "forecast" }], rows: [{ label: "Netto", kind: "total" }] });
    expect(second.corrections).toEqual([
      {
        fingerprint: "a",
        columns: [{ header: "utfall", role: "actual" }, { header: "x", role: "forecast" }],
        rows: [{ label: "Summa", kind: "total" }, { label: "Netto", kind: "total" }],
      },
    ]);
  });

  it("can be taken back, and nothing else with it", () => {
    expect(forgetCorrection(said, "a").corrections).toEqual([{ fingerprint: "b", kind: "none" }]);
    expect(forgetCorrection(said, "a").reports).toBe(said.reports);
  });
});
