/** Finds the rows that stand before the rows they add, as in a tree of accounts or a pivot: by their codes, or by amounts alone. */
import { addTo, adds, agrees, isRemark, isSaidSum, isSum, type Agreement, type OpenRow, type Part, type Steps, type Sums } from "./row-sums";
import { sideOf } from "./side-of-row";

/** A group's code, such as "30" in "30 Försäljningsintäkter". */
function codeOf({ keys }: OpenRow): string | undefined {
  return keys.account ?? /^(\d{1,5})(?=[\s.:-])/u.exec(keys.label)?.[1];
}

/** Rows that stand before the rows they add: position of the parent to positions of its children. */
export function parentsFirst(rows: readonly OpenRow[], steps: Steps): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const lonely = lonelyChildren(rows, 1);
  const tries: readonly Children[] = [
    (at) => childrenByCode(rows, at, found, steps) ?? childrenByAmount(rows, at, found, steps),
    (at) => childrenByAmount(rows, at, found, steps, lonely),
    (at) => childrenByAmount(rows, at, found, steps, lonely, isNearlyCertain),
  ];
  for (const childrenOf of tries) findFamilies(rows, found, childrenOf);
  for (const at of sumsBelow(rows, found)) {
    const children = childrenByAmount(rows, at, found, steps, lonely);
    if (children) found.set(at, children);
  }
  if (found.size > 0) adoptLonely(rows, found);
  return found;
}

/** "Summa kostnader" stands before its rows where its formulas say so, or where the table's first sum does. From below, as families are found. */
function sumsBelow(rows: readonly OpenRow[], found: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const first = rows.findIndex(({ hasAmounts }) => hasAmounts);
  const isCustom = first >= 0 && isSaidSum(rows[first] as OpenRow) && found.has(first);
  const positions = rows.flatMap((row, at) => {
    const addsBelow = row.summed !== undefined && row.summed.length > 0 && row.summed.every((each) => each > row.row);
    return row.hasAmounts && isSaidSum(row) && !found.has(at) && (isCustom || addsBelow) ? [at] : [];
  });
  return positions.reverse();
}

type Children = (at: number) => readonly number[] | undefined;

function findFamilies(rows: readonly OpenRow[], found: Map<number, readonly number[]>, childrenOf: Children): void {
  const first = rows.findIndex(({ hasAmounts }) => hasAmounts);
  // From below, so that a parent's children are known to be parents themselves.
  for (let at = rows.length - 2; at >= 0; at--) {
    const row = rows[at] as OpenRow;
    if (!row.hasAmounts || found.has(at) || (isSaidSum(row) && at !== first)) continue;
    const children = childrenOf(at);
    if (children) found.set(at, children);
  }
}

/** In a tree a heading may have one row only under it, with the same amounts: "Lokaler" over "Hyra". Position of the parent to that of the child. */
function lonelyChildren(rows: readonly OpenRow[], fewest: number): ReadonlyMap<number, number> {
  return new Map(rows.flatMap((row, at): [number, number][] => {
    const next = rows[at + 1];
    return next && codeOf(row) === undefined && codeOf(next) === undefined && !isSaidSum(row) && !isSaidSum(next) && isTwin(row, next, fewest) ? [[at, at + 1]] : [];
  }));
}

/** All amounts alike, and at least so many different ones that chance does not make them alike. */
function isTwin(a: OpenRow, b: OpenRow, fewest: number): boolean {
  const isAlike = a.hasAmounts && b.hasAmounts && a.amounts.every((amount, index) => amount !== undefined && amount === b.amounts[index]);
  return isAlike && new Set(a.amounts.filter((amount) => amount !== 0)).size >= fewest;
}

/** Without a sum that says so, more amounts must agree. */
const FEWEST_ALONE = 3;

/** Where the table is a tree, a row outside all families that repeats the one before it is that one's only child. */
function adoptLonely(rows: readonly OpenRow[], found: Map<number, readonly number[]>): void {
  const under = new Set([...found.values()].flat());
  for (const [parent, child] of [...lonelyChildren(rows, FEWEST_ALONE)].reverse()) if (!under.has(child) && !found.has(parent)) found.set(parent, [child]);
}


/** Every position that lies under a parent already found, or that only repeats it. */
function skipFamily(at: number, found: ReadonlyMap<number, readonly number[]>, lonely: ReadonlyMap<number, number> = new Map()): number {
  const last = found.get(at)?.at(-1) ?? lonely.get(at);
  return last === undefined ? at + 1 : skipFamily(last, found, lonely);
}

function childrenByCode(rows: readonly OpenRow[], at: number, found: ReadonlyMap<number, readonly number[]>, steps: Steps): number[] | undefined {
  const parent = rows[at] as OpenRow;
  const code = codeOf(parent);
  if (code === undefined) return undefined;
  const children: number[] = [];
  for (let next = at + 1; next < rows.length; next = skipFamily(next, found)) {
    if ((rows[next] as OpenRow).words.has("ofWhich")) continue;
    const child = codeOf(rows[next] as OpenRow);
    if (child === undefined || child.length <= code.length || !child.startsWith(code)) break;
    children.push(next);
  }
  const parts = children.map((each): Part => ({ open: rows[each] as OpenRow, kind: "detail", leaves: new Set() }));
  return adds(parent, parts, steps) ? children : undefined;
}

const LONGEST_FAMILY = 40;

function isCertain({ fits, tried, large }: Agreement): boolean {
  return fits === tried && large >= 2;
}

/** One wrong amount must not make a parent a row of its own, counted beside its children. */
function isNearlyCertain({ fits, tried, large }: Agreement): boolean {
  return isSum({ fits, tried }) && large >= 3;
}

/** Without codes only amounts that chance cannot make: every column, at least two of them large. What repeats a child is under it. */
function childrenByAmount(
  rows: readonly OpenRow[], at: number, found: Map<number, readonly number[]>, steps: Steps, lonely: ReadonlyMap<number, number> = new Map(), isEnough = isCertain,
): number[] | undefined {
  const parent = rows[at] as OpenRow;
  if (codeOf(parent) !== undefined) return undefined;
  const children: number[] = [];
  const sums: Sums = Array<number>(parent.amounts.length).fill(0);
  for (let next = at + 1; next < rows.length && children.length < LONGEST_FAMILY; next = skipFamily(next, found, lonely)) {
    const row = rows[next] as OpenRow;
    if (row.words.has("ofWhich") || isRemark(row)) continue;
    if (!row.hasAmounts || isSaidSum(row) || areOpposed(parent, row)) return undefined;
    children.push(next);
    addTo(sums, row.amounts);
    if (children.length < 2 || !isEnough(agrees(parent.amounts, sums, children.length, steps))) continue;
    for (const child of children) adoptTwins(child, lonely, found);
    return children;
  }
  return undefined;
}

/** Income less cost is a result: "Kostnader" is never a part of "Intäkter". */
function areOpposed(a: OpenRow, b: OpenRow): boolean {
  const [mine, theirs] = [sideOf(a.keys), sideOf(b.keys)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

function adoptTwins(at: number, lonely: ReadonlyMap<number, number>, found: Map<number, readonly number[]>): void {
  const child = lonely.get(at);
  if (child === undefined || found.has(at)) return;
  found.set(at, [child]);
  adoptTwins(child, lonely, found);
}
