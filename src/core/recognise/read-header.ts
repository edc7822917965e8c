/** What a header text may mean: the roles its words allow, the period and the unit it states. */
import type { MoneyUnit } from "../money/money-unit";
import { HEADER_WORDS, STOP_WORDS, type Reach } from "./header-words";
import { plainHeader, readPeriod, type PeriodHint } from "./read-period";
import { readUnit } from "./read-unit";
import type { ColumnRole } from "./table";

export interface RoleCandidate {
  readonly role: ColumnRole;
  /** How much of the text the words explain, 0–1. */
  readonly coverage: number;
  /** Lower wins: a deviation of a forecast is a deviation. */
  readonly rank: number;
  readonly reach?: Reach;
}

export interface HeaderMeaning {
  readonly candidates: readonly RoleCandidate[];
  readonly hint?: PeriodHint;
  readonly unit?: MoneyUnit | "percent";
  /** True when the text is nothing but a period, a unit or both. */
  readonly isOnlyPeriodOrUnit: boolean;
}

interface CompiledPhrase {
  readonly role: ColumnRole;
  readonly rank: number;
  readonly reach?: Reach;
  readonly words: readonly ((token: string) => boolean)[];
  /** Nothing else may stand in the header. */
  readonly isWhole: boolean;
}

const PHRASES: readonly CompiledPhrase[] = HEADER_WORDS.flatMap((entry, rank) =>
  entry.phrases.map((phrase) => ({
    role: entry.role,
    rank,
    ...(entry.reach ? { reach: entry.reach } : {}),
    words: phrase.replace(/^=/u, "").split(" ").map(compileWord),
    isWhole: phrase.startsWith("="),
  })),
);

/** From here on the words name what rows are about, and the one that explains more of the header wins. */
const FIRST_KEY = HEADER_WORDS.findIndex(({ role }) => role === "account");

function compileWord(word: string): (token: string) => boolean {
  const isOpenStart = word.startsWith("*");
  const isOpenEnd = word.endsWith("*");
  const core = word.slice(isOpenStart ? 1 : 0, isOpenEnd ? -1 : undefined);
  if (isOpenStart && isOpenEnd) return (token) => token.includes(core);
  if (isOpenStart) return (token) => token.endsWith(core);
  if (isOpenEnd) return (token) => token.startsWith(core);
  return (token) => token === core;
}

/** "Ombud- getering" was one word before it was wrapped; "intäkts- och kostnadsslag" was not. */
function joinWrappedWords(text: string): string {
  return text.replace(/(\p{Ll})-\s+(?!(?:och|eller|och\/eller|and|or)\b)(\p{Ll})/gu, "$1$2");
}

function tokensOf(text: string): string[] {
  return text
    .replace(/ - /gu, " minus ")
    .replace(/[“”"„()[\]{}!?:;*=]/gu, (mark) => (mark === ":" ? ":" : " "))
    .split(/[\s,]+/u)
    .map((token) => token.replace(/^[.:-]+|[.:]+$|-$/gu, ""))
    .filter((token) => token !== "");
}

/** The meaning of one text; the caller may keep it, for the same text always means the same. */
export function readHeader(text: string): HeaderMeaning {
  const plain = joinWrappedWords(plainHeader(text));
  const period = readPeriod(plain);
  const { unit: money, rest } = readUnit(period.rest);
  const tokens = tokensOf(rest);
  const isPercent = tokens.includes("%") || tokens.includes("procent");
  const asWritten = candidatesOf(tokens);
  // "Förvaltning/nämnd" and "u.a." have meanings of their own; where a slash or a full stop has none ("Bokf.datum") it stands between two words.
  const found = asWritten.length > 0 ? asWritten : candidatesOf(tokens.flatMap((token) => token.split(/[/.]/u).filter((word) => word !== "")));
  // "Period" and "Månad" are words of time, but a header that says nothing else names a column of periods.
  const whole = found.length > 0 ? found : candidatesOf(tokensOf(plain)).map((candidate) => ({ ...candidate, coverage: Math.min(candidate.coverage, 0.9) }));
  const unit = money ?? (isPercent ? "percent" : undefined);
  const meaningful = tokens.filter((token) => !STOP_WORDS.has(token) && token !== "%" && token !== "procent");
  return {
    candidates: whole,
    ...(period.hint ? { hint: period.hint } : {}),
    ...(unit ? { unit } : {}),
    isOnlyPeriodOrUnit: meaningful.length === 0 && (period.hint !== undefined || unit !== undefined),
  };
}

function candidatesOf(tokens: readonly string[]): RoleCandidate[] {
  const best = new Map<ColumnRole, RoleCandidate>();
  for (const phrase of PHRASES) {
    const matched = matchInOrder(phrase.words, tokens);
    if (!matched || (phrase.isWhole && matched.length < tokens.length)) continue;
    const coverage = coverageOf(matched, tokens);
    const known = best.get(phrase.role);
    if (known && known.coverage > coverage) continue;
    if (known && known.coverage === coverage && known.reach !== undefined) continue;
    const rank = Math.min(known?.rank ?? phrase.rank, phrase.rank);
    best.set(phrase.role, { role: phrase.role, coverage, rank, ...(phrase.reach ? { reach: phrase.reach } : {}) });
  }
  return [...best.values()].sort((a, b) => Math.min(a.rank, FIRST_KEY) - Math.min(b.rank, FIRST_KEY) || b.coverage - a.coverage || a.rank - b.rank);
}

/** The share of the telling words; "nr" explains "Nr" but little of "Ver nr". */
function coverageOf(matched: readonly string[], tokens: readonly string[]): number {
  const telling = tokens.filter((token) => !STOP_WORDS.has(token)).length;
  const explained = matched.filter((token) => !STOP_WORDS.has(token)).length;
  if (telling === 0) return Math.min(1, matched.length / tokens.length);
  return explained === 0 ? 0.1 : Math.min(1, explained / telling);
}

/** The tokens that the words match, in order but not necessarily side by side; undefined when one word is missing. */
function matchInOrder(words: CompiledPhrase["words"], tokens: readonly string[]): string[] | undefined {
  const [first] = words;
  // Most phrases miss at once.
  if (first === undefined || !tokens.some(first)) return undefined;
  const matched: string[] = [];
  let at = 0;
  for (const word of words) {
    while (at < tokens.length && !word(tokens[at] as string)) at++;
    if (at === tokens.length) return undefined;
    matched.push(tokens[at++] as string);
  }
  return matched;
}
