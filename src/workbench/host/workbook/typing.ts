/** What Excel makes of a text that is entered in a cell. The API speaks en-US; a Swedish user types Swedish. */
import { isErrorText, type CellValue } from "./cell-value";
import { dateToSerial } from "./date-serial";

export type Entry =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: CellValue; readonly format?: string };

export interface Culture {
  readonly decimal: string;
  /** Characters that may group digits. */
  readonly group: string;
  readonly yes: string;
  readonly no: string;
  readonly shortDate: string;
}

export const english: Culture = { decimal: ".", group: ",", yes: "TRUE", no: "FALSE", shortDate: "m/d/yyyy" };
export const swedish: Culture = { decimal: ",", group: "\u00a0\u202f ", yes: "SANT", no: "FALSKT", shortDate: "yyyy-mm-dd" };

/** A text in a cell formatted as text stays as it is, whatever it looks like. */
export function readEntry(text: string, culture: Culture, isTextCell: boolean): Entry {
  if (isTextCell) return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === culture.yes) return { kind: "value", value: true };
  if (upper === culture.no) return { kind: "value", value: false };
  if (isErrorText(upper)) return { kind: "value", value: upper };
  const number = readNumber(trimmed, culture) ?? readDate(trimmed, culture);
  if (number) return { kind: "value", ...number };
  if (/^[+-]./.test(text) && looksLikeFormula(text.slice(1))) return { kind: "formula", formula: `=${text}` };
  return { kind: "value", value: text };
}

function looksLikeFormula(rest: string): boolean {
  return /^[\p{L}_$('][\p{L}\p{N}_.$!:'()+\-*/,;^&]*$/u.test(rest);
}

/** "1,234.50", "-5", "(5)", "50%", "1e3", "$5" */
function readNumber(text: string, { decimal, group }: Culture): { value: number; format?: string } | undefined {
  const match = /^(\()?([+-]?)\s?([$€£]?)([+-]?)([\d.,\s\u00a0\u202f]*\d[\d.,\s\u00a0\u202f]*?)(?:[eE]([+-]?\d+))?\s?(%)?(\))?$/.exec(text);
  if (!match) return undefined;
  const [, open, sign = "", currency, innerSign = "", digits = "", exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (sign && innerSign)) return undefined;
  const plain = plainDigits(digits, decimal, group);
  if (plain === undefined) return undefined;
  const size = Number(exponent === undefined ? plain : `${plain}e${exponent}`) / (percent ? 100 : 1);
  const value = sign === "-" || innerSign === "-" || open ? -size : size;
  if (percent) return { value, format: plain.includes(".") ? "0.00%" : "0%" };
  if (currency) return { value, format: plain.includes(".") ? `${currency}#,##0.00` : `${currency}#,##0` };
  if (exponent !== undefined) return { value, format: "0.00E+00" };
  if ([...group].some((mark) => digits.includes(mark))) return { value, format: plain.includes(".") ? "#,##0.00" : "#,##0" };
  return { value };
}

/** Groups must hold three digits each, or the text is no number. */
function plainDigits(digits: string, decimal: string, group: string): string | undefined {
  const parts = digits.split(decimal);
  if (parts.length > 2) return undefined;
  const [whole = "", fraction] = parts;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return undefined;
  const groups = whole.split(new RegExp(`[${group}]`));
  const isGrouped = groups.length > 1;
  if (isGrouped && (!/^\d{1,3}$/.test(groups[0] ?? "") || groups.slice(1).some((part) => !/^\d{3}$/.test(part)))) return undefined;
  if (!isGrouped && !/^\d*$/.test(whole)) return undefined;
  return fraction === undefined ? groups.join("") : `${groups.join("") || "0"}.${fraction}`;
}

/** ISO dates everywhere; "5/6/2024" as month first in en-US only; times. */
function readDate(text: string, culture: Culture): { value: number; format: string } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const slashed = culture === english ? /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text) : null;
  if (slashed) {
    const year = Number(slashed[3]);
    return dated(year < 30 ? 2000 + year : year < 100 ? 1900 + year : year, Number(slashed[1]), Number(slashed[2]), culture.shortDate);
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined;
  return { value: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86400, format: time[3] ? "h:mm:ss" : "h:mm" };
}

function dated(year: number, month: number, day: number, format: string): { value: number; format: string } | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: dateToSerial(year, month, day), format };
}
