/** Kolumnerna som jämförs: period budget and outcome, annual budget and forecast, for the round that is checked. */
import { fullYear, isSamePeriod } from "../followup/measure";
import type { Column, ColumnRole, Period } from "../recognise/table";
import type { TableView } from "./arithmetic/table-view";
import type { CheckedRound } from "./checked-round";

export interface MeasureColumns {
  readonly periodBudget?: Column;
  readonly actual?: Column;
  readonly yearBudget?: Column;
  readonly forecast?: Column;
}

export function measureColumns(view: TableView, { year, period }: CheckedRound): MeasureColumns {
  if (year === undefined) return {};
  const whole = fullYear(year);
  const isWhole = period === undefined || isSamePeriod(period, whole);
  const find = (role: ColumnRole, wanted: Period): Column | undefined =>
    view.table.columns.find((column) => column.role === role && column.period !== undefined && isSamePeriod(column.period, wanted));
  const periodBudget = isWhole || !period ? undefined : find("budget", period);
  const actual = find("actual", period ?? whole);
  const yearBudget = find("budget", whole);
  const forecast = find("forecast", whole);
  return {
    ...(periodBudget ? { periodBudget } : {}),
    ...(actual ? { actual } : {}),
    ...(yearBudget ? { yearBudget } : {}),
    ...(forecast ? { forecast } : {}),
  };
}
