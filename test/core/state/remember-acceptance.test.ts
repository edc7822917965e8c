import { emptyState, understandState, type StoredState } from "../../../src/core/state/stored-state";
import { forgetAcceptances, rememberAcceptances } from "../../../src/core/state/remember-acceptance";

const acceptance = (address: string) => ({ rule: "unit-is-stated", sheet: "Drift", address, figures: address, reason: "Känt", accepted: "2024-05-06" });
const [old, kept, added] = [acceptance("A1"), acceptance("A2"), acceptance("A3")];
const state: StoredState = { ...emptyState, acceptances: [old, kept] };

test("what is accepted is kept beside the others, and what has lapsed is forgotten", () => {
  expect(rememberAcceptances(state, [added], [old]).acceptances).toEqual([kept, added]);
  expect(rememberAcceptances(emptyState, [added], []).acceptances).toEqual([added]);
});

test("forgetting nothing changes nothing", () => {
  expect(forgetAcceptances(state, [])).toBe(state);
  expect(forgetAcceptances(emptyState, [old])).toBe(emptyState);
  expect(forgetAcceptances(state, [kept]).acceptances).toEqual([old]);
});

test("what is no acceptance does no harm", () => {
  const odd = { ...emptyState, acceptances: "nej" } as unknown as StoredState;
  expect(understandState(odd).condition).toBe("usable");
  expect(rememberAcceptances(odd, [added], []).acceptances).toEqual([added]);
});
