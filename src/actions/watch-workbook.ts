/** Has Excel tell when the workbook changes, from the first time it is looked over. */
import { listenToChanges } from "../excel/listen-to-changes";
import { currentActivity } from "./activity";
import type { Run } from "./run";
import { noteChange } from "./workbook-changes";

let isWatching = false;

/** Where Excel refuses, it is asked again the next time; until then the time of the reading tells how old the figures are. */
export async function watchWorkbook(run: Run): Promise<void> {
  if (isWatching) return;
  isWatching = (await listenToChanges((isOurs) => noteChange(isOurs || isWriting()), { signal: run.signal, onWaiting: run.onProgress })).ok;
}

/** A sheet that comes while we write is ours; should Excel tell of it later, the user is told once too often. */
function isWriting(): boolean {
  const now = currentActivity();
  return now.state === "running" && now.stop === "writing";
}
