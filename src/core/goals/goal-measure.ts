/** A result or a limit that can be compared: a number with its unit, a yes or no, or no value at all. */
import { decimalOf, digitsAt, shiftDecimal, type Decimal } from "../money/decimal";
import { formatNumber } from "../money/format-number";
import { KRONOR_EXPONENT } from "../money/money-unit";
import { parseNumber, type ReadNumber } from "../money/parse-number";
import type { CellValue } from "../sheet/grid";
import { NO_WORDS, YES_WORDS } from "./assessment-words";
import { UNIT_FORMS } from "./target-words";

/** A number as goals write them: "25 g" and "4 av 5" are numbers here, for a result is only held against a target of the same unit. */
export interface GoalNumber extends ReadNumber {
  /** A unit that is neither money, per cent nor a count; as written, in its short form. */
  readonly otherUnit?: string;
}

export type GoalMeasure =
  | GoalNumber
  | { readonly kind: "answer"; readonly isYes: boolean }
  | { readonly kind: "noValue" }
  /** Nobody can know what is meant, or nothing is; the Swedish reason ends in what to do. */
  | { readonly kind: "ambiguous"; readonly reason: string }
  | { readonly kind: "unreadable"; readonly reason: string };

export function readMeasure(cell: CellValue): GoalMeasure {
  if (typeof cell === "number") return measureOfNumber(cell);
  if (typeof cell === "boolean") return { kind: "answer", isYes: cell };
  const parsed = parseNumber(cell);
  switch (parsed.kind) {
    case "number":
      return parsed;
    case "blank":
    case "dash":
    case "missing":
      return { kind: "noValue" };
    case "ambiguous":
      return { kind: "ambiguous", reason: `”${cell}” kan betyda ${parsed.readings.map((reading) => formatNumber(reading)).join(" eller ")}. Skriv talet på ett av de sätten.` };
    case "text":
      return readAnswer(cell) ?? readWithUnit(cell) ?? { kind: "unreadable", reason: `”${cell}” kan inte läsas. Skriv ett tal, ja eller nej.` };
  }
}

export function measureOfNumber(value: number): ReadNumber {
  const decimal = decimalOf(value);
  return { kind: "number", value, decimal, decimals: decimal.scale, isPercent: false };
}

function readAnswer(text: string): GoalMeasure | undefined {
  const word = text.trim().toLowerCase().replace(/[.!]$/u, "");
  if (YES_WORDS.includes(word)) return { kind: "answer", isYes: true };
  return NO_WORDS.includes(word) ? { kind: "answer", isYes: false } : undefined;
}

/** "30 g", "12 minuter", "23 g/portion", "4,1 av 5": a number and at most a few words of what it counts. */
const WITH_UNIT = /^(?<amount>[-+\u2212]?\d[\d\s.,]*?)\s*(?<unit>\p{L}[\p{L}\d\u00b2\u00b3/.\- ]{0,24})$/u;

function readWithUnit(text: string): GoalMeasure | undefined {
  const { amount, unit } = WITH_UNIT.exec(text.trim().toLowerCase())?.groups ?? {};
  if (amount === undefined || unit === undefined) return undefined;
  const measure = readMeasure(amount);
  return measure.kind === "number" ? { ...measure, otherUnit: shortUnit(unit) } : undefined;
}

function shortUnit(unit: string): string {
  const word = unit.trim().replace(/\s+/gu, " ").replace(/\.$/u, "");
  return Object.keys(UNIT_FORMS).find((short) => UNIT_FORMS[short]?.includes(word)) ?? word;
}

/** Above this a bare number beside a per cent is rather per cents (72,25) than a share (0,7225), and nobody can know. */
const LARGEST_BARE_SHARE = 2;

/** −1, 0 or 1 as a is less than, equal to or more than b; undefined when their units cannot be compared. Zero is zero in any unit. */
export function compareMeasures(a: GoalNumber, b: GoalNumber): -1 | 0 | 1 | undefined {
  if (a.value !== 0 && b.value !== 0 && !isSameScale(a, b)) return undefined;
  const [first, second] = [inBaseUnit(a), inBaseUnit(b)];
  const scale = Math.max(first.scale, second.scale);
  const off = digitsAt(first, scale) - digitsAt(second, scale);
  return off === 0n ? 0 : off < 0n ? -1 : 1;
}

function inBaseUnit({ decimal, unit }: ReadNumber): Decimal {
  return unit ? shiftDecimal(decimal, KRONOR_EXPONENT[unit]) : decimal;
}

function isSameScale(a: GoalNumber, b: GoalNumber): boolean {
  if (a.otherUnit !== undefined || b.otherUnit !== undefined) return unitWord(a) === unitWord(b);
  if (a.unit || b.unit) return a.unit !== undefined && b.unit !== undefined;
  if (a.isPercent !== b.isPercent) {
    const bare = a.isPercent ? b : a;
    return bare.countWord === undefined && Math.abs(bare.value) <= LARGEST_BARE_SHARE;
  }
  return a.countWord === undefined || b.countWord === undefined || unitWord(a) === unitWord(b);
}

function unitWord({ otherUnit, countWord }: GoalNumber): string | undefined {
  return otherUnit ?? (countWord === undefined ? undefined : shortUnit(plainCountWord(countWord)));
}

function plainCountWord(word: string): string {
  const plain = word.toLowerCase().replace(/\.$/u, "");
  return /^(?:st|styck|stycken|antal)$/u.test(plain) ? "st" : plain;
}
