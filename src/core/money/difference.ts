/** The exact difference between two cells: 0,3 − 0,1 is 0,2, because a cell means the decimal number that it shows. */
import { commonScale, wholeAt } from "./common-scale";
import { decimalOf, numberOfDecimal, subtractDecimals } from "./decimal";

/** @example difference(0.3, 0.1) //=> 0.2 */
export function difference(a: number, b: number): number {
  const scale = commonScale(a, b);
  if (scale === undefined) return numberOfDecimal(subtractDecimals(decimalOf(a), decimalOf(b)));
  return (wholeAt(a, scale) - wholeAt(b, scale)) / scale + 0;
}
