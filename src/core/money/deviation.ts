/** Avvikelse: how far the actual lands from the budget. Plus always means better for the committee, whatever sign the table stores. */
import { commonScale, wholeAt } from "./common-scale";
import { decimalOf, digitsAt, numberOfFraction } from "./decimal";
import { difference } from "./difference";

/** What plus stands for in the table: cost as in the economy system's export, income as in a table where costs carry minus. */
export type PlusMeans = "cost" | "income";

/** @example deviation(-36791, -37000, "cost") //=> 209 */
export function deviation(budget: number, actual: number, plusMeans: PlusMeans): number {
  return plusMeans === "cost" ? difference(budget, actual) : difference(actual, budget);
}

/**
 * The deviation as a share of the budget's size; undefined when there is a deviation from a budget of nothing.
 * @example deviationShare(200, 150, "cost") //=> 0.25
 */
export function deviationShare(budget: number, actual: number, plusMeans: PlusMeans): number | undefined {
  if (budget === 0) return actual === 0 ? 0 : undefined;
  const [before, after] = plusMeans === "cost" ? [budget, actual] : [actual, budget];
  return exactRatio(before, after, Math.abs(budget));
}

/** (a − b) / c as the nearest double. */
function exactRatio(a: number, b: number, c: number): number {
  const few = commonScale(a, b, c);
  if (few !== undefined) return (wholeAt(a, few) - wholeAt(b, few)) / wholeAt(c, few) + 0;
  const [first, second, third] = [decimalOf(a), decimalOf(b), decimalOf(c)];
  const scale = Math.max(first.scale, second.scale, third.scale);
  return numberOfFraction(digitsAt(first, scale) - digitsAt(second, scale), digitsAt(third, scale));
}
