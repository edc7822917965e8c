/** Helårsprognos: what the year ends at if the rest of it goes as budgeted, and what it ends at if it goes on as so far. */
import { commonScale, wholeAt } from "./common-scale";
import { addDecimals, decimalOf, numberOfDecimal, numberOfFraction, powerOfTen, subtractDecimals } from "./decimal";

/**
 * Budgets are periodised, so what remains is the year's budget less the period's, not a number of twelfths.
 * @example yearForecast(20379, 76944, 22132, 0) //=> 75191
 */
export function yearForecast(actual: number, yearBudget: number, periodBudget: number, knownChange: number): number {
  const scale = commonScale(actual, yearBudget, periodBudget, knownChange);
  if (scale !== undefined) {
    return (wholeAt(actual, scale) + wholeAt(yearBudget, scale) - wholeAt(periodBudget, scale) + wholeAt(knownChange, scale)) / scale + 0;
  }
  const remaining = subtractDecimals(decimalOf(yearBudget), decimalOf(periodBudget));
  return numberOfDecimal(addDecimals(addDecimals(decimalOf(actual), remaining), decimalOf(knownChange)));
}

/**
 * Framskrivning: an arithmetical extrapolation, not the administration's forecast.
 * @example extrapolate(400, 4) //=> 1200
 */
export function extrapolate(actual: number, months: number): number {
  const { digits, scale } = decimalOf(actual);
  return numberOfFraction(digits * 12n, BigInt(months) * powerOfTen(scale));
}
