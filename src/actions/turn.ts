/** One at a time: nobody reads the workbook while another is about to write what it has thought out from an earlier reading. */

let last: Promise<unknown> = Promise.resolve();

/** Begins when what was begun before is over, however that went; a mistake is told to whoever asked for the work it was made in. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  const over = (): void => undefined;
  last = mine.then(over, over);
  return mine;
}
