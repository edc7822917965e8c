/** Starts an action for the user, one at a time, and announces how it goes. */
import { cancelled } from "../excel/cancelled";
import { announce, currentActivity, listenToActivity, type Activity } from "./activity";
import type { ActionId } from "./catalogue";
import { whenFetched } from "./when-fetched";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";
import { inTurn } from "./turn";
import { noteWriting } from "./writing-now";

let stopping = new AbortController();

/** Undefined when something is already running; a mistake of ours is announced, and thrown on to the edge that called. */
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
  let ended: Activity | undefined;
  try {
    // Only the first of several writes is news.
    const onWriting = (): void => {
      noteWriting(true);
      if (isStoppable()) say({ stop: "writing" });
    };
    const run: Run = { signal: own.signal, onProgress: (progress) => say({ progress }), onWriting };
    const stop = stopped(own.signal, previous);
    const outcome = await Promise.race([stop, inTurn(() => (own.signal.aborted ? stop : Promise.race([stop, work(run)])))]);
    ended = { state: "done", action: id, outcome };
    return outcome;
  } catch (error) {
    ended = { state: "broken", action: id, said: error instanceof Error ? error.message : String(error) };
    throw error;
  } finally {
    noteWriting(false);
    if (ended) announce(ended);
  }
}

/** Work whose answer goes to the view that asked for it: in its turn, so that what it keeps in the workbook is not written over, and known as ours. */
export function runForView<T>(work: (run: Run) => Promise<T>): Promise<T> {
  return inTurn(() => work({ onWriting: () => noteWriting(true) }).finally(() => noteWriting(false)));
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
