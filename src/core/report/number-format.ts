/** Excel number formats that print a true minus (U+2212), never a minus before zero, and leave blank cells blank. */

/**
 * Excel leaves out its own sign in a section that only negative numbers can reach, so the minus is written out; what
 * rounds to zero falls in the second section and has none.
 * @example amountFormat(1) //=> '[<=-0.05]"−"#,##0.0;[<0]0.0;#,##0.0'
 */
export function amountFormat(decimals: number): string {
  const [shown, half] = [zeros(decimals), decimals === 0 ? "0.5" : `0.${"0".repeat(decimals)}5`];
  return `[<=-${half}]"\u2212"#,##0${shown};[<0]0${shown};#,##0${shown}`;
}

/**
 * For a cell that is clearly negative when it is written. LibreOffice leaves out its own sign only in a section bounded
 * by zero, and would print two in the format above; here Excel and LibreOffice agree.
 */
export function negativeFormat(decimals: number): string {
  const shown = zeros(decimals);
  return `#,##0${shown};"\u2212"#,##0${shown};0${shown}`;
}

function zeros(decimals: number): string {
  return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
}

/** With the space that Swedish sets before the sign, one that does not break the line. */
export function percentFormat(decimals: number): string {
  return `0${zeros(decimals)}"\u00a0"%`;
}

/** Excel may hand a format back with its literals quoted, escaped or bare; they are the same format. */
export function sameFormat(format: string): string {
  return format.replace(/["\\]/gu, "").trim();
}
