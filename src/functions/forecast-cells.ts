/** HELÅRSPROGNOS and FRAMSKRIVNING over cells. */
import { formatNumber } from "../core/money/format-number";
import { extrapolate, yearForecast } from "../core/money/year-forecast";
import { broadcast, type Argument } from "./broadcast";
import { isError, refuse, type CellAnswer, type FunctionError } from "./function-error";
import { readAmount } from "./read-amount";

const FORECAST_ARGUMENTS = ["utfall", "årsbudget", "periodbudget", "känd_förändring"] as const;

export function yearForecastCells(...cells: readonly [Argument, Argument, Argument, Argument]): CellAnswer[][] | FunctionError {
  return broadcast(FORECAST_ARGUMENTS.map((name, index) => ({ name, cells: cells[index] })), (values) => {
    const amounts = FORECAST_ARGUMENTS.map((name, index) => readAmount(name, values[index]));
    const failed = amounts.find(isError);
    if (failed) return failed;
    const [actual = 0, yearBudget = 0, periodBudget = 0, knownChange = 0] = amounts as number[];
    return yearForecast(actual, yearBudget, periodBudget, knownChange);
  });
}

export function extrapolationCells(actual: Argument, months: Argument): CellAnswer[][] | FunctionError {
  return broadcast([{ name: "utfall", cells: actual }, { name: "månader", cells: months }], ([soFar, elapsed]) => {
    const amount = readAmount("utfall", soFar);
    if (isError(amount)) return amount;
    const count = readAmount("månader", elapsed);
    if (isError(count)) return count;
    if (Number.isInteger(count) && count >= 1 && count <= 12) return extrapolate(amount, count);
    return refuse("månader", `${formatNumber(count)} är inte ett helt tal från 1 till 12. Skriv hur många månader utfallet gäller.`);
  });
}
