/** The exact difference between two cells: 0,3 − 0,1 is 0,2, because a cell means the decimal number that it shows. */
import { decimalOf, numberOfDecimal, subtractDecimals } from "./decimal";

/** Amounts seldom have more decimals than this; those that do take the slower, equally exact road. */
const FEW_DECIMALS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
/** Every decimal of at most fifteen digits has a double of its own, so that scaling and rounding gives back the very digits. */
const FIFTEEN_DIGITS = 1e15;

/** @example difference(0.3, 0.1) //=> 0.2 */
export function difference(a: number, b: number): number {
  for (const scale of FEW_DECIMALS) {
    const wholeA = Math.round(a * scale);
    const wholeB = Math.round(b * scale);
    if (Math.abs(wholeA) > FIFTEEN_DIGITS || Math.abs(wholeB) > FIFTEEN_DIGITS) break;
    if (wholeA / scale === a && wholeB / scale === b) return (wholeA - wholeB) / scale + 0;
  }
  return numberOfDecimal(subtractDecimals(decimalOf(a), decimalOf(b)));
}
