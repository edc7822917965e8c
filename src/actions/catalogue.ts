/** Everything a user can ask for, under the names that headless runs use too (docs/headless.md). */
import { checkSources } from "./check-sources";
import type { Outcome } from "./outcome";
import { readSources } from "./read-sources";
import type { Run } from "./run";
import { updateReports } from "./update-reports";
import { writeReport, writeTemplate } from "./write-report";

export const actions = {
  read: readSources,
  check: checkSources,
  "appendix-1": writeTemplate("appendix-1"),
  "appendix-2": writeTemplate("appendix-2"),
  report: writeReport,
  allocate: writeTemplate("result-allocation"),
  update: updateReports,
} as const satisfies Readonly<Record<string, (options: Readonly<Record<string, string>>, run?: Run) => Promise<Outcome>>>;

export type ActionId = keyof typeof actions;
