/** Tells rounding from error: how far apart rounded figures may stand from their sum, and when that becomes unlikely. */

export type Judgement =
  /** The sum is what it says. */
  | "holds"
  /** Every cell is stored rounded and the difference fits in their roundings. */
  | "rounding"
  /** It could be rounding, but it would be a rare coincidence, or exact and rounded cells are mixed. */
  | "doubtful"
  | "broken";

export interface RoundedCell {
  readonly value: number;
  /** A formula gives an unrounded number whatever it shows. */
  readonly isExact: boolean;
  /** Decimals as stored. */
  readonly decimals: number;
}

/**
 * Interval logic as in XBRL Calculations 1.1: n terms and a result, each within half a unit of the truth, can miss by
 * ½·unit·(n+1). Roundings spread evenly, so beyond three standard deviations, 3·unit·√((n+1)/12), we ask instead.
 */
export function judgeDifference(difference: number, terms: readonly RoundedCell[], result: RoundedCell, unit: number): Judgement {
  const cells = [...terms, result];
  if (Math.abs(difference) <= floatNoise(cells)) return "holds";
  const gap = Math.abs(difference) * (1 - 1e-9) - floatNoise(cells);
  const rounded = cells.filter((cell) => isRoundedAt(cell, unit));
  if (rounded.length < cells.length) {
    return gap <= (unit / 2) * rounded.length || isResultRounded(difference, terms, result) ? "doubtful" : "broken";
  }
  if (gap > (unit / 2) * cells.length) return isResultRounded(difference, terms, result) ? "doubtful" : "broken";
  return gap > 3 * unit * Math.sqrt(cells.length / 12) ? "doubtful" : "rounding";
}

function isRoundedAt(cell: RoundedCell, unit: number): boolean {
  return !cell.isExact && 10 ** -cell.decimals >= unit * (1 - 1e-9);
}

/** An exact sum that was typed with fewer decimals than its parts: 600,50 written as 601. */
function isResultRounded(difference: number, terms: readonly RoundedCell[], result: RoundedCell): boolean {
  const coarser = terms.some((term) => term.isExact || term.decimals > result.decimals);
  return !result.isExact && coarser && Math.abs(difference) <= 0.5 * 10 ** -result.decimals + floatNoise(terms);
}

/** What double arithmetic may lose on the way; far below half an öre. */
export function floatNoise(cells: readonly RoundedCell[]): number {
  return 1e-9 + 1e-12 * cells.reduce((sum, cell) => sum + Math.abs(cell.value), 0);
}

/**
 * The unit at which a table's typed amounts are stored: the finest decimal place that at least a third of them use.
 * Zeros say nothing, and one cell with more decimals does not make its neighbours exact.
 */
export function storedUnit(cells: readonly RoundedCell[]): number {
  const typed = cells.filter((cell) => !cell.isExact && cell.value !== 0);
  const finest = typed.reduce((most, cell) => Math.max(most, cell.decimals), 0);
  for (let decimals = finest; decimals > 0; decimals--) {
    if (typed.filter((cell) => cell.decimals >= decimals).length * 3 >= typed.length) return 10 ** -decimals;
  }
  return 1;
}
