import type { TracedCell } from "../../actions/trace-selection";
import type { Attempt } from "../../core/problem";

/** What following a figure needs: the answer for the selected cell, and to be told when another is selected. */
export interface FigureTracing {
  readonly trace: () => Promise<Attempt<TracedCell | undefined>>;
  /** Gives back how to stop listening. */
  readonly listen: (listener: () => void) => () => void;
}
