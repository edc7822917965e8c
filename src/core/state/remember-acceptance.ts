/** The state after a finding was accepted, or taken up again: those whose figures have changed are forgotten at the same time. */
import type { Acceptance } from "../rules/finding";
import { readAcceptances } from "../rules/acceptance";
import type { StoredState } from "./stored-state";

export function rememberAcceptances(state: StoredState, added: readonly Acceptance[], lapsed: readonly Acceptance[]): StoredState {
  return { ...state, acceptances: [...standing(state, lapsed), ...added] };
}

export function forgetAcceptances(state: StoredState, gone: readonly Acceptance[]): StoredState {
  return state.acceptances === undefined || gone.length === 0 ? state : { ...state, acceptances: standing(state, gone) };
}

function standing(state: StoredState, gone: readonly Acceptance[]): readonly Acceptance[] {
  const marks = new Set(gone.map((each) => JSON.stringify(each)));
  return readAcceptances(state.acceptances).filter((each) => !marks.has(JSON.stringify(each)));
}
