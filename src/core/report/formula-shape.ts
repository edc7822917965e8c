/** What of a formula is ours and what is only where the sources happen to stand: inserting a row or renaming a sheet is no edit. */

const TOKENS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|\s+/gu;

/**
 * The formula with every reference as "R"; text constants stay.
 * @example formulaShape("=-SUM('Drift jan-apr'!D8:D10,Drift!D22)/1000000") //=> "=-SUM(R,R)/1000000"
 */
export function formulaShape(formula: string): string {
  return formula.replace(TOKENS, (token) => (token.startsWith('"') ? token : token.trim() === "" ? "" : "R"));
}
