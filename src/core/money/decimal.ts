/** A number exactly as a person wrote it: its digits and where the comma stands, with no binary rounding. */

/** digits · 10^−scale; the scale is never negative. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const POWERS: bigint[] = [1n];

/** 10 to a whole power, exactly. */
export function powerOfTen(exponent: number): bigint {
  for (let next = POWERS.length; next <= exponent; next++) POWERS.push((POWERS[next - 1] as bigint) * 10n);
  return POWERS[exponent] as bigint;
}

/**
 * The shortest decimal that a double stands for, which is what the cell shows: 0.1 is one tenth, not 0.1000000000000000055…
 * @example decimalOf(-12.5) //=> { digits: -125n, scale: 1 }
 */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Inte ett ändligt tal: ${value}`);
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * powerOfTen(-scale), scale: 0 };
}

/** The digits that the same number has at a finer scale. */
export function digitsAt(decimal: Decimal, scale: number): bigint {
  if (scale < decimal.scale) throw new RangeError("Skalan får inte bli grövre: siffror skulle gå förlorade.");
  return decimal.digits * powerOfTen(scale - decimal.scale);
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { digits: -b.digits, scale: b.scale });
}

/** Moves the comma: positive steps make the number larger. */
export function shiftDecimal(decimal: Decimal, steps: number): Decimal {
  const scale = decimal.scale - steps;
  return scale >= 0 ? { digits: decimal.digits, scale } : { digits: decimal.digits * powerOfTen(-scale), scale: 0 };
}

/** The nearest double; the language's own number reader rounds correctly whatever the number of digits. */
export function numberOfDecimal(decimal: Decimal): number {
  return decimal.digits === 0n ? 0 : Number(`${decimal.digits}e-${decimal.scale}`);
}

/**
 * The double nearest to an exact fraction. Seventy bits of quotient with a sticky last bit round as the endless
 * quotient would, for a double holds fifty-three.
 */
export function numberOfFraction(numerator: bigint, denominator: bigint): number {
  if (denominator === 0n) throw new RangeError("Nämnaren är noll.");
  if (numerator === 0n) return 0;
  const isNegative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const shift = Math.max(0, 70 - (bitLength(top) - bitLength(bottom)));
  const shifted = top << BigInt(shift);
  const sticky = shifted % bottom === 0n ? 0n : 1n;
  const size = Number((shifted / bottom) | sticky) * 2 ** -shift;
  return isNegative ? -size : size;
}

function bitLength(positive: bigint): number {
  return positive.toString(16).length * 4;
}
