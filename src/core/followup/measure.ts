/** What an amount column tells: budget, outcome or forecast, and for which months. */
import type { Column, Period, RecognisedTable } from "../recognise/table";
import type { Round } from "./round";

export type MeasureRole = "budget" | "actual" | "forecast" | "previousForecast" | "amount";

export interface Measure {
  readonly role: MeasureRole;
  readonly period: Period;
}

/** The measures that reports ask for, relative to the follow-up's own year and period. */
export type MeasureName =
  | "periodBudget" | "actual" | "yearBudget" | "forecast" | "previousForecast"
  | "previousActual" | "previousBudget" | "nextBudget" | "budgetAfterNext";

export function fullYear(year: number): Period {
  return { from: `${year}-01`, to: `${year}-12` };
}

export function yearOf(period: Period): number {
  return Number(period.to.slice(0, 4));
}

/** The same months another year: how last year's outcome is found. */
export function periodInYear(period: Period, year: number): Period {
  return { from: `${year}${period.from.slice(4)}`, to: `${year}${period.to.slice(4)}` };
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

export function measureKey(measure: Measure): string {
  return `${measure.role} ${measure.period.from}..${measure.period.to}`;
}

/** The measure a named one stands for in a given round. */
export function measureNamed(name: MeasureName, round: Round): Measure {
  const { year, period } = round;
  switch (name) {
    case "periodBudget": return { role: "budget", period };
    case "actual": return { role: "actual", period };
    case "yearBudget": return { role: "budget", period: fullYear(year) };
    case "forecast": return { role: "forecast", period: fullYear(year) };
    case "previousForecast": return { role: "previousForecast", period: fullYear(year) };
    case "previousActual": return { role: "actual", period: periodInYear(period, year - 1) };
    case "previousBudget": return { role: "budget", period: fullYear(year - 1) };
    case "nextBudget": return { role: "budget", period: fullYear(year + 1) };
    case "budgetAfterNext": return { role: "budget", period: fullYear(year + 2) };
  }
}

const MEASURE_ROLES: ReadonlySet<string> = new Set<MeasureRole>(["budget", "actual", "forecast", "previousForecast"]);

/**
 * The measure of an amount column. Where the header names no months, its words may still tell part of the year from all
 * of it; else a budget or forecast is the year's and an outcome the round's own.
 */
export function measureOfColumn(column: Column, round: Round): Measure | undefined {
  const role = MEASURE_ROLES.has(column.role) ? column.role : column.measure;
  if (role === undefined || !MEASURE_ROLES.has(role)) return undefined;
  if (round.isAssumed && column.span === "period" && column.period === undefined) return undefined;
  return { role: role as MeasureRole, period: periodOfColumn(column, role, round) };
}

/**
 * Months, kvartal or tertial in columns of their own together make the period they lie in, unless the table also has a
 * column for that period: then they only repeat it. Nor is a second column for the same months added to the first
 * ("Utfall jan–feb 2026" and "Utfall 2026" in February).
 */
export function measureInTable(table: RecognisedTable, column: Column, round: Round): Measure | undefined {
  const measure = measureOfColumn(column, round);
  if (measure && isToldBefore(table, column, measure, round)) return undefined;
  if (!measure || isSamePeriod(measure.period, round.period)) return measure;
  const alike = table.columns.flatMap((other) => (other.role === column.role && other.member === column.member ? measureOfColumn(other, round)?.period ?? [] : []));
  if (alike.some((period) => isSamePeriod(period, round.period))) return measure;
  const isPart = tiling(alike, round.period).some((period) => isSamePeriod(period, measure.period));
  return isPart ? { ...measure, period: round.period } : measure;
}

/** The parts of the period that follow on each other from its first month to its last, as few as can be; none when something between them is missing. */
function tiling(periods: readonly Period[], whole: Period): readonly Period[] {
  const parts: Period[] = [];
  for (let from = whole.from; from <= whole.to;) {
    const [longest] = periods.filter((period) => period.from === from && period.to <= whole.to).sort((a, b) => b.to.localeCompare(a.to));
    if (!longest) return [];
    parts.push(longest);
    from = monthAfter(longest.to);
  }
  return parts;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

function isToldBefore(table: RecognisedTable, column: Column, measure: Measure, round: Round): boolean {
  const first = table.columns.find((other) => {
    const told = other.role === column.role ? measureOfColumn(other, round) : undefined;
    return told !== undefined && measureKey(told) === measureKey(measure);
  });
  return MEASURE_ROLES.has(column.role) && first !== column;
}

export function isMonth({ from, to }: Period): boolean {
  return from === to;
}

function periodOfColumn({ period, span }: Column, role: string, round: Round): Period {
  if (period) return period;
  if (span) return span === "fullYear" ? fullYear(round.year) : round.period;
  return role === "actual" ? round.period : fullYear(round.year);
}
