/** Writes numbers as Swedish is printed: no-break spaces between thousands, a comma, and a true minus that never stands before zero. */
import type { Amount } from "./amount";
import { decimalOf, powerOfTen, type Decimal } from "./decimal";
import { KRONOR_EXPONENT, type MoneyUnit } from "./money-unit";

const MINUS = "\u2212";
const GROUP = "\u00a0";

/** @example formatDecimal({ digits: -123456n, scale: 2 }, 1) //=> "−1 234,6" (with a no-break space) */
export function formatDecimal(decimal: Decimal, decimals: number): string {
  const rounded = roundedDigits(decimal, decimals);
  const size = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, "0");
  const whole = size.slice(0, size.length - decimals).replace(/\B(?=(?:\d{3})+$)/gu, GROUP);
  const fraction = decimals === 0 ? "" : `,${size.slice(-decimals)}`;
  return `${rounded < 0n ? MINUS : ""}${whole}${fraction}`;
}

/** Half goes away from zero, as Excel shows it. */
function roundedDigits(decimal: Decimal, decimals: number): bigint {
  if (decimal.scale <= decimals) return decimal.digits * powerOfTen(decimals - decimal.scale);
  const step = powerOfTen(decimal.scale - decimals);
  const half = decimal.digits < 0n ? -(step / 2n) : step / 2n;
  return (decimal.digits + half) / step;
}

/**
 * A number with so many decimals, or with as many as it has.
 * @example formatNumber(22132) //=> "22 132" (with a no-break space)
 */
export function formatNumber(value: number, decimals?: number): string {
  const decimal = decimalOf(value);
  return formatDecimal(decimal, decimals ?? decimal.scale);
}

/** @example formatAmount(amountOfOre(-4_60), "kr", 1) //=> "−4,6" */
export function formatAmount(amount: Amount, unit: MoneyUnit, decimals: number): string {
  return formatDecimal({ digits: BigInt(amount), scale: KRONOR_EXPONENT[unit] + 2 }, decimals);
}
