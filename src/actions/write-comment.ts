/** Kommentarer: keeps what the user has written of a report row in this round, and says at once what it leaves to explain. */
import { rememberComment } from "../core/report/round-comments";
import { readState, saveState } from "../excel/settings";
import { checkOpened } from "./check-opened";
import { lastReadingWith } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { surveyWorkbook } from "./survey-workbook";

export async function writeComment(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const { round = "", row = "", text = "" } = options;
  run.onProgress?.("Sparar kommentaren …");
  // Read afresh: a colleague in the same workbook may have kept something since we last looked.
  const kept = await readState(run);
  if (!kept.ok) return failedOutcome(kept.problem);
  const state = { ...kept.value.state, comments: rememberComment(kept.value.state.comments ?? {}, round, row, text) };
  const saved = await saveState(state, kept.value, run);
  if (!saved.ok) return failedOutcome(saved.problem);
  // A comment changes no cell: the figures are as old as they were, and the outcome says how old that is.
  const last = lastReadingWith(state);
  return last ? (await checkOpened(last)).outcome : surveyWorkbook({}, run);
}
