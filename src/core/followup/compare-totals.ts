/** Compares what two lists of lines come to, measure by measure, with room for the rounding of the coarser one. */
import { measureKey } from "./measure";
import type { OperatingLine } from "./operating-line";

/** What two tables say of one measure: their income, their cost or, where one tells only that, their net. Kronor. */
export interface Vote {
  readonly first: number;
  readonly second: number;
  readonly isEqual: boolean;
}

export type Totals = ReadonlyMap<string, Total>;

interface Total {
  readonly plus: number;
  readonly minus: number;
  /** How many amounts are not zero, and the last decimal (in kronor) that any of them shows. */
  readonly count: number;
  readonly step: number;
  /** Every amount is known as income or as cost. */
  readonly isDivided: boolean;
}

export function totalsOf(lines: readonly OperatingLine[]): Totals {
  const totals = new Map<string, Total>();
  for (const { side, cells } of lines) {
    for (const { measure, value, factor } of cells) {
      if (value === 0) continue;
      const key = measureKey(measure);
      const { plus, minus, count, step, isDivided } = totals.get(key) ?? { plus: 0, minus: 0, count: 0, step: Infinity, isDivided: true };
      const kronor = value * factor;
      const isPlus = side === "income" || (side !== "cost" && kronor > 0);
      totals.set(key, {
        plus: isPlus ? plus + kronor : plus, minus: isPlus ? minus : minus + kronor, count: count + 1,
        step: Math.min(step, stepOf(value) * Math.abs(factor)), isDivided: isDivided && (side === "income" || side === "cost"),
      });
    }
  }
  return totals;
}

/** The last decimal that an amount shows; beyond öre it was computed, and is exact. */
function stepOf(value: number): number {
  const decimals = [0, 1, 2].find((each) => Math.abs(value * 10 ** each - Math.round(value * 10 ** each)) < 1e-6);
  return decimals === undefined ? 0 : 10 ** -decimals;
}

/** Only for measures that both tell, and never for nothing against nothing. */
export function votesOf(mine: Totals, theirs: Totals): readonly Vote[] {
  return [...mine].flatMap(([measure, a]) => {
    const b = theirs.get(measure);
    return b ? votesOn(a, b) : [];
  });
}

/** Rounding never hides more than this share of the money. */
const MOST_SLACK = 0.02;

function votesOn(a: Total, b: Total): readonly Vote[] {
  const rounding = (a.count * a.step + b.count * b.step) / 2;
  const slack = Math.min(rounding, MOST_SLACK * Math.max(a.plus - a.minus, b.plus - b.minus)) + 0.005;
  const vote = (first: number, second: number): readonly Vote[] =>
    Math.max(Math.abs(first), Math.abs(second)) <= slack ? [] : [{ first, second, isEqual: Math.abs(first - second) <= slack }];
  const gross = [...vote(a.plus, b.plus), ...vote(a.minus, b.minus)];
  if (a.isDivided && b.isDivided) return gross;
  const net = vote(a.plus + a.minus, b.plus + b.minus);
  if (net.length > 0) return net;
  // Two budgets in balance are alike only if what is balanced is.
  return gross.every(({ isEqual }) => isEqual) ? gross.slice(0, 1) : [];
}

/** Apart by no more than an error in one of the rows would be. */
const NEAR = 0.25;

export function isClose({ first, second }: Pick<Vote, "first" | "second">): boolean {
  return Math.abs(first - second) <= NEAR * Math.max(Math.abs(first), Math.abs(second));
}
