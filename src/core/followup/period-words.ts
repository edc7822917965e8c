/** How reports write a period: "Januari–april 2024", "202408", "240831". */
import { fullYear, isSamePeriod, yearOf } from "./measure";
import { MONTHS } from "./swedish-date";
import type { Period } from "../recognise/table";

/** @example periodInWords({ from: "2024-01", to: "2024-04" }) //=> "januari–april 2024" (en dash) */
export function periodInWords(period: Period): string {
  const year = yearOf(period);
  if (isSamePeriod(period, fullYear(year))) return `helår ${year}`;
  const [from, to] = [monthName(period.from), monthName(period.to)];
  const fromYear = Number(period.from.slice(0, 4));
  if (fromYear !== year) return `${from} ${fromYear}–${to} ${year}`;
  return from === to ? `${from} ${year}` : `${from}–${to} ${year}`;
}

function monthName(month: string): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? "";
}

/** @example yearMonth({ from: "2023-01", to: "2023-08" }) //=> "202308" */
export function yearMonth(period: Period): string {
  return period.to.replace("-", "");
}

/** The period's last day. @example lastDay({ from: "2021-01", to: "2021-07" }) //=> "210731" */
export function lastDay(period: Period): string {
  const [year = 0, month = 1] = period.to.split("-").map(Number);
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${period.to.slice(2, 4)}${period.to.slice(5, 7)}${day}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
