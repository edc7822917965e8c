import type { Problem } from "../core/problem";

/** What the user is told of a run that the user stopped. */
export const cancelled: Problem = { kind: "cancelled", message: "Avbrutet på din begäran. Inget skrevs. Kör igen när du vill." };
