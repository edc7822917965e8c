/** Uppföljningstillfället som kontrolleras: the year and months that the workbook says it is about, and how its report will print. */
import { findRound } from "../followup/find-round";
import { readFacts, type Facts } from "../followup/facts";
import { fullYear } from "../followup/measure";
import { isoDay } from "../followup/swedish-date";
import type { TableOnGrid } from "../followup/table-cells";
import { KRONOR_EXPONENT, parseMoneyUnit, type MoneyUnit } from "../money/money-unit";
import { ORDINALS } from "../recognise/ordinals";
import { readPeriod } from "../recognise/read-period";
import type { Period, Reading } from "../recognise/table";
import type { Grid } from "../sheet/grid";
import type { CommitteeSettings } from "./committee-settings";

export interface CheckedRound {
  readonly year: number | undefined;
  readonly period: Period | undefined;
  /** False when the period is only what most headings say, so that a heading which differs may be the right one. */
  readonly isPeriodStated: boolean;
  /** 1 for the year's first follow-up, and so on. */
  readonly number: number | undefined;
  /** The report's date, "2024-05-06". */
  readonly dated: string | undefined;
  /** The unit that the report will be written in; its rounding is what the reader sees. */
  readonly unit: MoneyUnit;
  /** Decimals in the printed report. */
  readonly decimals: number;
  readonly committee: string | undefined;
}

/** The settings go before the sheets in what they both say: the committee's name and what the report is rounded to. */
export function findCheckedRound(reading: Reading, grids: readonly Grid[], { committee, rounding }: CommitteeSettings = {}): CheckedRound {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const sources = reading.tables.flatMap((table): TableOnGrid[] => {
    const grid = bySheet.get(table.sheet);
    return grid ? [{ table, grid }] : [];
  });
  const facts = readFacts(sources);
  const found = findRound(sources, facts);
  const year = facts.year ?? reading.round?.year ?? found?.year;
  const stated = statedPeriod(facts.period, year);
  const unit = rounding?.unit ?? reportUnit(facts, sources);
  return {
    year,
    period: stated ?? reading.round?.period ?? found?.period,
    isPeriodStated: stated !== undefined,
    number: roundNumber(facts.round),
    dated: facts.dated && isoDay(facts.dated),
    unit,
    decimals: rounding?.decimals ?? (unit === "mnkr" ? 1 : 0),
    committee: committee ?? facts.committee,
  };
}

/** What the Uppgifter say goes before any column's heading, for headings are what may be stale. */
function statedPeriod(text: string | undefined, year: number | undefined): Period | undefined {
  if (text === undefined || year === undefined) return undefined;
  const { hint } = readPeriod(text);
  if (hint?.reach === "fullYear") return fullYear(year);
  if (hint?.first === undefined || hint.last === undefined) return undefined;
  return { from: month(year, hint.first), to: month(year, hint.last) };
}

export function month(year: number, number: number): string {
  return `${year}-${String(number).padStart(2, "0")}`;
}

function roundNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = ORDINALS.findIndex((ordinal) => text.toLowerCase().includes(ordinal));
  if (word >= 0) return word + 1;
  const digits = /(?<!\d)[1-9](?!\d)/u.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The unit of the Uppgifter; else the one that the workbook's summaries and investments are kept in; else tkr. */
function reportUnit(facts: Facts, sources: readonly TableOnGrid[]): MoneyUnit {
  const stated = facts.unit === undefined ? undefined : parseMoneyUnit(facts.unit);
  if (stated) return stated;
  for (const kind of ["operatingSummary", "contribution", "investments", "changeBridge"] as const) {
    const unit = sources.find(({ table }) => table.kind === kind && table.unit in KRONOR_EXPONENT)?.table.unit;
    if (unit === "tkr" || unit === "mnkr") return unit;
  }
  return "tkr";
}

/** Kronor that one step of the printed report stands for: 1 000 in whole tkr, 100 000 in mnkr with one decimal. */
export function reportStep({ unit, decimals }: CheckedRound): number {
  return 10 ** (KRONOR_EXPONENT[unit] - decimals);
}

export function isFullYear({ period }: Pick<CheckedRound, "period">): boolean {
  return period !== undefined && period.from.endsWith("-01") && period.to.endsWith("-12");
}

/** Share of the year that has gone: 4/12 after april. */
export function shareOfYear(period: Period): number {
  return (Number(period.to.slice(5)) - Number(period.from.slice(5)) + 1) / 12;
}
