/** Numbers as Swedish readers write them in a sentence: "22 132", "−1,8", "12,5 %", "tre rader". */
import { formatNumber } from "../../money/format-number";

const NO_BREAK_SPACE = "\u00A0";

/**
 * At least `decimals` decimals, and as many more as the number needs up to six.
 * @example showNumber(-1234.5) //=> "−1 234,5"
 */
export function showNumber(value: number, decimals = 0): string {
  return formatNumber(value, Math.min(6, Math.max(decimals, decimalsOf(value))));
}

/** Exactly so many decimals, as a table prints it. */
export function showRounded(value: number, decimals: number): string {
  return formatNumber(value, decimals);
}

/** @example showPercent(0.634) //=> "63 %" */
export function showPercent(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}${NO_BREAK_SPACE}%`;
}

/** Decimals that a number has once binary noise is gone, six at most. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 6; decimals++) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-6 * 10 ** (decimals - 6) + Math.abs(scaled) * 1e-13) return decimals;
  }
  return 6;
}

const WORDS = ["", "", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

/** @example showCount(3, "en rad", "rader") //=> "tre rader" */
export function showCount(count: number, one: string, many: string): string {
  return count === 1 ? one : `${WORDS[count] || formatNumber(count)} ${many}`;
}
