/** The month of a ledger row, however the system writes it: 202401, "2024-01", a date, or "2024-01-31". */
import type { CellValue } from "../sheet/grid";

/** Months counted from year 0, so that they can be compared; undefined when the cell is no period. */
export function ledgerMonth(value: CellValue): number | undefined {
  if (typeof value === "number") return monthOfNumber(value);
  const match = /^\s*(\d{4})[-/. ]?(\d{2})(?:[-/. ]?\d{2})?(?:\D.*)?$/u.exec(String(value));
  return match ? monthIndex(Number(match[1]), Number(match[2])) : undefined;
}

function monthOfNumber(value: number): number | undefined {
  if (Number.isInteger(value) && value >= 190001 && value <= 299912) return monthIndex(Math.floor(value / 100), value % 100);
  // Excel's serial dates for 1990–2100.
  if (value >= 32874 && value < 73416) return monthOfSerialDate(value);
  return undefined;
}

function monthOfSerialDate(serial: number): number {
  const date = new Date(Math.round((Math.floor(serial) - 25569) * 86_400_000));
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthIndex(year: number, month: number): number | undefined {
  return month >= 1 && month <= 12 ? year * 12 + month - 1 : undefined;
}

/** @example monthOfText("2024-04") //=> 24291 */
export function monthOfText(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** The value that bounds a month in the ledger's own notation, so that a condition can be written on its cells. */
export function monthBound(sample: CellValue, month: number, end: "first" | "last"): string | number {
  const year = Math.floor(month / 12);
  const number = (month % 12) + 1;
  const isYearMonth = (value: number): boolean => Number.isInteger(value) && value >= 190001 && value <= 299912;
  if (typeof sample === "number" && isYearMonth(sample)) return year * 100 + number;
  if (typeof sample === "number") return Date.UTC(year, end === "first" ? month % 12 : number, end === "first" ? 1 : 0) / 86_400_000 + 25569 + (end === "last" ? 0.99999 : 0);
  const form = /^\d{4}([-/. ]?)\d{2}([-/. ]?\d{2})?/u.exec(sample.toString().trim());
  const separator = form?.[1] ?? "";
  const day = form?.[2] === undefined ? "" : `${separator}${end === "first" ? "01" : "31"}`;
  return `${year}${separator}${String(number).padStart(2, "0")}${day}`;
}
