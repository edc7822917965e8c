/** Kommentarer: keeps what the user has written of a report row in this round, and looks at the workbook again. */
import { rememberComment } from "../core/report/round-comments";
import { readState, saveState } from "../excel/settings";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { surveyWorkbook } from "./survey-workbook";

export async function writeComment(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const { round = "", row = "", text = "" } = options;
  // Read afresh: a colleague in the same workbook may have kept something since we last looked.
  const kept = await readState(run);
  if (!kept.ok) return failedOutcome(kept.problem);
  const { state } = kept.value;
  const saved = await saveState({ ...state, comments: rememberComment(state.comments ?? {}, round, row, text) }, kept.value, run);
  if (!saved.ok) return failedOutcome(saved.problem);
  return surveyWorkbook({}, run);
}
