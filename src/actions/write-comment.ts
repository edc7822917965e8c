/** Kommentarer: keeps what the user has written of a report row in this round, and says at once what it leaves to explain. */
import { rememberComment } from "../core/report/round-comments";
import { changeState } from "../excel/settings";
import { checkOpened } from "./check-opened";
import { lastReadingWith } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { surveyWorkbook } from "./survey-workbook";

export async function writeComment(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const { round = "", row = "", text = "" } = options;
  run.onProgress?.("Sparar kommentaren …");
  const saved = await changeState((state) => ({ ...state, comments: rememberComment(state.comments ?? {}, round, row, text) }), run);
  if (!saved.ok) return failedOutcome(saved.problem);
  // A comment changes no cell: the figures are as old as they were, and the outcome says how old that is.
  const last = lastReadingWith(saved.value);
  return last ? (await checkOpened(last)).outcome : surveyWorkbook({}, run);
}
