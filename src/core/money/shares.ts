/** Fördelningsnyckel: each weight's share of the whole, exact or as per cents that add up to exactly 100. */
import { allocate, wholeWeights } from "./allocate";
import { decimalOf, numberOfDecimal, numberOfFraction, powerOfTen } from "./decimal";

/**
 * The nearest double of each exact fraction.
 * @example shares([1, 3]) //=> [0.25, 0.75]
 */
export function shares(weights: readonly number[]): number[] {
  const whole = wholeWeights(weights.map(decimalOf));
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  return whole.map((weight) => numberOfFraction(weight, total));
}

/**
 * Shares rounded to so many decimals of per cent by largest remainder: what is shown adds up to 100 %.
 * @example roundedShares([1, 1, 1], 0) //=> [0.34, 0.33, 0.33]
 */
export function roundedShares(weights: readonly number[], percentDecimals: number): number[] {
  const scale = percentDecimals + 2;
  const parts = allocate(powerOfTen(scale), wholeWeights(weights.map(decimalOf)));
  return parts.map((digits) => numberOfDecimal({ digits, scale }));
}
