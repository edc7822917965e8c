/** Starts an action for the user, one at a time, and announces how it goes. */
import { announce, currentActivity } from "./activity";
import type { ActionId } from "./catalogue";
import { whenFetched } from "./when-fetched";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";

let stopping = new AbortController();

/** Undefined when something is already running; a mistake of ours is thrown on to the edge that called. */
export function runAction(id: ActionId, options: Readonly<Record<string, string>> = {}): Promise<Outcome | undefined> {
  return runAnnounced(id, async (run) => {
    // What reads, checks and reports is fetched at the first click, so that the page itself is there at once.
    const fetched = await whenFetched(import(/* webpackChunkName: "actions" */ "./catalogue"));
    return fetched.ok ? fetched.value.actions[id](options, run) : failedOutcome(fetched.problem);
  });
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
