/** Whether an indicator's result meets its target, by the target's own words. */
import { formatNumber } from "../money/format-number";
import type { CellValue } from "../sheet/grid";
import { compareMeasures, readMeasure, type GoalNumber } from "./goal-measure";
import { readTarget, type Target } from "./read-target";
import type { Relation } from "./target-words";

/** Which way is better when the target is only a number. */
export type Direction = "higher" | "lower";

export type IndicatorVerdict =
  | { readonly kind: "met" | "notMet" | "noValue" }
  /** Nobody could tell; the Swedish reason ends in what to do. */
  | { readonly kind: "unclear"; readonly about: "result" | "target"; readonly reason: string };

/** @example assessIndicator("18 st", "högst 15 st", "higher").kind //=> "notMet" */
export function assessIndicator(result: CellValue, target: CellValue, direction: Direction): IndicatorVerdict {
  const goal = readTarget(target);
  if (goal.kind === "unreadable") return { kind: "unclear", about: "target", reason: goal.reason };
  const measure = readMeasure(result);
  if (measure.kind === "unreadable" || measure.kind === "ambiguous") return { kind: "unclear", about: "result", reason: measure.reason };
  if (measure.kind === "noValue" || goal.kind === "none") return { kind: "noValue" };
  if (measure.kind === "answer") return judgeAnswer(measure.isYes, goal);
  if (goal.kind === "answer") return judgeAsAnswer(measure.value, goal.isYes);
  return judgeNumber(measure, goal, direction);
}

function verdict(isMet: boolean): IndicatorVerdict {
  return { kind: isMet ? "met" : "notMet" };
}

function judgeAnswer(isYes: boolean, goal: Target): IndicatorVerdict {
  if (goal.kind === "answer") return verdict(isYes === goal.isYes);
  return { kind: "unclear", about: "result", reason: "Resultatet är ja eller nej men målvärdet är ett tal. Skriv båda på samma sätt." };
}

/** Excel's own yes and no are 1 and 0. */
function judgeAsAnswer(value: number, wanted: boolean): IndicatorVerdict {
  if (value === 0 || value === 1) return verdict((value === 1) === wanted);
  return { kind: "unclear", about: "result", reason: `Resultatet ${formatNumber(value)} är ett tal men målvärdet är ja eller nej. Skriv båda på samma sätt.` };
}

function judgeNumber(result: GoalNumber, goal: Extract<Target, { kind: "limit" | "bare" | "between" }>, direction: Direction): IndicatorVerdict {
  if (goal.kind === "between") {
    const [low, high] = [compareMeasures(result, goal.from), compareMeasures(result, goal.to)];
    return low === undefined || high === undefined ? otherUnit() : verdict(low >= 0 && high <= 0);
  }
  const order = compareMeasures(result, goal.limit);
  if (order === undefined) return otherUnit();
  return verdict(HOLDS[goal.kind === "limit" ? goal.relation : direction === "higher" ? "atLeast" : "atMost"](order));
}

const HOLDS: Readonly<Record<Relation, (order: -1 | 0 | 1) => boolean>> = {
  atLeast: (order) => order >= 0,
  atMost: (order) => order <= 0,
  above: (order) => order > 0,
  below: (order) => order < 0,
  equal: (order) => order === 0,
};

function otherUnit(): IndicatorVerdict {
  return { kind: "unclear", about: "result", reason: "Resultatet och målvärdet har olika enheter. Skriv båda i samma enhet, till exempel ”72,25 %” och ”80 %”." };
}
