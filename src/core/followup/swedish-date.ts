/** Dates as Swedish documents write them: "2024-05-06" in a sheet, "den 6 maj 2024" in a report. */
import type { CellValue } from "../sheet/grid";

/** A calendar day; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTHS = [
  "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
] as const;

/**
 * @example parseDay("2024-05-06") //=> { year: 2024, month: 5, day: 6 }
 * @example parseDay("den 6 maj 2024") //=> { year: 2024, month: 5, day: 6 }
 */
export function parseDay(value: CellValue): Day | undefined {
  if (typeof value === "number") return dayOfSerial(value);
  const text = String(value).trim().toLowerCase();
  const iso = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/u.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /\b(\d{1,2})\s+([a-zåäö]{3,})\.?\s+(\d{4})\b/u.exec(text);
  const month = MONTHS.findIndex((name) => words?.[2] !== undefined && name.startsWith(words[2]));
  return words && month >= 0 ? validDay(Number(words[3]), month + 1, Number(words[1])) : undefined;
}

function dayOfSerial(serial: number): Day | undefined {
  if (serial < 32874 || serial >= 73416) return undefined;
  const date = new Date(Math.round((Math.floor(serial) - 25569) * 86_400_000));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function validDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { year, month, day } : undefined;
}

/** @example formatDay({ year: 2024, month: 5, day: 6 }) //=> "6 maj 2024" */
export function formatDay({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** @example isoDay({ year: 2024, month: 5, day: 6 }) //=> "2024-05-06" */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
