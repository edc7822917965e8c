import fc from "fast-check";
import { mergeStates } from "../../../src/core/state/merge-states";
import { rememberAcceptances } from "../../../src/core/state/remember-acceptance";
import { rememberCorrection } from "../../../src/core/state/remember-correction";
import { emptyState, type StoredState } from "../../../src/core/state/stored-state";

const area = { top: 0, left: 0, bottom: 3, right: 3 };
const report = (sheetId: string, sheet: string, fingerprint = "f") => ({ template: "appendix-1", sheetId, sheet, area, fingerprint });
const acceptance = (address: string) => ({ rule: "sums-add-up", sheet: "Drift", address, figures: "1", reason: "Utrett.", accepted: "2024-05-06" });
const base: StoredState = {
  version: 1, reports: [report("1", "Bilaga 1")], settings: { committee: "Lönenämnden" }, answers: { dated: "2024-05-06" },
  corrections: [{ fingerprint: "a", columns: [{ header: "utfall", role: "actual" }] }], comments: { "2024-01..2024-04": { Netto: "Vakanser." } }, acceptances: [acceptance("C1")],
};

type Change = (state: StoredState) => StoredState;
/** Each changes something that no other one touches. */
const CHANGES: Readonly<Record<string, Change>> = {
  "a report is made": (state) => ({ ...state, reports: [...state.reports, report("2", "Bilaga 2")] }),
  "another report is made": (state) => ({ ...state, reports: [...state.reports, report("", "Bilaga 3")] }),
  "a report is refreshed": (state) => ({ ...state, reports: state.reports.map((one) => (one.sheetId === "1" ? report("1", "Bilaga 1", "g") : one)) }),
  "a setting is changed": (state) => ({ ...state, settings: { ...state.settings, committee: "Servicenämnden" } }),
  "another setting is added": (state) => ({ ...state, settings: { ...state.settings, members: ["Ludvika", "Smedjebacken"] } }),
  "an answer is forgotten": (state) => ({ ...state, answers: Object.fromEntries(Object.entries(state.answers ?? {}).filter(([word]) => word !== "dated")) }),
  "another is given": (state) => ({ ...state, answers: { ...state.answers, round: "Tertial 1" } }),
  "a column is corrected": (state) => rememberCorrection(state, { fingerprint: "a", columns: [{ header: "budget", role: "budget" }] }),
  "a row is corrected": (state) => rememberCorrection(state, { fingerprint: "a", rows: [{ label: "summa", kind: "total" }] }),
  "another table is corrected": (state) => rememberCorrection(state, { fingerprint: "b", kind: "none" }),
  "a comment is written": (state) => ({ ...state, comments: { ...state.comments, "2024-01..2024-08": { Netto: "Hyra." } } }),
  "a comment on another row": (state) => ({ ...state, comments: { ...state.comments, "2024-01..2024-04": { ...state.comments?.["2024-01..2024-04"], Personal: "Sjuka." } } }),
  "a finding is accepted": (state) => rememberAcceptances(state, [acceptance("C2")], []),
  "the allocation is made": (state) => ({ ...state, allocationKey: { name: "Invånare", source: "SCB", date: "2023-12-31" } }),
};
const some = fc.subarray(Object.keys(CHANGES));
const changed = (state: StoredState, names: readonly string[]): StoredState => names.reduce((now, name) => CHANGES[name]?.(now) ?? now, state);

/** Without the order of lists, which says nothing. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => JSON.stringify(unordered(entry))).sort();
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort().map(([name, field]) => [name, unordered(field)])) : value;
}

describe("what two have kept at once", () => {
  it("is all there, whoever came last, when they did different things", () => {
    fc.assert(fc.property(some, some, (one, other) => {
      const merged = mergeStates(base, changed(base, one), changed(base, other));
      expect(unordered(merged)).toEqual(unordered(changed(base, [...one, ...other.filter((name) => !one.includes(name))])));
    }));
  });

  it("is mine alone when nobody else has kept anything, and theirs when I have not", () => {
    fc.assert(fc.property(some, (names) => {
      const state = changed(base, names);
      expect(mergeStates(base, state, base)).toEqual(state);
      expect(unordered(mergeStates(base, base, state))).toEqual(unordered(state));
    }));
  });

  it("is mine where both changed the very same thing", () => {
    const mine = { ...base, settings: { committee: "Min" } };
    expect(mergeStates(base, mine, { ...base, settings: { committee: "Deras" } }).settings).toEqual({ committee: "Min" });
  });

  it("keeps what one has changed and the other taken away", () => {
    const gone = { ...base, corrections: [] };
    const more = rememberCorrection(base, { fingerprint: "a", rows: [{ label: "summa", kind: "total" }] });
    for (const merged of [mergeStates(base, gone, more), mergeStates(base, more, gone)]) expect(merged.corrections).toEqual(more.corrections);
    expect(mergeStates(base, gone, base).corrections).toEqual([]);
  });

  it("keeps two acceptances of the same words, for each answers for a finding of its own", () => {
    const twice = { ...emptyState, acceptances: [acceptance("C1"), acceptance("C1")] };
    expect(mergeStates(emptyState, twice, emptyState).acceptances).toHaveLength(2);
  });
});
