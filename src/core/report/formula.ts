/** Writes a figure's arithmetic as a native Excel formula, with functions that Excel 2021 and LibreOffice both have. */
import { areaAddress, quoteSheetName, type Area } from "../sheet/address";
import type { Criterion, Expression } from "../followup/figure";

/** Excel takes 8 192; the rest is for the quoting that Excel itself may add. */
export const LONGEST_FORMULA = 8000;
const MOST_ARGUMENTS = 250;

/**
 * The formula without "=", times a factor; undefined when the whole is a constant or grows too long, so that the
 * caller writes the value instead.
 * @example formulaOf({ kind: "cells", sheet: "Drift", areas: [{ top: 7, left: 3, bottom: 9, right: 3 }] }, -1 / 1e6) //=> "-SUM('Drift'!D8:D10)/1000000"
 */
export function formulaOf(expression: Expression, factor = 1): string | undefined {
  if (isConstant(expression)) return undefined;
  const terms = flatten(expression, factor);
  const factors = [...new Set(terms.map((term) => term.factor))];
  const text = factors.map((by) => scaled(sumText(terms.filter((term) => term.factor === by).map(({ of }) => of)), by)).reduce(join);
  return text.length > LONGEST_FORMULA ? undefined : text;
}

/** True when no cell can be summed: text amounts and allocations. */
export function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case "constant": return true;
    case "scale": return isConstant(expression.of);
    case "sum": return expression.terms.every(isConstant);
    case "cells":
    case "sumIfs": return false;
  }
}

type Leaf = Exclude<Expression, { kind: "sum" | "scale" }>;
interface Term {
  readonly of: Leaf;
  readonly factor: number;
}

function flatten(expression: Expression, factor: number): readonly Term[] {
  switch (expression.kind) {
    case "sum": return expression.terms.flatMap((term) => flatten(term, factor));
    case "scale": return flatten(expression.of, factor * expression.by);
    default: return [{ of: expression, factor }];
  }
}

function join(before: string, next: string): string {
  return next.startsWith("-") ? `${before}${next}` : `${before}+${next}`;
}

/** Kronor become millions by division: a factor of a millionth is not exact, a division by a million is. */
function scaled(sum: string, factor: number): string {
  const sign = factor < 0 ? "-" : "";
  const size = Math.abs(factor);
  if (size === 1) return `${sign}${sum}`;
  const divisor = Math.round(1 / size);
  return size < 1 && Math.abs(size * divisor - 1) < 1e-12 ? `${sign}${sum}/${divisor}` : `${sign}${sum}*${size}`;
}

function sumText(leaves: readonly Leaf[]): string {
  const ranges = leaves.flatMap((leaf) => (leaf.kind === "cells" ? leaf.areas.map((area) => place(leaf.sheet, area)) : []));
  const parts = [
    ...(ranges.length > 0 ? [sumOfRanges(ranges)] : []),
    ...leaves.flatMap((leaf) => (leaf.kind === "sumIfs" ? [sumIfs(leaf)] : [])),
    ...leaves.flatMap((leaf) => (leaf.kind === "constant" ? [String(leaf.value)] : [])),
  ];
  return parts.length === 1 ? parts[0] ?? "0" : `(${parts.reduce(join)})`;
}

function sumOfRanges(ranges: readonly string[]): string {
  const [only] = ranges;
  if (ranges.length === 1 && only && !only.includes(":")) return only;
  if (ranges.length <= MOST_ARGUMENTS) return `SUM(${ranges.join(",")})`;
  const groups = Array.from({ length: Math.ceil(ranges.length / MOST_ARGUMENTS) }, (_, index) => ranges.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS));
  return `SUM(${groups.map((group) => `SUM(${group.join(",")})`).join(",")})`;
}

function sumIfs(leaf: Extract<Leaf, { kind: "sumIfs" }>): string {
  const sum = place(leaf.sheet, leaf.sum, true);
  if (leaf.criteria.every(({ isNumeric }) => isNumeric)) {
    const criteria = leaf.criteria.map((criterion) => `${place(leaf.sheet, criterion.area, true)},${condition(criterion)}`);
    return `SUMIFS(${[sum, ...criteria].join(",")})`;
  }
  // SUMIFS reads a criterion that looks like a number as one and then passes over text; comparing as text misses nothing.
  const tests = leaf.criteria.map(({ area, operator, value }) => `--(${place(leaf.sheet, area, true)}&""${operator}${quote(String(value))})`);
  return `SUMPRODUCT(${[...tests, sum].join(",")})`;
}

function condition({ operator, value }: Criterion): string {
  return operator === "=" ? String(value) : quote(`${operator}${value}`);
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function place(sheet: string, area: Area, isFixed = false): string {
  const address = isFixed ? areaAddress(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2") : areaAddress(area);
  return `${quoteSheetName(sheet)}!${address}`;
}
