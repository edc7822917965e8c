import { overviewOf } from "../../../src/core/overview/overview";
import { findCheckedRound } from "../../../src/core/rules/checked-round";
import { policyFor } from "../../../src/core/policy/policy";
import { understandSample } from "../report/report-from-sample";
import { overviewOfSample } from "./overview-of-sample";

test("the overview says who, when and how far from budget, as the committee published it", async () => {
  const { committee, round, period, net, unit } = await overviewOfSample("ludvika-gsn-2024-t2");
  expect({ committee, round, period, unit }).toEqual({ committee: "Gemensamma servicenämnden", round: "andra", period: { from: "2024-01", to: "2024-04" }, unit: "mnkr" });
  expect((net.period ?? 0) / 100_000_000).toBeCloseTo(1.3, 1);
  expect(net.forecast).toBe(0);
});

test("a net that lacks outcome or budget is not told", async () => {
  expect((await overviewOfSample("ludvika-gsn-detaljbudget-2024")).net.period).toBeUndefined();
});

test("a workbook that says nothing of who and when gets no name and no months", async () => {
  const { grids, reading, followUp } = await understandSample("ludvika-gsn-2024-t2");
  const silent = { ...followUp, facts: {}, round: { ...followUp.round, year: 0 } };
  const round = { ...findCheckedRound(reading, grids), committee: undefined };
  const { committee, period } = overviewOf({ followUp: silent, round, policy: policyFor(undefined), reports: [] });
  expect([committee, period]).toEqual([undefined, undefined]);
});
