/** "Nytt uppföljningstillfälle": adopts every report first, then forgets the answers that belonged to the round that is over. */
import type { StoredState } from "../core/state/stored-state";
import { adopt } from "./adopt-version";
import type { Outcome } from "./outcome";
import type { Run } from "./run";

export async function newRound(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const outcome = await adopt({ ...options, template: "all" }, run, forgetRound);
  if (outcome.problems.length > 0) return outcome;
  const next = "Rapporterna är fastställda. Lägg in det nya underlaget och välj Uppdatera rapporter; datum och tillfälle frågas det efter på nytt.";
  return { ...outcome, notices: [...outcome.notices, next] };
}

function forgetRound({ answers = {}, ...state }: StoredState): StoredState {
  const { dated: _dated, round: _round, ...lasting } = answers;
  return { ...state, answers: lasting };
}
