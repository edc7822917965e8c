/** What the user says where the sheets do not (date, round, title): kept in the workbook, and the reports are written with it. */
import type { ReportAnswers } from "../core/report/answered-facts";
import { ASKED_WORDS } from "../core/report/placeholders";
import type { StoredState } from "../core/state/stored-state";
import { changeState } from "../excel/settings";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { nothingMade, updateReports } from "./update-reports";

/** A word said as blank is forgotten. */
export async function answerQuestions(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const saved = await changeState((state) => ({ ...state, answers: answersIn(options, state) }), run);
  if (!saved.ok) return failedOutcome(saved.problem);
  const updated = await updateReports({}, run);
  // Answered before the first report is made, there is nothing to refresh.
  return { ...updated, problems: updated.problems.filter((problem) => problem !== nothingMade) };
}

function answersIn(options: Readonly<Record<string, string>>, { answers }: StoredState): ReportAnswers {
  const said = [...ASKED_WORDS, "genitive" as const].map((word) => [word, (options[word] ?? answers?.[word] ?? "").trim()] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== ""));
}
