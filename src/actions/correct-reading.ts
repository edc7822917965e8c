/** "Ändra": the user says what a table or a column is. Kept in the workbook under the table's header, and used from now on. */
import type { Correction } from "../core/recognise/correction";
import { forgetCorrection, rememberCorrection } from "../core/state/remember-correction";
import type { StoredState } from "../core/state/stored-state";
import { changeState } from "../excel/settings";
import { failedOutcome, type Outcome } from "./outcome";
import { readSources } from "./read-sources";
import type { Run } from "./run";
import { noteChange } from "./workbook-changes";

export function correctReading(correction: Correction, run: Run = {}): Promise<Outcome> {
  return keepAndRead((state) => rememberCorrection(state, correction), run);
}

/** "Ångra rättelsen". */
export function forgetReading(fingerprint: string, run: Run = {}): Promise<Outcome> {
  return keepAndRead((state) => forgetCorrection(state, fingerprint), run);
}

async function keepAndRead(change: (state: StoredState) => StoredState, run: Run): Promise<Outcome> {
  const saved = await changeState(change, run);
  if (!saved.ok) return failedOutcome(saved.problem);
  // Excel tells of no such change, and what was found under the former reading is of another moment.
  noteChange(false);
  return readSources({}, run);
}
