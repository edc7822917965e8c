/** Reads a period out of a header, a title or a fact, in all the ways that Swedish reports write one. */
import { MONTH_WORDS, REACH_WORDS, YEAR_WORDS, type Reach } from "./header-words";
import { ORDINALS } from "./ordinals";

export interface PeriodHint {
  readonly year?: number;
  /** −1 for "föregående år", +1 for "nästa år". */
  readonly relativeYear?: -1 | 1;
  /** Months, 1–12. */
  readonly first?: number;
  readonly last?: number;
  readonly reach?: Reach;
}

export interface PeriodReading {
  readonly hint: PeriodHint | undefined;
  /** The text without what was read. */
  readonly rest: string;
}

const MONTH = `(?:${[...MONTH_WORDS.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const YEAR = "(?:19[89]\\d|20[0-4]\\d)";
const BEFORE = "(?<![\\p{L}\\d])";
const AFTER = "(?![\\p{L}\\d])";
const TO = "(?:\\s*(?:-|till|t\\.?\\s?o\\.?\\s?m\\.?|til|to)\\s*)";
const UNTIL = "(?:t\\.?\\s?o\\.?\\s?m\\.?|till och med|per|through|until|pr)";

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Record<string, string | undefined>) => PeriodHint | undefined;
}

const month = (word: string | undefined): number | undefined => (word === undefined ? undefined : MONTH_WORDS.get(word));
const yearOf = (digits: string | undefined): { year?: number } => (digits ? { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) } : {});
const point = (year: string | undefined, last: number): PeriodHint => ({ ...yearOf(year), first: 1, last, reach: "point" });
const inOrder = (first: number | undefined, last: number | undefined): boolean => first !== undefined && last !== undefined && first <= last;

/** A year has no fifth part. */
const PARTS: Readonly<Record<string, number>> = Object.fromEntries([ORDINALS.slice(0, 4), ["first", "second", "third", "fourth"]].flatMap((words) => words.map((word, at) => [word, at + 1])));
const PART_SIZE: Readonly<Record<string, number>> = { tertial: 4, kvartal: 3, halvår: 6 };

/** In this order: the longer and surer forms take their text first. */
const FORMS: readonly Form[] = [
  form(`(?<y>${YEAR})-?(?<a>0[1-9]|1[0-2])(?:\\s*-\\s*(?<z>${YEAR})-?|\\s+-\\s+)(?<b>0[1-9]|1[0-2])`, (g) =>
    (g.z === undefined || g.z === g.y) && inOrder(Number(g.a), Number(g.b)) ? { ...yearOf(g.y), first: Number(g.a), last: Number(g.b), reach: "range" } : undefined),
  // The inhabitants of 1 November are those that the state's equalisation counts.
  form(`(?<=(?:invånare|folkmängd|befolkning)\\s+(?:den\\s+|per\\s+)?)(?:(?<y>${YEAR})-11-01|1\\s+nov(?:ember)?\\.?\\s+(?<z>${YEAR}))`, (g) => yearOf(g.y ?? g.z)),
  // A date inside a month is a day when something was printed or signed, not the end of a period.
  form(`(?<y>${YEAR})-?(?<a>0[1-9]|1[0-2])-?(?<d>0[1-9]|[12]\\d|3[01])`, (g) => (Number(g.d) >= 28 ? point(g.y, Number(g.a)) : {})),
  form(`(?:[12]?\\d|3[01])[/.](?<a>0?[1-9]|1[0-2])[- /.]*(?<y>${YEAR})`, (g) => point(g.y, Number(g.a))),
  form(`(?<y>${YEAR})-?(?<a>0[1-9]|1[0-2])`, (g) => point(g.y, Number(g.a))),
  form("(?<y>[12]\\d)(?<a>0[1-9]|1[0-2])(?:2[89]|3[01])", (g) => point(g.y, Number(g.a))),
  form(`(?:\\d{1,2}\\.?\\s+)?(?<a>${MONTH})\\.?\\s*'?(?:${YEAR}|\\d\\d)?${TO}(?:\\d{1,2}\\.?\\s+)?(?<b>${MONTH})\\.?(?:\\s*['-]?(?<y>${YEAR}|\\d\\d(?!\\s*\\p{L})))?`, (g) =>
    inOrder(month(g.a), month(g.b)) ? { ...yearOf(g.y), ...months(g.a, g.b), reach: "range" } : undefined),
  form(`${UNTIL}\\s+(?:den\\s+)?(?:\\d{1,2}\\.?\\s+)?(?<b>${MONTH})\\.?(?:\\s*'?(?<y>${YEAR}|\\d\\d))?`, (g) => point(g.y, month(g.b) ?? 12)),
  form(`(?:fr\\.?\\s?o\\.?\\s?m\\.?|från och med|från)\\s+(?:den\\s+)?(?:\\d{1,2}\\.?\\s+)?(?<a>${MONTH})\\.?(?:\\s*(?<y>${YEAR}))?`, (g) =>
    ({ ...yearOf(g.y), first: month(g.a) ?? 1, last: 12, reach: "range" })),
  form(`(?<d>[12]?\\d|3[01])\\.?\\s+(?<b>${MONTH})\\.?(?:\\s*(?<y>${YEAR}))?`, (g) => (Number(g.d) >= 28 ? point(g.y, month(g.b) ?? 12) : {})),
  form(`(?<a>${MONTH})\\.?(?:\\s*['-]?(?<y>${YEAR}|\\d\\d))?`, (g) => ({ ...yearOf(g.y), ...months(g.a, g.a), reach: "month" })),
  form(`(?<n>${Object.keys(PARTS).join("|")}|[1-4])(?:\\.|:[ae])?\\s*(?<w>tertial|kvartal|halvår)(?:et)?(?:\\s*(?<y>${YEAR}))?`, (g) =>
    part({ ...g, n: String(PARTS[g.n ?? ""] ?? g.n) }, PART_SIZE[g.w ?? ""] ?? 4)),
  form(`(?<y>${YEAR})?\\s*(?:tertial\\s*|t)(?<n>[123]|i{1,3})(?:\\s*[- ]?\\s*(?<z>${YEAR}))?`, (g) => part(g, 4)),
  form(`(?<y>${YEAR})?\\s*(?:kvartal\\s*|kv\\.?\\s*|q)(?<n>[1-4])(?:\\s*[- ]?\\s*(?<z>${YEAR}))?`, (g) => part(g, 3)),
  form(`(?<y>${YEAR})?\\s*(?:halvår\\s*|h)(?<n>[12])(?:\\s*[- ]?\\s*(?<z>${YEAR}))?`, (g) => part(g, 6)),
  form("period(?:er)?:?\\s*(?<a>0?[1-9]|1[0-2])\\s*-\\s*(?<b>0?[1-9]|1[0-2])", (g) => (inOrder(Number(g.a), Number(g.b)) ? { first: Number(g.a), last: Number(g.b), reach: "range" } : undefined)),
  form("(?:period:?\\s*(?<a>0[1-9]|1[0-2])|t\\.?o\\.?m\\.?\\s+period:?\\s*(?<b>[1-9]))", (g) => point(undefined, Number(g.a ?? g.b))),
  form("r\\s?12|rullande 12(?: månader)?", () => ({ reach: "rolling" })),
  form(`(?<y>${YEAR})`, (g) => yearOf(g.y)),
];

function form(pattern: string, read: Form["read"]): Form {
  return { pattern: new RegExp(`${BEFORE}${pattern}${AFTER}`, "u"), read };
}

function months(first: string | undefined, last: string | undefined): { first: number; last: number } {
  return { first: month(first) ?? 1, last: month(last) ?? 12 };
}

function part(groups: Record<string, string | undefined>, size: number): PeriodHint {
  const written = groups.n ?? "1";
  const number = /^i+$/u.test(written) ? written.length : Number(written);
  return { ...yearOf(groups.y ?? groups.z), first: (number - 1) * size + 1, last: number * size, reach: "part" };
}

/** Lower case, one kind of dash and space; what the patterns are written for. */
export function plainHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\uFEFF]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\s\u00A0\u202F]+/gu, " ")
    .trim();
}

/** @example readPeriod("Utfall jan–apr 2024").hint //=> { year: 2024, first: 1, last: 4, reach: "range" } */
export function readPeriod(text: string): PeriodReading {
  const plain = plainHeader(text);
  if (!MAY_SAY_TIME.test(plain)) return { hint: undefined, rest: plain };
  let rest = plain;
  let hint: PeriodHint | undefined;
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(rest);
    const found = match?.groups || match ? read(match?.groups ?? {}) : undefined;
    if (!match || !found) continue;
    hint = mergeHints(hint, found);
    rest = cut(rest, match.index, match[0].length);
  }
  for (const [pattern, words] of WORD_FORMS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    hint = mergeHints(hint, words);
    rest = cut(rest, match.index, match[0].length);
  }
  // "Ack utfall aug": the month is how far it reaches.
  if (hint?.reach === "month" && hint.last !== undefined && TO_DATE.test(plain)) hint = { ...hint, first: 1, reach: "point" };
  const isEmpty = hint === undefined || Object.keys(hint).length === 0;
  return { hint: isEmpty ? undefined : hint, rest: rest.replace(/\s+/gu, " ").trim() };
}

/** Most texts of a sheet say nothing of time; this one look spares them all the others. */
const MAY_SAY_TIME = new RegExp(`\\d|${BEFORE}(?:${MONTH}|${[...YEAR_WORDS, ...REACH_WORDS].map(([words]) => words).join("|")})${AFTER}|tertial|rullande`, "u");

const TO_DATE = new RegExp(`${BEFORE}(?:${REACH_WORDS.find(([, reach]) => reach === "toDate")?.[0] ?? "ack"})${AFTER}`, "u");

const WORD_FORMS: readonly (readonly [RegExp, PeriodHint])[] = [
  ...YEAR_WORDS.map(([words, relativeYear]) => [new RegExp(`${BEFORE}(?:${words})${AFTER}`, "u"), { relativeYear }] as const),
  ...REACH_WORDS.map(([words, reach]) => [new RegExp(`${BEFORE}(?:${words})${AFTER}`, "u"), { reach }] as const),
];

/** The first reading wins; the second fills in what the first left open. */
export function mergeHints(first: PeriodHint | undefined, second: PeriodHint | undefined): PeriodHint | undefined {
  if (!first || !second) return first ?? second;
  const takesMonths = first.first === undefined && first.reach !== "fullYear";
  const { first: from, last: to, reach, ...years } = second;
  const later = takesMonths ? { ...(from !== undefined ? { first: from } : {}), ...(to !== undefined ? { last: to } : {}) } : {};
  const laterReach = first.reach ?? (takesMonths || reach === "fullYear" ? reach : undefined);
  return { ...years, ...later, ...first, ...(laterReach ? { reach: laterReach } : {}) };
}

function cut(text: string, index: number, length: number): string {
  return `${text.slice(0, index)} ${text.slice(index + length)}`;
}
