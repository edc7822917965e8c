/** Whole öre: every figure of a report is one of these, made once and shown once. */
import { KRONOR_EXPONENT, type MoneyUnit } from "./money-unit";

/** Belopp: a whole number of öre, always a safe integer. */
export type Amount = number & { readonly __brand: "Amount" };

/** Takes whole öre; throws when the number is not a safe integer, for then the arithmetic is no longer exact. */
export function amountOfOre(ore: number): Amount {
  if (!Number.isSafeInteger(ore)) throw new RangeError(`Inte ett helt antal öre: ${ore}`);
  return (ore === 0 ? 0 : ore) as Amount;
}

/** Whether kronor can be kept to the öre; no municipality has more. */
export function isWithinReach(kronor: number): boolean {
  return Number.isSafeInteger(Math.round(kronor * 100));
}

/** How many öre one of the unit is: 100, 100 000 or 100 000 000. */
export function oreIn(unit: MoneyUnit): number {
  return 10 ** (KRONOR_EXPONENT[unit] + 2);
}

/**
 * The sum of cells, rounded to öre once. Cells in whole öre are added as integers; others (a year's budget divided
 * by twelve) by Neumaier's compensated summation, so that the order of the rows never shows in the figure.
 * @example amountOfValues([0.1, 0.2], "tkr") //=> 30000
 */
export function amountOfValues(values: Iterable<number>, unit: MoneyUnit): Amount {
  const factor = oreIn(unit);
  let ore = 0;
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const whole = Math.round(value * factor);
    if (whole / factor === value && Number.isSafeInteger(whole)) {
      ore = amountOfOre(ore + whole);
      continue;
    }
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  const rest = sum + lost;
  return rest === 0 ? amountOfOre(ore) : amountOfOre(ore + oreBeside(ore, rest * factor));
}

/** @example amountOfKronor([1234.5, 0.005]) //=> 123451 */
export function amountOfKronor(values: Iterable<number>): Amount {
  return amountOfValues(values, "kr");
}

/** Fifteen digits are what Excel keeps: the sixteenth is residue of the multiplication. Half an öre goes away from zero, as Excel rounds. */
function oreBeside(ore: number, rest: number): number {
  const clean = Number(rest.toPrecision(15));
  const lower = Math.floor(clean);
  const part = clean - lower;
  if (part !== 0.5) return part < 0.5 ? lower : lower + 1;
  return ore + lower >= 0 ? lower + 1 : lower;
}

/** The number that a cell shows in this unit: the nearest double. */
export function numberInUnit(amount: Amount, unit: MoneyUnit): number {
  return amount / oreIn(unit);
}

/** Checked as it is made: a sum that is no longer exact is a bug, not a figure. */
export function sumAmounts(amounts: Iterable<Amount>): Amount {
  let sum = 0 as Amount;
  for (const amount of amounts) sum = amountOfOre(sum + amount);
  return sum;
}

/**
 * The amount as a report shows it, in whole steps of 10^−decimals of the unit; half a step goes away from zero, as in Excel.
 * @example roundAmount(amountOfOre(85_194_400), "tkr", 0) //=> 85_200_000
 */
export function roundAmount(amount: Amount, unit: MoneyUnit, decimals: number): Amount {
  const step = oreIn(unit) / 10 ** decimals;
  if (step <= 1) return amount;
  const size = Math.abs(amount);
  const steps = Math.floor(size / step) + (size % step >= step / 2 ? 1 : 0);
  return amountOfOre(Math.sign(amount) * steps * step);
}
