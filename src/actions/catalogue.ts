/** Everything a user can ask for, under the names that headless runs use too (docs/headless.md). */
import { checkSources } from "./check-sources";
import type { Outcome } from "./outcome";
import { readSources } from "./read-sources";
import type { Run } from "./run";
import { writeAppendix1 } from "./write-appendix-1";

export const actions = {
  read: readSources,
  check: checkSources,
  "appendix-1": writeAppendix1,
} as const satisfies Readonly<Record<string, (options: Readonly<Record<string, string>>, run?: Run) => Promise<Outcome>>>;

export type ActionId = keyof typeof actions;
