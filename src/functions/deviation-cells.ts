/** AVVIKELSE, AVVIKELSEPROCENT and UPPARBETAT over cells. */
import { deviation, deviationShare, type PlusMeans } from "../core/money/deviation";
import { parsePlusMeans } from "../core/money/parse-plus-means";
import { ratio } from "../core/money/ratio";
import { broadcast, type Argument, type NamedArgument } from "./broadcast";
import { DIVISION_BY_ZERO, refuse, type CellAnswer, type FunctionError } from "./function-error";
import { readAmount } from "./read-amount";
import { rememberLast } from "./remember-last";
import { passOn, readCell } from "./read-cell";

function named(budget: Argument, actual: Argument, plusMeans: Argument): NamedArgument[] {
  return [{ name: "budget", cells: budget }, { name: "utfall", cells: actual }, { name: "plus_betyder", cells: plusMeans }];
}

export function deviationCells(budget: Argument, actual: Argument, plusMeans: Argument): CellAnswer[][] | FunctionError {
  const plusMeansOf = rememberLast(readPlusMeans);
  return broadcast(named(budget, actual, plusMeans), ([before, after, sign]) => {
    if (typeof before !== "number" && readCell(before) === null && readCell(after) === null) return "";
    return withDeviation(before, after, plusMeansOf(sign), deviation);
  });
}

export function deviationShareCells(budget: Argument, actual: Argument, plusMeans: Argument): CellAnswer[][] | FunctionError {
  const plusMeansOf = rememberLast(readPlusMeans);
  return broadcast(named(budget, actual, plusMeans), ([before, after, sign]) =>
    withDeviation(before, after, plusMeansOf(sign), (first, second, plus) => deviationShare(first, second, plus) ?? DIVISION_BY_ZERO),
  );
}

function withDeviation(before: unknown, after: unknown, plusMeans: PlusMeans | FunctionError, compute: (budget: number, actual: number, plusMeans: PlusMeans) => CellAnswer): CellAnswer {
  const budget = readAmount("budget", before);
  if (typeof budget !== "number") return budget;
  const actual = readAmount("utfall", after);
  if (typeof actual !== "number") return actual;
  return typeof plusMeans === "string" ? compute(budget, actual, plusMeans) : plusMeans;
}

/** "kostnad" or "intäkt", in singular or plural, any case, or the first letter; a blank cell, which may come as 0, means kostnad. */
function readPlusMeans(raw: unknown): PlusMeans | FunctionError {
  const cell = readCell(raw);
  if (cell === null || cell === 0) return "cost";
  if (typeof cell === "object") return passOn("plus_betyder", cell.error);
  const plusMeans = parsePlusMeans(String(cell));
  if (plusMeans) return plusMeans;
  return refuse("plus_betyder", `”${String(cell)}” är inget av orden. Skriv ”kostnad” om kostnader har plus i tabellen, ”intäkt” om intäkter har plus.`);
}

export function usedShareCells(actual: Argument, appropriation: Argument): CellAnswer[][] | FunctionError {
  return broadcast([{ name: "utfall", cells: actual }, { name: "anslag", cells: appropriation }], ([used, granted]) => {
    const part = readAmount("utfall", used);
    if (typeof part !== "number") return part;
    const whole = readAmount("anslag", granted);
    return typeof whole === "number" ? (ratio(part, whole) ?? DIVISION_BY_ZERO) : whole;
  });
}
