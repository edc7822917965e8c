/** Everything a user can ask for, under the names that headless runs use too (docs/headless.md). */
import { acceptFinding, revokeAcceptance } from "./accept-finding";
import { checkSources } from "./check-sources";
import { fixFinding } from "./fix-finding";
import type { Outcome } from "./outcome";
import { readSources } from "./read-sources";
import type { Run } from "./run";
import { updateReports } from "./update-reports";
import { writeProtocol } from "./write-protocol";
import { writeReport, writeTemplate } from "./write-report";

export const actions = {
  read: readSources,
  check: checkSources,
  accept: acceptFinding,
  revoke: revokeAcceptance,
  fix: fixFinding,
  protocol: writeProtocol,
  "appendix-1": writeTemplate("appendix-1"),
  "appendix-2": writeTemplate("appendix-2"),
  report: writeReport,
  allocate: writeTemplate("result-allocation"),
  update: updateReports,
} as const satisfies Readonly<Record<string, (options: Readonly<Record<string, string>>, run?: Run) => Promise<Outcome>>>;

export type ActionId = keyof typeof actions;
