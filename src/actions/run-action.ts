/** Starts an action for the user, one at a time, and announces how it goes. */
import { announce, currentActivity } from "./activity";
import { actions, type ActionId } from "./catalogue";
import type { Outcome } from "./outcome";
import type { Run } from "./run";

let stopping = new AbortController();

/** Undefined when something is already running; a mistake of ours is thrown on to the edge that called. */
export function runAction(id: ActionId, options: Readonly<Record<string, string>> = {}): Promise<Outcome | undefined> {
  return runAnnounced(id, (run) => actions[id](options, run));
}

/** Work that the pane starts with more than texts to say (a correction), announced as the action that it ends in. */
export async function runAnnounced(id: ActionId, work: (run: Run) => Promise<Outcome>): Promise<Outcome | undefined> {
  const before = currentActivity();
  if (before.state === "running") return undefined;
  const previous = before.state === "done" ? before.outcome : undefined;
  stopping = new AbortController();
  const onProgress = (progress: string): void => announce({ state: "running", action: id, progress, previous });
  onProgress("Läser arbetsboken …");
  let outcome: Outcome | undefined;
  try {
    outcome = await work({ signal: stopping.signal, onProgress });
    return outcome;
  } finally {
    announce(outcome ? { state: "done", action: id, outcome } : { state: "broken", action: id, said: "" });
  }
}

/** Stops what is running; the action itself then tells that it was stopped. */
export function stopAction(): void {
  stopping.abort();
}

/** Called at the edges with what was thrown. */
export function announceMistake(id: ActionId, error: unknown): void {
  announce({ state: "broken", action: id, said: error instanceof Error ? error.message : String(error) });
}
