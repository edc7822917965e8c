import { toEnglishFormula } from "./swedish-formula";

/** What a Swedish Excel makes of what was typed: a formula in the file's own language, or a value and perhaps a number format that comes with it. */
export type TypedInput =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly numberFormat?: string };

const NUMBER = /^[+\-−]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,\d+)?(?:[eE][+-]?\d+)?$/u;
/** `+B5*2` and `-SUMMA(B5:B9)` are formulas to Excel; `- Personal` is a row label to everybody. */
const SIGNED_FORMULA = /^[+-](?:\(|\$?[A-Z]{1,3}\$?\d|[\p{L}.]+\()/iu;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 24 * 60 * 60 * 1000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

function parseSwedishNumber(text: string): number | undefined {
  if (!NUMBER.test(text) || !/\d/.test(text)) return undefined;
  return Number(text.replace(/[ \u00a0\u202f]/g, "").replace("−", "-").replace(",", "."));
}

function parseDate(text: string): number | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(text) ? (time - EXCEL_EPOCH) / DAY : undefined;
}

function parsePlainValue(text: string): TypedInput {
  const trimmed = text.trim();
  if (/^sant$/i.test(trimmed)) return { kind: "value", value: true };
  if (/^falskt$/i.test(trimmed)) return { kind: "value", value: false };
  const date = parseDate(trimmed);
  if (date !== undefined) return { kind: "value", value: date, numberFormat: "yyyy-mm-dd" };
  if (trimmed.endsWith("%")) {
    const share = parseSwedishNumber(trimmed.slice(0, -1).trim());
    if (share !== undefined) return { kind: "value", value: share / 100, numberFormat: trimmed.includes(",") ? "0.00%" : "0%" };
  }
  const number = parseSwedishNumber(trimmed);
  if (number === undefined) return { kind: "value", value: text };
  return /\d[ \u00a0\u202f]\d/.test(trimmed) ? { kind: "value", value: number, numberFormat: "#,##0" } : { kind: "value", value: number };
}

export function parseTypedInput(typed: string): TypedInput {
  if (typed.startsWith("'")) return { kind: "value", value: typed.slice(1), numberFormat: "@" };
  const startsFormula = typed.startsWith("=") || SIGNED_FORMULA.test(typed);
  if (startsFormula && typed.length > 1) return { kind: "formula", formula: toEnglishFormula(typed.startsWith("=") ? typed : `=${typed}`) };
  return parsePlainValue(typed);
}
