/** What Nämndrapport is doing or did last. The ribbon starts things, the pane shows them; both meet here. */
import type { ActionId } from "./catalogue";
import type { Outcome } from "./outcome";

/** "writing": something has been sent to be written, and half a report is worse than a whole one. */
export type StopState = "possible" | "writing";

export type Activity =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly action: ActionId; readonly progress: string; readonly stop: StopState; readonly previous: Outcome | undefined }
  | { readonly state: "done"; readonly action: ActionId; readonly outcome: Outcome }
  /** A mistake of ours: what it said, for whoever is asked for help. */
  | { readonly state: "broken"; readonly action: ActionId; readonly said: string };

let current: Activity = { state: "idle" };
const listeners = new Set<() => void>();

export function currentActivity(): Activity {
  return current;
}

export function announce(activity: Activity): void {
  current = activity;
  for (const listener of listeners) listener();
}

/** Gives back how to stop listening. */
export function listenToActivity(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
