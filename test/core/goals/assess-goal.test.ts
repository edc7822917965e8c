import fc from "fast-check";
import { assessGoal, type Assessment } from "../../../src/core/goals/assess-goal";

test.each<[string, Assessment[], string]>([
  ["all met", ["met", "met"], "reached"],
  ["exactly half met", ["met", "met", "notMet", "noValue"], "partlyReached"],
  ["more than half but not all", ["met", "met", "met", "notMet"], "partlyReached"],
  ["exactly half partly met", ["partly", "notMet"], "partlyReached"],
  ["all partly met", ["partly", "partly"], "partlyReached"],
  ["more than half missed", ["met", "partly", "notMet", "noValue", "notMet"], "notReached"],
  ["no values at all", ["noValue", "noValue"], "notReached"],
])("%s", (_, assessments, outcome) => {
  expect(assessGoal(assessments)?.outcome).toBe(outcome);
});

test("a goal without indicators has no outcome", () => {
  expect(assessGoal([])).toBeUndefined();
});

describe("laws", () => {
  const assessments = fc.array(fc.constantFrom<Assessment>("met", "partly", "notMet", "noValue"), { minLength: 1, maxLength: 8 });
  const rank = { notReached: 0, partlyReached: 1, reached: 2 };

  test("every goal with indicators has exactly one outcome, and its order does not matter", () => {
    fc.assert(fc.property(assessments, (all) => {
      expect(assessGoal([...all].reverse())).toEqual(assessGoal(all));
    }));
  });

  test("mending an indicator never lowers the goal", () => {
    fc.assert(fc.property(assessments, fc.nat(), (all, pick) => {
      const mended = all.map((assessment, row) => (row === pick % all.length ? "met" : assessment));
      expect(rank[assessGoal(mended)!.outcome]).toBeGreaterThanOrEqual(rank[assessGoal(all)!.outcome]);
    }));
  });
});
