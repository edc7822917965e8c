/** How often the workbook has changed since the pane was opened: what was read before a change may no longer hold. */

let [byOthers, byUs] = [0, 0];
const listeners = new Set<() => void>();

/** By the user or a colleague. */
export function countChanges(): number {
  return byOthers;
}

/** By what the user asked of the add-in; nobody needs a warning for that. */
export function countOwnChanges(): number {
  return byUs;
}

export function noteChange(isOurs: boolean): void {
  if (isOurs) byUs += 1;
  else byOthers += 1;
  for (const listener of listeners) listener();
}

/** Gives back how to stop listening. */
export function whenWorkbookChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
