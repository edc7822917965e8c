/** How often the workbook has changed since the pane was opened: what was read before a change may no longer hold. */

let count = 0;
const listeners = new Set<() => void>();

export function countChanges(): number {
  return count;
}

export function noteChange(): void {
  count += 1;
  for (const listener of listeners) listener();
}

/** Gives back how to stop listening. */
export function whenWorkbookChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
