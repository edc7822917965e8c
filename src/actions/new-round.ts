/** "Nytt uppföljningstillfälle": adopts every report first, then forgets the answers that belonged to the round that is over, and the comments of those before it. */
import { ofLatestRound } from "../core/overview/round-comments";
import type { StoredState } from "../core/state/stored-state";
import { adopt } from "./adopt-version";
import type { Outcome } from "./outcome";
import type { Run } from "./run";

export async function newRound(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const outcome = await adopt({ ...options, template: "all" }, run, forgetRound);
  if (outcome.problems.length > 0) return outcome;
  const next = "Rapporterna är fastställda. Lägg in det nya underlaget och välj Uppdatera rapporter; datum och tillfälle frågas det efter på nytt. Kommentarer från tidigare tillfällen finns kvar i de fastställda versionerna.";
  return { ...outcome, notices: [...outcome.notices, next] };
}

/** The comments of the round that is adopted are kept for the first look back; older ones would in time fill what the workbook can hold. */
function forgetRound({ answers = {}, comments = {}, ...state }: StoredState): StoredState {
  const { dated: _dated, round: _round, ...lasting } = answers;
  return { ...state, answers: lasting, comments: ofLatestRound(comments) };
}
