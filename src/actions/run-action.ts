/** Starts an action for the user, one at a time, and announces how it goes. */
import { cancelled } from "../excel/cancelled";
import { announce, currentActivity, listenToActivity } from "./activity";
import type { ActionId } from "./catalogue";
import { whenFetched } from "./when-fetched";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { noteWriting } from "./writing-now";

let stopping = new AbortController();

/** Undefined when something is already running; a mistake of ours is thrown on to the edge that called. */
export function runAction(id: ActionId, options: Readonly<Record<string, string>> = {}): Promise<Outcome | undefined> {
  return runAnnounced(id, async (run) => {
    // What reads, checks and reports is fetched at the first click, so that the page itself is there at once.
    const fetched = await whenFetched(import(/* webpackChunkName: "actions" */ "./catalogue"));
    return fetched.ok ? fetched.value.actions[id](options, run) : failedOutcome(fetched.problem);
  });
}

/** The same in its turn: a click in the ribbon is never lost because the pane is busy, and the survey that the pane began by itself gives way. */
export async function runNext(id: ActionId, options: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const now = currentActivity();
  if (now.state === "running" && now.action === "overview") stopAction();
  for (;;) {
    await whenFree();
    const outcome = await runAction(id, options);
    if (outcome) return outcome;
  }
}

function whenFree(): Promise<void> {
  if (currentActivity().state !== "running") return Promise.resolve();
  return new Promise((resolve) => {
    const forget = listenToActivity(() => {
      if (currentActivity().state === "running") return;
      forget();
      resolve();
    });
  });
}

/** Work that the pane starts with more than texts to say (a correction), announced as the action that it ends in. */
export async function runAnnounced(id: ActionId, work: (run: Run) => Promise<Outcome>): Promise<Outcome | undefined> {
  const before = currentActivity();
  if (before.state === "running") return undefined;
  const previous = before.state === "done" ? before.outcome : undefined;
  const own = new AbortController();
  stopping = own;
  const running = { state: "running", action: id, previous } as const;
  announce({ ...running, progress: "Läser arbetsboken …", stop: "possible" });
  const say = (change: { readonly progress: string } | { readonly stop: "writing" }): void => {
    const now = currentActivity();
    // What was stopped may still be thinking; it has nothing more to say.
    if (now.state === "running" && !own.signal.aborted) announce({ ...now, ...change });
  };
  let outcome: Outcome | undefined;
  try {
    // Only the first of several writes is news.
    const onWriting = (): void => {
      noteWriting(true);
      if (isStoppable()) say({ stop: "writing" });
    };
    const run: Run = { signal: own.signal, onProgress: (progress) => say({ progress }), onWriting };
    outcome = await Promise.race([work(run), stopped(own.signal, previous)]);
    return outcome;
  } finally {
    noteWriting(false);
    announce(outcome ? { state: "done", action: id, outcome } : { state: "broken", action: id, said: "" });
  }
}

/** The user need not wait for Excel's reply, or for a thought to end: neither can lead to anything written any more. */
function stopped(signal: AbortSignal, previous: Outcome | undefined): Promise<Outcome> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(previous ? { ...previous, problems: [cancelled] } : failedOutcome(cancelled)));
  });
}

/** Stops what is running, at once; does nothing when something has been sent to be written. */
export function stopAction(): void {
  if (isStoppable()) stopping.abort();
}

function isStoppable(): boolean {
  const now = currentActivity();
  return now.state === "running" && now.stop === "possible";
}

/** Called at the edges with what was thrown. */
export function announceMistake(id: ActionId, error: unknown): void {
  announce({ state: "broken", action: id, said: error instanceof Error ? error.message : String(error) });
}
