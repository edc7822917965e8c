import type { Problem } from "../core/problem";

/** Carries a problem of our own (time limit, cancelled by the user, sheet protected) out of a running session. */
export class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = "Stop";
  }
}
