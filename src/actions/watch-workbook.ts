/** Has Excel tell when the workbook changes, from the first time it is looked over. */
import { listenToChanges } from "../excel/listen-to-changes";
import type { Run } from "./run";
import { noteChange } from "./workbook-changes";

let isWatching = false;

/** Where Excel refuses, it is asked again the next time; until then the time of the reading tells how old the figures are. */
export async function watchWorkbook(run: Run): Promise<void> {
  if (isWatching) return;
  isWatching = (await listenToChanges(noteChange, { signal: run.signal, onWaiting: run.onProgress })).ok;
}
