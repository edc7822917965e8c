/** Thinks a little at a time, so that the pane and Excel are never kept waiting: a click, as on Avbryt, is answered between the slices. */
import type { Steps } from "../core/sheet/steps";

/** Well below the 50 ms after which a browser calls a task long, for the last step of a slice ends after this. */
const SLICE_MS = 12;

export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    began = performance.now();
  }
}
