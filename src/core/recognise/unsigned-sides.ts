/** Which rows are income where nothing has minus: what they say themselves, and what the table's own netto shows of the rest. */
import { leaningOf, sideOf, type Side } from "./side-of-row";
import { rowWordsOf } from "./table-facts";
import type { Row } from "./table";

/** One amount per column; undefined where there is none. */
export type AmountsOf = (row: Row) => readonly (number | undefined)[];

export interface UnsignedSides {
  readonly sides: ReadonlyMap<Row, Side>;
  /** Whether the table's own netto comes out; undefined where it has none. */
  readonly agrees?: boolean;
}

/** More rows than this are not tried in all their combinations. */
const MOST_UNKNOWN = 12;

export function settleUnsigned(rows: readonly Row[], amountsOf: AmountsOf): UnsignedSides {
  const details = rows.filter(({ kind }) => kind === "detail");
  const sides = new Map(details.map((row) => [row, leaningOf(row) ?? ("cost" as const)] as const));
  const net = netRow(rows);
  if (!net) return { sides };
  const parts = details.filter(({ row }) => row < net.row);
  if (isNetOf(net, parts, sides, amountsOf)) return { sides, agrees: true };
  const unknown = parts.filter((row) => sideOf(row) === undefined);
  if (unknown.length === 0 || unknown.length > MOST_UNKNOWN) return { sides, agrees: false };
  const found = combinationsOf(unknown).map((chosen) => new Map([...sides, ...chosen])).filter((tried) => isNetOf(net, parts, tried, amountsOf));
  const [only] = found;
  return only && found.length === 1 ? { sides: only, agrees: true } : { sides, agrees: false };
}

/** The row that sums up all rows above it, with their signs or by them. */
export function netRow(rows: readonly Row[]): Row | undefined {
  return rows.filter(({ kind, label }) => {
    if (kind !== "total" && kind !== "subtotal") return false;
    const words = rowWordsOf(label);
    return words.has("net") || words.has("result") || (kind === "total" && words.has("income") === words.has("cost"));
  }).at(-1);
}

/** Whether the rows as they stand, plus and minus, add up to the total. */
export function isPlainSum(total: Row, parts: readonly Row[], amountsOf: AmountsOf): boolean {
  return fits(total, parts, amountsOf, () => 1);
}

function isNetOf(net: Row, parts: readonly Row[], sides: ReadonlyMap<Row, Side>, amountsOf: AmountsOf): boolean {
  return fits(net, parts, amountsOf, (row) => (sides.get(row) === "income" ? 1 : -1));
}

/** Nearly all columns, whichever way the netto is signed, within what rounding allows. */
function fits(total: Row, parts: readonly Row[], amountsOf: AmountsOf, signOf: (row: Row) => 1 | -1): boolean {
  const verdicts = amountsOf(total).flatMap((said, at): boolean[] => {
    const amounts = parts.map((row) => (amountsOf(row)[at] ?? 0) * signOf(row));
    if (said === undefined || amounts.every((each) => each === 0)) return [];
    const sum = amounts.reduce((running, each) => running + each, 0);
    return [Math.abs(Math.abs(sum) - Math.abs(said)) <= ((parts.length + 1) / 2) * stepOf([said, ...amounts])];
  });
  return verdicts.length > 0 && verdicts.filter((holds) => holds).length * 4 >= verdicts.length * 3;
}

/** How finely the amounts are written: 1, 0.1 or 0.01. */
export function stepOf(amounts: readonly number[]): number {
  const isWithin = (decimals: number): boolean => amounts.every((each) => Math.abs(each * 10 ** decimals - Math.round(each * 10 ** decimals)) < 1e-6);
  return [0, 1].map((decimals) => (isWithin(decimals) ? 10 ** -decimals : 0)).find((step) => step > 0) ?? 0.01;
}

function combinationsOf(rows: readonly Row[]): (readonly (readonly [Row, Side])[])[] {
  return Array.from({ length: 2 ** rows.length }, (_, bits) => rows.map((row, at) => [row, (bits >> at) & 1 ? "income" : "cost"] as const));
}
