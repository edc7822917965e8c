/** Who wants to know that the user has selected something else. */

const listeners = new Set<() => void>();

export function noteSelectionMoved(): void {
  for (const listener of listeners) listener();
}

/** Gives back how to stop listening. */
export function whenSelectionMoves(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
