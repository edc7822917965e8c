/** Tells what a project was first given from what it has in all, where both are called anslag or ram: the total is the first and the additions. */
import { isNumeric } from "./column-profile";
import { ORIGINAL_WORDS, TOTAL_WORDS, WHOLE_PROJECT_WORDS } from "./header-words";
import type { SettledColumn } from "./settled-column";
import type { SheetView } from "./sheet-view";
import type { TableKind } from "./table";

export function tellOriginalApart(kind: TableKind, view: SheetView, columns: readonly SettledColumn[], rows: readonly number[]): readonly SettledColumn[] {
  if (kind !== "investments" || columns.some(({ role }) => role === "budget" || role === "originalBudget")) return columns;
  const stated = columns.filter(({ role, path }) => role === "appropriation" && !WHOLE_PROJECT_WORDS.test(path.join(" ")));
  const added = columns.filter(({ role }) => role === "supplement" || role === "carryOver");
  const unknown = columns.filter(({ role, profile, unit }) => role === "unknown" && isNumeric(profile) && unit !== "percent");
  const original = originalByArithmetic(view, stated, [...stated, ...unknown], added, rows) ?? originalByWords(stated, added);
  return columns.map((column): SettledColumn => (column === original ? { ...column, role: "budget" } : column));
}

/** On most rows the other is this and the additions, and on some there is an addition. */
function originalByArithmetic(view: SheetView, stated: readonly SettledColumn[], firsts: readonly SettledColumn[], added: readonly SettledColumn[], rows: readonly number[]): SettledColumn | undefined {
  const amount = (row: number, { column }: SettledColumn): number => view.cell(row, column).number ?? 0;
  const more = (row: number): number => added.reduce((sum, column) => sum + amount(row, column), 0);
  const told = rows.filter((row) => stated.some((column) => amount(row, column) !== 0));
  if (!told.some((row) => more(row) !== 0)) return undefined;
  return firsts.find((first) => stated.some((total) => total !== first && sumsOn(told, (row) => amount(row, total) - amount(row, first) - more(row), [first, total, ...added])));
}

function sumsOn(rows: readonly number[], off: (row: number) => number, columns: readonly SettledColumn[]): boolean {
  const slack = (columns.length / 2) * 10 ** -Math.min(...columns.map(({ profile }) => profile.decimals));
  return rows.filter((row) => Math.abs(off(row)) <= slack).length >= rows.length * MOST;
}

const MOST = 0.8;

/** "Ursprungligt anslag" beside "Gällande anslag"; or plain "Anslag" beside additions that nothing says are within it. */
function originalByWords(stated: readonly SettledColumn[], added: readonly SettledColumn[]): SettledColumn | undefined {
  const says = ({ path }: SettledColumn, words: RegExp): boolean => words.test(path.join(" "));
  const [only] = stated;
  if (stated.length === 1 && only) return added.length > 0 && !says(only, TOTAL_WORDS) ? only : undefined;
  const originals = stated.filter((column) => says(column, ORIGINAL_WORDS) || !says(column, TOTAL_WORDS));
  return stated.length === 2 && originals.length === 1 ? originals[0] : undefined;
}
