/** A member's share as one native formula: largest remainder, so that the table still adds up when its amount or key is changed. */

export interface ShareCells {
  /** "$D$3": what is shared, in the table's unit. */
  readonly total: string;
  /** "$B$5:$B$8" */
  readonly key: string;
  /** "B6": the member's own weight. */
  readonly own: string;
  /** "$B$5:B6": the weights down to the member's own, for ties go to the earlier row. */
  readonly untilOwn: string;
  /** "$B$9" */
  readonly keySum: string;
  /** Decimals of the shares. */
  readonly decimals: number;
  readonly keyDecimals: number;
}

/**
 * Whole steps first; then one step each to the largest remainders, until nothing is left.
 * @example shareFormula({ total: "$D$3", key: "$B$5:$B$6", own: "B5", untilOwn: "$B$5:B5", keySum: "$B$7", decimals: 0, keyDecimals: 0 })
 */
export function shareFormula({ total, key, own, untilOwn, keySum, decimals, keyDecimals }: ShareCells): string {
  const whole = (cells: string): string => (keyDecimals === 0 ? cells : `ROUND(${cells}*${10 ** keyDecimals},0)`);
  const steps = decimals === 0 ? `ABS(${total})` : `ROUND(ABS(${total})*${10 ** decimals},0)`;
  const all = whole(keySum);
  const rest = (cells: string): string => `MOD(${steps}*${whole(cells)},${all})`;
  const down = (cells: string): string => `INT(${steps}*${whole(cells)}/${all})`;
  const larger = `SUMPRODUCT(--(${rest(key)}>${rest(own)}))`;
  const before = `SUMPRODUCT(--(${rest(untilOwn)}=${rest(own)}))`;
  const left = `${steps}-SUMPRODUCT(${down(key)})`;
  const share = `SIGN(${total})*(${down(own)}+IF(${larger}+${before}<=${left},1,0))`;
  return decimals === 0 ? share : `${share}/${10 ** decimals}`;
}
