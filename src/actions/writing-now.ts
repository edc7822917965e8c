/** Whether something of ours has been sent to Excel to be written, and is not over. */

let writing = false;

export function noteWriting(isWriting: boolean): void {
  writing = isWriting;
}

export function isWritingNow(): boolean {
  return writing;
}
