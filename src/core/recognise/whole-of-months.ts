/** "Totalt" after the months of a budget or a forecast is the year's. What an outcome has come to is told by its months. */
import type { Column, ColumnRole, Period } from "./table";

const COUNTED: ReadonlySet<ColumnRole> = new Set(["budget", "forecast"]);
const FEWEST = 3;

export function wholeOfMonths(columns: readonly Column[]): readonly Column[] {
  return columns.map((column): Column => {
    const { equation, role, measure } = column;
    if (role !== "sum" || measure !== undefined || !equation || equation.minus.length > 0) return column;
    const parts = equation.plus.flatMap((each) => columns.find((other) => other.column === each) ?? []);
    const [first] = parts;
    const period = followEachOther(parts.flatMap(({ period }) => period ?? []));
    const isOfOne = first !== undefined && COUNTED.has(first.role) && parts.length >= FEWEST && parts.every((part) => part.role === first.role && part.member === first.member);
    if (!isOfOne || !period) return column;
    return { ...column, role: first.role, period, span: period.to.endsWith("-12") ? "fullYear" : "period", ...(first.member === undefined ? {} : { member: first.member }) };
  });
}

/** From the first of the months to the last, where none is missing or told twice. */
function followEachOther(months: readonly Period[]): Period | undefined {
  const sorted = [...months].sort((a, b) => a.from.localeCompare(b.from));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const isUnbroken = sorted.every(({ from, to }, at) => from === to && from === `${first?.from.slice(0, 4)}-${String(Number(first?.from.slice(5)) + at).padStart(2, "0")}`);
  return first && last && isUnbroken ? { from: first.from, to: last.to } : undefined;
}
