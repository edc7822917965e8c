import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Activity } from "../actions/activity";
import type { Known } from "./known";
import type { WorkbookChanges } from "./pane-props";

export interface KnownState {
  readonly known: Known | undefined;
  /** Somebody has changed the workbook since. */
  readonly isStale: boolean;
  /** What the add-in has written since is not in it. */
  readonly isBehind: boolean;
}

/** Keeps the last overview while other things are done, and sees when the workbook has left it behind. */
export function useKnown(activity: Activity, changes: WorkbookChanges): KnownState {
  const count = useSyncExternalStore(changes.listen, changes.count);
  const countOwn = useSyncExternalStore(changes.listen, changes.countOwn);
  const [known, setKnown] = useState<Known>();
  const [then, setThen] = useState({ count: 0, own: 0 });
  const atStart = useRef(then);
  const isRunning = activity.state === "running";
  useEffect(() => {
    if (isRunning) atStart.current = { count: changes.count(), own: changes.countOwn() };
  }, [isRunning, changes]);
  useEffect(() => {
    if (activity.state !== "done") return;
    const { overview, findings } = activity.outcome;
    if (overview) {
      setKnown({ overview, findings, at: new Date() });
      setThen(atStart.current);
    } else if (activity.outcome.lapsed) {
      setKnown((before) => before && { ...before, findings });
    }
  }, [activity]);
  return { known, isStale: known !== undefined && count > then.count, isBehind: known !== undefined && countOwn > then.own };
}
