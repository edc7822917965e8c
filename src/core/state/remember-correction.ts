/** The state after the user has said something of a table: the latest word on each header is kept. */
import type { Correction } from "../recognise/correction";
import type { StoredState } from "./stored-state";

export function rememberCorrection(state: StoredState, correction: Correction): StoredState {
  const former = state.corrections?.find(({ fingerprint }) => fingerprint === correction.fingerprint);
  return { ...state, corrections: [...others(state, correction.fingerprint), { ...former, ...correction, ...merged(former, correction) }] };
}

/** What was said of other columns and rows still holds; of the same one only the latest word. */
function merged(former: Correction | undefined, { columns, rows }: Correction): Pick<Correction, "columns" | "rows"> {
  const formerColumns = former?.columns?.filter(({ header, nth = 0 }) => !columns?.some((said) => said.header === header && (said.nth ?? 0) === nth));
  const formerRows = former?.rows?.filter(({ label }) => !rows?.some((said) => said.label === label));
  return {
    ...(columns && formerColumns ? { columns: [...formerColumns, ...columns] } : {}),
    ...(rows && formerRows ? { rows: [...formerRows, ...rows] } : {}),
  };
}

/** Back to what recognition itself makes of the table. */
export function forgetCorrection(state: StoredState, fingerprint: string): StoredState {
  return { ...state, corrections: others(state, fingerprint) };
}

function others(state: StoredState, fingerprint: string): readonly Correction[] {
  return (state.corrections ?? []).filter((correction) => correction.fingerprint !== fingerprint);
}
