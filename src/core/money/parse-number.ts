/** Reads a number as Swedish controllers and their systems write it, and says when it cannot know which number is meant. */
import { numberOfDecimal, shiftDecimal, type Decimal } from "./decimal";
import { isCountWord, isMissingWord } from "./number-words";
import { parseMoneyUnit, type MoneyUnit } from "./money-unit";

export type ParsedNumber =
  | ReadNumber
  /** Nothing at all. */
  | { readonly kind: "blank" }
  /** A lone dash: zero in some tables, no value in others; only the table can tell. */
  | { readonly kind: "dash" }
  /** Words or signs for "no value": "..", "saknas", "ej mätt". */
  | { readonly kind: "missing" }
  /** Two numbers could be meant; ask. */
  | { readonly kind: "ambiguous"; readonly readings: readonly number[] }
  | { readonly kind: "text" };

export interface ReadNumber {
  readonly kind: "number";
  /** The nearest double; a per cent is divided by 100. */
  readonly value: number;
  /** The same number, exactly. */
  readonly decimal: Decimal;
  /** Decimals as written: 2 in "40,29 %". */
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly unit?: MoneyUnit;
  /** A unit that is not money, as written: "st", "dagar". */
  readonly countWord?: string;
}

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/gu;
/** Hyphen, no-break hyphen, figure dash, en dash, em dash, minus, small and full-width hyphen. */
const MINUSES = /[\u2010-\u2014\u2212\uFE63\uFF0D]/gu;

/**
 * @example parseNumber("- 36 791").kind //=> "number"
 * @example parseNumber("1.234").kind //=> "ambiguous"
 */
export function parseNumber(text: string): ParsedNumber {
  const plain = plainText(text);
  if (plain === "") return { kind: "blank" };
  if (isDash(plain)) return { kind: "dash" };
  if (isMissingWord(plain)) return { kind: "missing" };
  const parts = splitNumber(plain);
  if (!parts) return { kind: "text" };
  const measure = readMeasure(parts.before, parts.after);
  if (!measure) return { kind: "text" };
  const numerals = readNumerals(parts.numerals);
  return numerals ? assemble(parts, numerals, measure) : { kind: "text" };
}

/** One kind of space, one kind of minus, nothing invisible: what is left is what the reader sees. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, "").replace(MINUSES, "-").replace(/\s/gu, " ").trim();
}

/** "-", "--", and the accounting format's zero, "-   kr". */
function isDash(plain: string): boolean {
  if (!plain.startsWith("-")) return false;
  const rest = plain.replace(/^-{1,3}\s*/u, "");
  return rest === "" || parseMoneyUnit(rest) !== undefined || rest === "%";
}

interface NumberParts {
  readonly before: string;
  readonly numerals: string;
  readonly after: string;
  readonly sign: "plus" | "minus" | "either" | "both";
}

/** A number with its unit is short; a longer text is prose that happens to hold digits. */
const LONGEST = 60;
const NUMERALS = /[.,]?\d(?:[\d., ]*\d)?/u;
const LEFT = /^(?<before>[^+\-±(]*)(?<sign>[+\-±]*) *(?<open>\(?) *(?<inner>-?) *$/u;
const RIGHT = /^(?<trailing> ?-(?![\p{L}\d]))?(?<close> ?\))?(?<after>.*?)(?<end>\)?)$/u;

/** Cuts "(408 tkr)" or "- 36 791 kr" into words, sign and numerals; undefined when it is not one number with its unit. */
function splitNumber(plain: string): NumberParts | undefined {
  const match = plain.length <= LONGEST ? NUMERALS.exec(plain) : null;
  if (!match) return undefined;
  const left = LEFT.exec(plain.slice(0, match.index))?.groups;
  const right = RIGHT.exec(plain.slice(match.index + match[0].length))?.groups;
  if (!left || !right) return undefined;
  const isOpened = left.open !== "";
  const closings = (right.close ? 1 : 0) + (right.end ? 1 : 0);
  if (closings !== (isOpened ? 1 : 0) || (!isOpened && left.inner !== "")) return undefined;
  const sign = signOf((left.sign ?? "") + (left.inner ?? ""), right.trailing !== undefined, isOpened);
  return sign && { before: (left.before ?? "").trim(), numerals: match[0], after: (right.after ?? "").trim(), sign };
}

/** "either" is ± (only zero can carry it); "both" is "(−408)", where the parenthesis may or may not be a sign. */
function signOf(written: string, isTrailing: boolean, isInParentheses: boolean): NumberParts["sign"] | undefined {
  if (isTrailing) return written === "" && !isInParentheses ? "minus" : undefined;
  if (isInParentheses) return written === "" ? "minus" : written === "-" ? "both" : undefined;
  if (written === "" || written === "+") return "plus";
  if (written === "-") return "minus";
  return ["±", "+-", "-+"].includes(written) ? "either" : undefined;
}

interface Measure {
  readonly isPercent: boolean;
  readonly unit?: MoneyUnit;
  readonly countWord?: string;
}

/** What stands around the numerals; undefined when it is more than a unit. A stray comma before it is forgiven ("7,6, miljoner"). */
function readMeasure(before: string, after: string): Measure | undefined {
  const words = after.replace(/^,\s+/u, "");
  if (before !== "") {
    const unit = parseMoneyUnit(before);
    return unit && words === "" ? { isPercent: false, unit } : undefined;
  }
  if (words === "") return after === "" ? { isPercent: false } : undefined;
  if (/^(?:%|procent|proc\.?|pct)$/iu.test(words)) return { isPercent: true };
  const unit = parseMoneyUnit(words);
  if (unit) return { isPercent: false, unit };
  return isCountWord(words) ? { isPercent: false, countWord: words } : undefined;
}

/** The number without sign, and the other one when two could be meant. */
interface Numerals {
  readonly decimal: Decimal;
  readonly decimals: number;
  readonly otherwise?: Decimal;
}

const GROUPED_BY_SPACE = /^(?<whole>[1-9]\d{0,2}(?: \d{3})+)(?:[.,](?<fraction>\d+))?$/u;
const UNGROUPED = /^(?<whole>\d*)(?:(?<mark>[.,])(?<fraction>\d+))?$/u;
const GROUPED_WITH_FRACTION = /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+,\d+|[1-9]\d{0,2}(?:,\d{3})+\.\d+)$/u;

function readNumerals(written: string): Numerals | undefined {
  const bySpace = GROUPED_BY_SPACE.exec(written)?.groups;
  if (bySpace) return unambiguous(bySpace.whole as string, bySpace.fraction);
  const ungrouped = UNGROUPED.exec(written)?.groups;
  if (ungrouped) return readUngrouped(ungrouped.whole ?? "", ungrouped.mark, ungrouped.fraction);
  if (GROUPED_WITH_FRACTION.test(written)) {
    const cut = Math.max(written.lastIndexOf(","), written.lastIndexOf("."));
    return unambiguous(written.slice(0, cut), written.slice(cut + 1));
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/u.test(written)) return unambiguous(written, undefined);
  if (!/^[1-9]\d{0,2}(?:,\d{3}){2,}$/u.test(written)) return undefined;
  const cut = written.lastIndexOf(",");
  return { ...unambiguous(written, undefined), otherwise: exact(written.slice(0, cut), written.slice(cut + 1)) };
}

/** The comma is Swedish and always marks decimals; a point before exactly three digits may be either. */
function readUngrouped(whole: string, mark: string | undefined, fraction: string | undefined): Numerals {
  const numerals = unambiguous(whole, fraction);
  const mayBeThousands = mark === "." && fraction?.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
  return mayBeThousands ? { ...numerals, otherwise: exact(whole + fraction, undefined) } : numerals;
}

function unambiguous(whole: string, fraction: string | undefined): Numerals {
  return { decimal: exact(whole, fraction), decimals: fraction?.length ?? 0 };
}

function exact(whole: string, fraction: string | undefined): Decimal {
  return { digits: BigInt(whole.replace(/\D/gu, "") + (fraction ?? "")), scale: fraction?.length ?? 0 };
}

function assemble(parts: NumberParts, numerals: Numerals, measure: Measure): ParsedNumber {
  if (parts.sign === "either" && numerals.decimal.digits !== 0n) return { kind: "text" };
  const signed = (decimal: Decimal): Decimal => {
    const value = parts.sign === "plus" ? decimal : { digits: -decimal.digits, scale: decimal.scale };
    return measure.isPercent ? shiftDecimal(value, -2) : value;
  };
  const decimal = signed(numerals.decimal);
  const value = numberOfDecimal(decimal);
  if (numerals.otherwise) {
    return { kind: "ambiguous", readings: [value, numberOfDecimal(signed(numerals.otherwise))] };
  }
  if (parts.sign === "both") return { kind: "ambiguous", readings: [value, -value] };
  return { kind: "number", value, decimal, decimals: numerals.decimals, ...measure };
}
