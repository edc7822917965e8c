/** One number's part of another, as the nearest double of the exact fraction. */
import { commonScale, wholeAt } from "./common-scale";
import { decimalOf, digitsAt, numberOfFraction } from "./decimal";

/**
 * Upparbetat: the share used of an appropriation; undefined when something is used of nothing.
 * @example ratio(2987, 7600) //=> 0.39302631578947367
 */
export function ratio(part: number, whole: number): number | undefined {
  if (whole === 0) return part === 0 ? 0 : undefined;
  const scale = commonScale(part, whole);
  if (scale !== undefined) return wholeAt(part, scale) / wholeAt(whole, scale) + 0;
  const [top, bottom] = [decimalOf(part), decimalOf(whole)];
  const finest = Math.max(top.scale, bottom.scale);
  return numberOfFraction(digitsAt(top, finest), digitsAt(bottom, finest));
}
