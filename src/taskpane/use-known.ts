import { useEffect, useState, useSyncExternalStore } from "react";
import type { Activity } from "../actions/activity";
import type { Known } from "./known";
import type { WorkbookChanges } from "./pane-props";

export interface KnownState {
  readonly known: Known | undefined;
  /** The add-in has written since the workbook was last looked over, or tried to be: what could not be read is not tried over and over. */
  readonly isBehind: boolean;
}

/** Keeps the last overview while other things are done. */
export function useKnown(activity: Activity, changes: WorkbookChanges): KnownState {
  const countOwn = useSyncExternalStore(changes.listen, changes.countOwn);
  const [known, setKnown] = useState<Known>();
  const [tried, setTried] = useState(0);
  const isSurvey = activity.state === "running" && activity.action === "overview";
  useEffect(() => {
    if (isSurvey) setTried(changes.countOwn());
  }, [isSurvey, changes]);
  useEffect(() => {
    if (activity.state !== "done") return;
    const { overview, findings, problems, seen } = activity.outcome;
    // What was stopped gives back what was shown before.
    if (overview && seen && !problems.some(({ kind }) => kind === "cancelled")) setKnown({ overview, findings, seen });
  }, [activity]);
  return { known, isBehind: known !== undefined && countOwn > Math.max(known.seen.ownChanges, tried) };
}
