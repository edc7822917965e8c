/** Nämndmål: whether a goal is reached, by its indicators: all met, at least half met or partly met, or neither (docs/decisions). */

/** One indicator's assessment, computed or the committee's own. */
export type Assessment = "met" | "partly" | "notMet" | "noValue";

export interface GoalAssessment {
  readonly outcome: "reached" | "partlyReached" | "notReached";
  readonly indicators: number;
  readonly met: number;
  readonly partly: number;
  /** Not met or without value: the two weigh the same. */
  readonly missed: number;
}

/** Undefined for a goal without indicators. */
export function assessGoal(assessments: readonly Assessment[]): GoalAssessment | undefined {
  const indicators = assessments.length;
  if (indicators === 0) return undefined;
  const met = assessments.filter((assessment) => assessment === "met").length;
  const partly = assessments.filter((assessment) => assessment === "partly").length;
  const missed = indicators - met - partly;
  const outcome = met === indicators ? "reached" : missed * 2 > indicators ? "notReached" : "partlyReached";
  return { outcome, indicators, met, partly, missed };
}
