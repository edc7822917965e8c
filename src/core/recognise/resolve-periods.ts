/** Gives every amount column its period: from its own words, its group, the title, the round, and the company it keeps. */
import type { FoundEquation } from "./find-equations";
import { periodOf } from "./find-round";
import type { PeriodHint } from "./read-period";
import { mergeHints } from "./read-period";
import type { SettledColumn } from "./settled-column";
import type { ColumnRole, Period, Round, Span } from "./table";

export interface ResolvedPeriod {
  readonly period?: Period;
  readonly span?: Span;
  /** Why, where it was not simply written. */
  readonly reason?: string;
}

interface Months {
  readonly first: number;
  readonly last: number;
  readonly reason?: string;
}

const WHOLE: Months = { first: 1, last: 12 };

/** Roles whose amounts are for a whole year unless something else is said. */
const YEARLY: ReadonlySet<ColumnRole> = new Set([
  "originalBudget", "forecast", "previousForecast", "appropriation", "supplement", "carryOver", "effectForecast", "population", "headcount", "wageCost", "externalIncome", "internalIncome", "income",
  "cost", "net", "capitalCost", "rentCost", "otherCost", "ofWhich", "sum", "amount",
]);
const DATED: ReadonlySet<ColumnRole> = new Set([...YEARLY, "budget", "actual", "deviation", "remaining", "usedShare", "effectActual"]);

export interface PeriodContext {
  readonly round: Round | undefined;
  /** What the title says, as a fall-back for the year. */
  readonly title: PeriodHint | undefined;
  readonly equations: ReadonlyMap<number, FoundEquation>;
  /** Whether a plain budget is for the period or the year, decided by its company. */
  readonly budgetReach: (column: SettledColumn) => Months | undefined;
}

export function resolvePeriods(columns: readonly SettledColumn[], context: PeriodContext): ReadonlyMap<number, ResolvedPeriod> {
  const resolved = new Map<number, ResolvedPeriod>();
  const dated = columns.filter(({ role }) => DATED.has(role));
  const pending = dated.filter(({ role }) => PAIRED.has(role));
  for (const column of [...dated.filter(({ role }) => !PAIRED.has(role)), ...pending]) {
    resolved.set(column.column, resolve(column, columns, context, resolved));
  }
  return resolved;
}

/** Without arithmetic a deviation is of the forecast that its words name, else of the nearest outcome or forecast. */
function nearestCompared(column: SettledColumn, columns: readonly SettledColumn[]): number[] {
  const words = column.path.join(" ");
  const role: ColumnRole | undefined = /progn|forecast/iu.test(words) ? "forecast" : /utfall|actual/iu.test(words) ? "actual" : undefined;
  const compared = columns.filter((other) => (role ? other.role === role : other.role === "actual" || other.role === "forecast"));
  const byDistance = [...compared].sort((a, b) => Math.abs(a.column - column.column) - Math.abs(b.column - column.column));
  return byDistance.slice(0, 1).map((other) => other.column);
}

const PAIRED: ReadonlySet<ColumnRole> = new Set(["deviation", "remaining", "usedShare"]);

function resolve(column: SettledColumn, columns: readonly SettledColumn[], context: PeriodContext, known: ReadonlyMap<number, ResolvedPeriod>): ResolvedPeriod {
  const hint = fullHint(column);
  // The arithmetic of a deviation is surer than a group's name that may reach over it or not.
  const isProved = PAIRED.has(column.role) && column.ownHint?.reach === undefined && context.equations.has(column.column);
  const ofPair = (): Months | undefined => pairMonths(column, columns, context, known);
  const months = (isProved ? ofPair() : undefined) ?? monthsOf(column, hint, columns, context) ?? ofPair();
  const year = yearOf(hint, context, column);
  if (!months) return hint?.reach === "toDate" ? { span: "period" } : hint?.reach === "month" ? { span: "month" } : {};
  const span: Span = months.first === 1 && months.last === 12 ? "fullYear" : months.first === months.last && months.first !== 1 ? "month" : "period";
  const reason = months.reason !== undefined ? { reason: months.reason } : {};
  if (year === undefined) return { span, ...reason };
  return { period: periodOf(year, months.first, months.last), span, ...reason };
}

/** The header's own words and the reach of the word that gave the role ("årsbudget"). */
export function fullHint(column: SettledColumn): PeriodHint | undefined {
  const reach = column.candidate?.reach;
  // A year's budget or an appropriation is the year's even under a group of months.
  const isAnnual = ANNUAL.has(column.role) || reach === "fullYear";
  const own = isAnnual ? yearOnly(column.ownHint) : column.ownHint;
  const group = isAnnual ? yearOnly(column.groupHint) : column.groupHint;
  return mergeHints(mergeHints(own, reach ? { reach } : undefined), group);
}

const ANNUAL: ReadonlySet<ColumnRole> = new Set(["appropriation", "supplement", "carryOver"]);

function yearOnly(hint: PeriodHint | undefined): PeriodHint | undefined {
  return hint?.year === undefined ? undefined : { year: hint.year };
}

function yearOf(hint: PeriodHint | undefined, context: PeriodContext, column: SettledColumn): number | undefined {
  // "Ombudgeterat fr 2024" tells where the money comes from; it is added to the table's own year.
  if (hint?.year !== undefined && column.role !== "carryOver") return hint.year;
  const base = column.role === "effectForecast" ? context.round?.year ?? context.title?.year : context.title?.year ?? context.round?.year;
  if (base === undefined) return undefined;
  return base + (hint?.relativeYear ?? 0);
}

function monthsOf(column: SettledColumn, hint: PeriodHint | undefined, columns: readonly SettledColumn[], context: PeriodContext): Months | undefined {
  const round = context.round?.months;
  switch (hint?.reach) {
    case "fullYear":
      return column.role === "actual" && column.candidate?.reach !== "fullYear" && hint.year === undefined && column.hint?.reach === undefined ? round ?? WHOLE : WHOLE;
    case "range":
      return { first: hint.first ?? 1, last: hint.last ?? 12 };
    case "point":
    case "part":
    case "month":
      // "Prognos T2" and "Prognos aug" say when it was made; what it foresees is the year.
      if (column.role === "forecast" || column.role === "previousForecast") return WHOLE;
      return hint.last === undefined ? lastMonth(round) : accumulated(column, hint, columns, context);
    case "toDate":
      return isOfMonth(column, columns) ? lastMonth(round) : round;
    case "rolling":
      return undefined;
    case undefined:
      return unsaidMonths(column, hint, columns, context);
  }
}

/** "Utfall månad" is the report's last month. */
function lastMonth(round: Round["months"]): Months | undefined {
  return round && { first: round.last, last: round.last, reason: "Kolumnen gäller en månad: rapportens sista." };
}

const ACCUMULATED = /(?<!\p{L})ack|hittil|ytd|to[- ]date/iu;

/** "Utfall per" beside "Utfall ack" is the month's own. */
function isOfMonth(column: SettledColumn, columns: readonly SettledColumn[]): boolean {
  const isAccumulated = ({ path }: SettledColumn): boolean => ACCUMULATED.test(path.join(" "));
  return !isAccumulated(column) && columns.some((other) => other.role === column.role && other.measure === column.measure && isAccumulated(other));
}

/** "202308" and "april" reach from January, unless the columns are a series of months. */
function accumulated(column: SettledColumn, hint: PeriodHint, columns: readonly SettledColumn[], context: PeriodContext): Months {
  const first = hint.first ?? 1;
  const last = hint.last ?? 12;
  const siblings = columns.filter((other) => other.role === column.role && other.measure === column.measure && other.hint?.reach === hint.reach && other.hint?.year === hint.year);
  const own = hint.reach === "point" ? { first: last, last } : { first, last };
  if (siblings.length > 1) return { ...own, reason: "Flera kolumner i följd visar var sin del av året." };
  const hasLonger = columns.some((other) => other.role === column.role && (other.hint?.reach === "range" || other.hint?.reach === "toDate"));
  if (hint.reach === "month" && hasLonger) return own;
  if (hint.reach === "month" && context.round?.months?.last !== last) return own;
  return { first: 1, last, ...(hint.reach === "point" ? {} : { reason: "Beloppen räknas från januari, för rapporten är ackumulerad." }) };
}

/** A year alone, or nothing at all. */
function unsaidMonths(column: SettledColumn, hint: PeriodHint | undefined, columns: readonly SettledColumn[], context: PeriodContext): Months | undefined {
  const { round } = context;
  if (column.role === "budget" || column.measure === "budget") return context.budgetReach(column) ?? WHOLE;
  if (YEARLY.has(column.role)) return column.measure === "actual" ? round?.months ?? WHOLE : WHOLE;
  if (column.role !== "actual" && column.role !== "effectActual") return undefined;
  const isBalance = /bokslut/iu.test(column.path.join(" "));
  if (isBalance) return WHOLE;
  // "Regnskap 2023" beside "Regnskap hittil 2024": what says no reach has all of its year.
  const isPast = hint?.year !== undefined && round?.year !== undefined && hint.year < round.year;
  if (isPast && columns.some((other) => other.role === column.role && other.hint?.year !== hint.year && other.ownHint?.reach !== undefined)) return WHOLE;
  if (!round?.months) return hint?.year !== undefined ? WHOLE : context.title?.reach === "fullYear" ? WHOLE : undefined;
  const isPartial = round.months.last - round.months.first < 11;
  return { ...round.months, ...(isPartial ? { reason: "Utfallet är rapportperiodens: mer av året är inte bokfört." } : {}) };
}

/** A deviation is for the period of what it compares. */
function pairMonths(column: SettledColumn, columns: readonly SettledColumn[], context: PeriodContext, known: ReadonlyMap<number, ResolvedPeriod>): Months | undefined {
  const equation = context.equations.get(column.column);
  const pair = [...(equation?.plus ?? []), ...(equation?.minus ?? [])];
  const terms = (pair.length > 0 ? pair : nearestCompared(column, columns)).flatMap((each) => known.get(each) ?? []);
  const first = terms.find(({ span }) => span !== undefined && span !== "fullYear") ?? terms[0];
  if (!first?.span) return undefined;
  const [from, to] = [first.period?.from, first.period?.to].map((month) => Number(month?.slice(5) ?? Number.NaN));
  if (first.span === "fullYear") return WHOLE;
  return from !== undefined && to !== undefined && Number.isFinite(from) && Number.isFinite(to) ? { first: from, last: to } : context.round?.months;
}
