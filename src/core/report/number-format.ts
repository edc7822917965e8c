/** Excel number formats that print a true minus, never a minus before zero, and leave blank cells blank. */

/**
 * Conditions choose the section: a first section with a condition that only negative numbers meet shows them without
 * Excel's own sign, so the minus is written out (U+2212). What rounds to zero falls in the second.
 * @example amountFormat(1) //=> '[<=-0.05]"−"#,##0.0;[<0.05]0.0;#,##0.0'
 */
export function amountFormat(decimals: number): string {
  const zeros = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const half = decimals === 0 ? "0.5" : `0.${"0".repeat(decimals)}5`;
  return `[<=-${half}]"\u2212"#,##0${zeros};[<${half}]0${zeros};#,##0${zeros}`;
}

/** With the space that Swedish sets before the sign, one that does not break the line. */
export function percentFormat(decimals: number): string {
  return `0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}"\u00a0"%`;
}

/** Excel may hand a format back with its literals quoted, escaped or bare; they are the same format. */
export function sameFormat(format: string): string {
  return format.replace(/["\\]/gu, "").trim();
}
