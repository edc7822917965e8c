/** Målvärde: what "högst 15 st", "≥ 74", "Öka från 71,13" or a bare "80 %" asks of a result. */
import { plainText } from "../money/parse-number";
import type { CellValue } from "../sheet/grid";
import { readMeasure, type GoalMeasure, type GoalNumber } from "./goal-measure";
import { DECREASE_WORDS, INCREASE_WORDS, LEADING_WORDS, RELATION_ENDINGS, RELATION_WORDS, type Relation } from "./target-words";

export type Target =
  /** The words say which way: at least, at most, above, below or just that. */
  | { readonly kind: "limit"; readonly relation: Relation; readonly limit: GoalNumber }
  /** Only a number: whether higher or lower is better must be known from elsewhere. */
  | { readonly kind: "bare"; readonly limit: GoalNumber }
  | { readonly kind: "between"; readonly from: GoalNumber; readonly to: GoalNumber }
  | { readonly kind: "answer"; readonly isYes: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** @example readTarget("Minska till 90 st") //=> { kind: "limit", relation: "atMost", limit: … } */
export function readTarget(cell: CellValue): Target {
  const whole = readMeasure(cell);
  // "74 eller högre" begins like a number with a unit.
  const isWhole = whole.kind === "number" ? whole.otherUnit === undefined : whole.kind !== "unreadable";
  if (typeof cell !== "string" || isWhole) return targetOfMeasure(whole);
  const text = withoutLeadingWords(plainText(cell.normalize("NFC")).toLowerCase());
  return readChange(text) ?? readRange(text) ?? readRelation(text) ?? readBare(text) ?? unreadable(cell);
}

function targetOfMeasure(measure: GoalMeasure): Target {
  switch (measure.kind) {
    case "number":
      return { kind: "bare", limit: measure };
    case "noValue":
      return { kind: "none" };
    case "ambiguous":
    case "unreadable":
      return { kind: "unreadable", reason: measure.reason };
    case "answer":
      return measure;
  }
}

function unreadable(cell: string): Target {
  return { kind: "unreadable", reason: `Målvärdet ”${cell}” kan inte läsas. Skriv till exempel ”högst 15 st”, ”minst 80 %” eller ett tal.` };
}

function withoutLeadingWords(text: string): string {
  const word = LEADING_WORDS.find((leading) => text.startsWith(`${leading} `) || text.startsWith(`${leading}: `));
  return word === undefined ? text : withoutLeadingWords(text.slice(word.length).replace(/^:?\s+/u, ""));
}

/** "öka från 71,13" asks for more than 71,13; "minska från 111 till 90 st" for 90 at most. "Öka med" needs a starting point that no cell gives. */
function readChange(text: string): Target | undefined {
  const [verb = "", ...rest] = text.split(" ");
  const isIncrease = INCREASE_WORDS.includes(verb);
  if (!isIncrease && !DECREASE_WORDS.includes(verb)) return undefined;
  const words = rest.join(" ");
  const to = /(?:^|\s)till\s+(?<limit>.+)$/u.exec(words)?.groups?.limit;
  if (to !== undefined) {
    const worded = readRelation(to);
    return worded ?? limitOf(to, isIncrease ? "atLeast" : "atMost");
  }
  const from = /^från\s+(?<limit>.+)$/u.exec(words)?.groups?.limit;
  return from === undefined ? undefined : limitOf(from, isIncrease ? "above" : "below");
}

/** "70–80 %" and "mellan 70 och 80 %", ends included. */
function readRange(text: string): Target | undefined {
  const ends = /^mellan\s+(?<from>.+?)\s+och\s+(?<to>.+)$/u.exec(text)?.groups ?? /^(?<from>\d[\d., ]*?)\s*-\s*(?<to>\d.*)$/u.exec(text)?.groups;
  if (!ends) return undefined;
  const to = numberIn(ends.to ?? "");
  const from = numberIn(ends.from ?? "");
  if (!to || !from) return undefined;
  // The unit stands once, after the second number, and holds for both.
  const unitOnce = from.unit === undefined && !from.isPercent && from.countWord === undefined && from.otherUnit === undefined;
  const whole = unitOnce ? numberIn(`${ends.from ?? ""}${(ends.to ?? "").replace(/^[\d., ]*\d/u, "")}`) : from;
  return whole && { kind: "between", from: whole, to };
}

const BY_LENGTH = (Object.keys(RELATION_WORDS) as Relation[])
  .flatMap((relation) => RELATION_WORDS[relation].map((word) => ({ relation, word })))
  .sort((a, b) => b.word.length - a.word.length);

function readRelation(text: string): Target | undefined {
  const before = BY_LENGTH.find(({ word }) => text.startsWith(/\p{L}\.?$/u.test(word) ? `${word} ` : word));
  if (before) return limitOf(text.slice(before.word.length).trim(), before.relation);
  for (const relation of ["atLeast", "atMost"] as const) {
    const ending = RELATION_ENDINGS[relation].find((words) => text.endsWith(` ${words}`));
    if (ending) return limitOf(text.slice(0, -ending.length).trim(), relation);
  }
  return undefined;
}

function readBare(text: string): Target | undefined {
  const limit = numberIn(text);
  return limit && { kind: "bare", limit };
}

function limitOf(text: string, relation: Relation): Target | undefined {
  const limit = numberIn(text.replace(/\s*\([^)]*\)$/u, ""));
  return limit && { kind: "limit", relation, limit };
}

function numberIn(text: string): GoalNumber | undefined {
  const measure = readMeasure(text);
  return measure.kind === "number" ? measure : undefined;
}
