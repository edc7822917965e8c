import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Activity } from "../actions/activity";
import type { Known } from "./known";
import type { WorkbookChanges } from "./pane-props";

export interface KnownState {
  readonly known: Known | undefined;
  /** Something in the workbook has changed since. */
  readonly isStale: boolean;
}

/** Keeps the last overview while other things are done, and sees when the workbook has left it behind. */
export function useKnown(activity: Activity, changes: WorkbookChanges): KnownState {
  const count = useSyncExternalStore(changes.listen, changes.count);
  const [known, setKnown] = useState<Known>();
  const [countThen, setCountThen] = useState(0);
  const countAtStart = useRef(0);
  const isRunning = activity.state === "running";
  useEffect(() => {
    if (isRunning) countAtStart.current = changes.count();
  }, [isRunning, changes]);
  useEffect(() => {
    if (activity.state !== "done") return;
    const { overview, findings } = activity.outcome;
    if (overview) {
      setKnown({ overview, findings, at: new Date() });
      setCountThen(countAtStart.current);
    } else if (activity.outcome.lapsed) {
      setKnown((before) => before && { ...before, findings });
    }
  }, [activity]);
  return { known, isStale: known !== undefined && count > countThen };
}
