/** What the user says where the sheets do not (date, round, title): kept in the workbook, and the reports are written with it. */
import { ASKED_WORDS } from "../core/report/placeholders";
import { readState, saveState } from "../excel/settings";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { nothingMade, updateReports } from "./update-reports";

/** A word said as blank is forgotten. */
export async function answerQuestions(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  // Read afresh: a colleague in the same workbook may have kept something since we last looked.
  const kept = await readState(run);
  if (!kept.ok) return failedOutcome(kept.problem);
  const { state } = kept.value;
  const said = [...ASKED_WORDS, "genitive" as const].map((word) => [word, (options[word] ?? state.answers?.[word] ?? "").trim()] as const);
  const saved = await saveState({ ...state, answers: Object.fromEntries(said.filter(([, text]) => text !== "")) }, kept.value, run);
  if (!saved.ok) return failedOutcome(saved.problem);
  const updated = await updateReports({}, run);
  // Answered before the first report is made, there is nothing to refresh.
  return { ...updated, problems: updated.problems.filter((problem) => problem !== nothingMade) };
}
