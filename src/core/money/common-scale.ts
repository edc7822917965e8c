/** The quick road of exact arithmetic: cells with few decimals are whole numbers at a common scale, and whole numbers a processor counts exactly. */

/** Amounts seldom have more decimals than six; those that do take the slower, equally exact road. */
const SCALES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
/** Every decimal of at most fifteen digits has a double of its own, so that scaling and rounding gives back the very digits. */
const FIFTEEN_DIGITS = 1e15;

/** The power of ten that makes all of them whole, or undefined when none does. */
export function commonScale(a: number, b: number, c = 0, d = 0): number | undefined {
  for (const scale of SCALES) {
    if (isWholeAt(a, scale) && isWholeAt(b, scale) && isWholeAt(c, scale) && isWholeAt(d, scale)) return scale;
  }
  return undefined;
}

function isWholeAt(value: number, scale: number): boolean {
  const whole = Math.round(value * scale);
  return whole / scale === value && Math.abs(whole) <= FIFTEEN_DIGITS;
}

/** The digits of a cell at that scale, as a whole number. */
export function wholeAt(value: number, scale: number): number {
  return Math.round(value * scale);
}
