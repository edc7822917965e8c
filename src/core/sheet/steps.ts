/** A thought that can be put aside between its steps, so that whoever waits for it can do other things meanwhile. */
export type Steps<T> = Generator<undefined, T, void>;

/** Thinks it through at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
