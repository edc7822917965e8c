/** Which rows of its own column a formula adds up, when it does nothing else. */
import { columnNumber } from "../sheet/address";

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;

/**
 * The rows (counted from 0) that a plain vertical sum adds; undefined for any other formula.
 * @example summedRows("=SUM(D8:D10)", 3) //=> [7, 8, 9]
 */
export function summedRows(formula: string, column: number): number[] | undefined {
  const body = formula.slice(1).toUpperCase();
  const rest = body.replace(REFERENCE, "").replace(/SUBTOTAL\(\s*(?:9|109)\s*,/gu, "(").replace(/SUM\(/gu, "(");
  if (!/^[+(),;\s]*$/u.test(rest)) return undefined;
  const rows = new Set<number>();
  for (const [, from = "", top = "", to = from, bottom = top] of body.matchAll(REFERENCE)) {
    if (columnNumber(from) !== column || columnNumber(to) !== column) return undefined;
    if (Number(bottom) - Number(top) > 100_000) return undefined;
    for (let row = Number(top); row <= Number(bottom); row++) rows.add(row - 1);
  }
  return rows.size > 0 ? [...rows] : undefined;
}
