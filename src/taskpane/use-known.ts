import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Activity } from "../actions/activity";
import type { Known } from "./known";
import type { WorkbookChanges } from "./pane-props";

export interface KnownState {
  readonly known: Known | undefined;
  /** Somebody has changed the workbook since. */
  readonly isStale: boolean;
  /** The add-in has written since the workbook was last looked over, or tried to be: what could not be read is not tried over and over. */
  readonly isBehind: boolean;
}

/** Keeps the last overview while other things are done, and sees when the workbook has left it behind. */
export function useKnown(activity: Activity, changes: WorkbookChanges): KnownState {
  const count = useSyncExternalStore(changes.listen, changes.count);
  const countOwn = useSyncExternalStore(changes.listen, changes.countOwn);
  const [known, setKnown] = useState<Known>();
  const [countThen, setCountThen] = useState(0);
  const [ownThen, setOwnThen] = useState(0);
  const atStart = useRef({ count: 0, own: 0 });
  const isRunning = activity.state === "running";
  const isSurvey = isRunning && activity.action === "overview";
  useEffect(() => {
    if (!isRunning) return;
    atStart.current = { count: changes.count(), own: changes.countOwn() };
    if (isSurvey) setOwnThen(atStart.current.own);
  }, [isRunning, isSurvey, changes]);
  useEffect(() => {
    if (activity.state !== "done") return;
    const { overview, findings, problems, lapsed } = activity.outcome;
    // What was stopped gives back what was shown before.
    if (problems.some(({ kind }) => kind === "cancelled")) return;
    if (overview) {
      setKnown({ overview, findings, at: new Date() });
      setCountThen(atStart.current.count);
      setOwnThen(atStart.current.own);
    } else if (lapsed) {
      setKnown((before) => before && { ...before, findings });
    }
  }, [activity]);
  return { known, isStale: known !== undefined && count > countThen, isBehind: known !== undefined && countOwn > ownThen };
}
