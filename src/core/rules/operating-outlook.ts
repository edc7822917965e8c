/** Nämndens läge: the whole committee's budget, outcome and forecast for its operations, income plus and cost minus. */
import { fullYear, measureKey, type Measure } from "../followup/measure";
import type { OperatingLine } from "../followup/operating-line";
import type { CheckContext } from "./check-context";
import type { Place } from "./finding";

/** Net of income and cost in kronor; undefined where no line has the measure. Kommunbidrag is left out. */
export function netOf(workbook: CheckContext, measure: Measure): number | undefined {
  return sumOfLines(workbook.followUp.operating.filter(({ side }) => side !== "contribution"), measure);
}

export function sumOfLines(lines: readonly OperatingLine[], measure: Measure): number | undefined {
  const wanted = measureKey(measure);
  const cells = lines.flatMap(({ cells }) => cells.filter((cell) => measureKey(cell.measure) === wanted));
  if (cells.length === 0) return undefined;
  return Math.round(cells.reduce((sum, { value, factor }) => sum + value * factor, 0) * 100) / 100;
}

/** Forecast minus budget for the year, in kronor; minus means worse. */
export function forecastDeviation(workbook: CheckContext): number | undefined {
  const { year } = workbook.round;
  if (year === undefined) return undefined;
  const forecast = netOf(workbook, { role: "forecast", period: fullYear(year) });
  const budget = netOf(workbook, { role: "budget", period: fullYear(year) });
  return forecast === undefined || budget === undefined ? undefined : forecast - budget;
}

/** Yearly costs in kronor, for judging what is a large amount. */
export function yearlyCosts(workbook: CheckContext): number | undefined {
  const { year } = workbook.round;
  if (year === undefined) return undefined;
  const costs = workbook.followUp.operating.filter(({ side }) => side === "cost");
  const sum = sumOfLines(costs, { role: "budget", period: fullYear(year) }) ?? sumOfLines(costs, { role: "forecast", period: fullYear(year) });
  return sum === undefined || sum === 0 ? undefined : Math.abs(sum);
}

/** Where the operating forecast is summed up: the total row's forecast cell of the table that has one. */
export function forecastPlace(workbook: CheckContext): Place | undefined {
  for (const { table } of workbook.tables) {
    if (table.kind !== "operatingDetail" && table.kind !== "operatingSummary") continue;
    const column = table.columns.find(({ role }) => role === "forecast")?.column;
    const row = table.rows.filter(({ kind }) => kind === "total").at(-1)?.row ?? table.rows.at(-1)?.row;
    if (column !== undefined && row !== undefined) return { sheet: table.sheet, area: { top: row, left: column, bottom: row, right: column } };
  }
  return undefined;
}
