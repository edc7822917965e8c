/** Finds what a row adds up: rows above it, rows below it, or income against cost. */
import type { RowKeys } from "./row-keys";
import type { RowWord } from "./header-words";
import { leaningOf } from "./side-of-row";
import type { RowKind } from "./table";

/** A row being recognised: what it says and the amounts it holds. */
export interface OpenRow {
  readonly row: number;
  readonly keys: RowKeys;
  readonly words: ReadonlySet<RowWord>;
  /** One per amount column; undefined where nothing can be read. */
  readonly amounts: readonly (number | undefined)[];
  readonly hasAmounts: boolean;
  /** Rows that its formulas add. */
  readonly summed: readonly number[] | undefined;
}

export interface Part {
  readonly open: OpenRow;
  kind: RowKind;
  /** Rows of detail that the row stands for. */
  leaves: ReadonlySet<number>;
  /** The sum of income or of costs that the row is part of, by its label. */
  under?: string;
}

/** How finely each amount column is rounded: 1, 0.1, 0.01. */
export type Steps = readonly number[];

export interface Agreement {
  readonly fits: number;
  readonly tried: number;
  readonly large: number;
}

/** Compares column by column, within what rounding of `count` addends allows. */
export function agrees(amounts: OpenRow["amounts"], sums: readonly (number | undefined)[], count: number, steps: Steps): Agreement {
  let fits = 0;
  let tried = 0;
  let large = 0;
  amounts.forEach((amount, index) => {
    const sum = sums[index];
    if (amount === undefined || sum === undefined || (amount === 0 && sum === 0)) return;
    tried++;
    const slack = Math.max(((count + 1) / 2) * (steps[index] ?? 1), 0.005) + Math.abs(amount) * 1e-9;
    if (Math.abs(sum - amount) > slack) return;
    fits++;
    if (Math.abs(amount) >= 100 * (steps[index] ?? 1)) large++;
  });
  return { fits, tried, large };
}

/** Nearly all columns: one planted error must not hide a sum. */
export function isSum({ fits, tried }: { fits: number; tried: number }): boolean {
  return tried > 0 && fits * 4 >= tried * 3;
}

export type Sums = (number | undefined)[];

/** Adds in place; what cannot be read makes its column's sum unknown. */
export function addTo(sums: Sums, amounts: readonly (number | undefined)[], sign: 1 | -1 = 1): Sums {
  for (let index = 0; index < sums.length; index++) {
    const sum = sums[index];
    const amount = amounts[index];
    sums[index] = sum === undefined || amount === undefined ? undefined : sum + sign * amount;
  }
  return sums;
}

function total(parts: readonly Part[], width: number): Sums {
  const sums: Sums = Array<number>(width).fill(0);
  for (const { open } of parts) addTo(sums, open.amounts);
  return sums;
}

export function adds(row: OpenRow, parts: readonly Part[], steps: Steps): boolean {
  return parts.length > 0 && isSum(agrees(row.amounts, total(parts, row.amounts.length), parts.length, steps));
}

/**
 * The parts above that the row adds: those since the last heading or sum, else all sums, else the longest stretch
 * upwards that fits.
 */
export function partsAbove(row: OpenRow, open: readonly Part[], sinceHeading: number, least: number, steps: Steps): readonly Part[] | undefined {
  const since = open.slice(Math.max(sinceHeading, positionOfLastSum(open) + 1));
  if (since.length >= least && adds(row, since, steps)) return since;
  // A total of sums comes right after the last of them; rows in between would have been added too.
  const sums = open.at(-1)?.kind === "subtotal" ? open.filter(({ kind }) => kind === "subtotal") : [];
  if (sums.length >= least && adds(row, sums, steps)) return sums;
  return longestStretch(row, open, least, steps);
}

function positionOfLastSum(open: readonly Part[]): number {
  for (let at = open.length - 1; at >= 0; at--) if (open[at]?.kind === "subtotal") return at;
  return -1;
}

/** Further up than this a sum is not looked for; it keeps the work in step with the length of the table. */
const FARTHEST = 400;


function longestStretch(row: OpenRow, open: readonly Part[], least: number, steps: Steps): readonly Part[] | undefined {
  const sums: Sums = Array<number>(row.amounts.length).fill(0);
  let best: number | undefined;
  for (let start = open.length - 1; start >= Math.max(0, open.length - FARTHEST); start--) {
    addTo(sums, (open[start] as Part).open.amounts);
    const count = open.length - start;
    if (count >= least && isSum(agrees(row.amounts, sums, count, steps))) best = start;
  }
  return best === undefined ? undefined : open.slice(best);
}

/** A net or result where income and cost stand without signs, or kommunbidrag against net cost. */
export function opposedParts(row: OpenRow, open: readonly Part[], steps: Steps): readonly Part[] | undefined {
  const isSaid = ({ open: { words, keys } }: Part): boolean => words.has("contribution") || (words.has("income") && !words.has("net")) || keys.account?.startsWith("3") === true;
  const isKnown = ({ open: { words, keys } }: Part): boolean => words.has("contribution") || (!words.has("net") && leaningOf(keys) === "income");
  return partsAgainst(row, open, steps, isKnown) ?? partsAgainst(row, open, steps, isSaid);
}

function partsAgainst(row: OpenRow, open: readonly Part[], steps: Steps, isIncome: (part: Part) => boolean): readonly Part[] | undefined {
  const parts = open.length > 2 && open.some(({ kind }) => kind === "subtotal") ? open.filter(({ kind, open: { words } }) => kind === "subtotal" || words.has("contribution")) : open;
  if (parts.length < 2 || !parts.some(isIncome) || parts.every(isIncome)) return undefined;
  const width = row.amounts.length;
  const difference = addTo(total(parts.filter(isIncome), width), total(parts.filter((part) => !isIncome(part)), width), -1);
  const reversed = difference.map((value) => (value === undefined ? undefined : -value));
  // The deviation column turns with the row's sign, so it need not follow.
  const isNear = (sums: readonly (number | undefined)[]): boolean => {
    const { fits, tried } = agrees(row.amounts, sums, parts.length, steps);
    return fits >= 1 && fits * 3 >= tried * 2;
  };
  return [difference, reversed].some(isNear) ? parts : undefined;
}

export function isSaidSum({ words, keys }: OpenRow): boolean {
  return keys.account === undefined && (words.has("total") || words.has("subtotal") || words.has("net") || words.has("result"));
}

const LONGEST_LABEL = 70;
const SENTENCE = /\S\s+\S+\s.*\p{L}{3}[.!?]$/u;

/** A sentence between the rows, not a row. */
export function isRemark({ words, keys: { label }, hasAmounts }: OpenRow): boolean {
  return !hasAmounts && (words.has("note") || label.length > LONGEST_LABEL || SENTENCE.test(label));
}
