import { overviewOf, type Overview } from "../../../src/core/overview/overview";
import type { CommentsByRound } from "../../../src/core/report/round-comments";
import { findCheckedRound } from "../../../src/core/rules/checked-round";
import { policyFor } from "../../../src/core/policy/policy";
import { understandSample } from "../report/report-from-sample";

export async function overviewOfSample(name: string, comments?: CommentsByRound): Promise<Overview> {
  const { grids, reading, followUp } = await understandSample(name);
  const round = findCheckedRound(reading, grids);
  return overviewOf({ followUp, round, policy: policyFor(round.committee), reports: [], comments });
}
