/** Has Excel tell when the workbook changes, from the first time it is looked over. */
import { listenToChanges } from "../excel/listen-to-changes";
import type { Run } from "./run";
import { noteChange } from "./workbook-changes";
import { isWritingNow } from "./writing-now";

let watching: ReturnType<typeof listenToChanges> | undefined;

/** Where Excel refuses, it is asked again the next time; until then the time of the reading tells how old the figures are. */
export async function watchWorkbook(run: Run): Promise<void> {
  // A sheet that comes while we write is ours; should Excel tell of it later, the user is told once too often.
  watching ??= listenToChanges((by) => noteChange(by === "us" || (by === "unsaid" && isWritingNow())), { signal: run.signal, onWaiting: run.onProgress });
  if (!(await watching).ok) watching = undefined;
}
