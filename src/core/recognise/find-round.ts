/** Which follow-up round the workbook is about: its year and months, from facts, titles, headers and sheet names. */
import type { Frame } from "./find-frames";
import { readPeriod, type PeriodHint } from "./read-period";
import type { Evidence, Period, Round } from "./table";

/** A period said somewhere, with where it was said. */
export interface PeriodClue {
  readonly hint: PeriodHint;
  /** "header" is over an outcome; a forecast's year is surer, a budget's less. */
  readonly source: "fact" | "title" | "header" | "forecast" | "budget" | "sheet" | "ledger";
  readonly text: string;
}

const SOURCE_WEIGHT: Readonly<Record<PeriodClue["source"], number>> = { fact: 100, title: 10, forecast: 5, header: 4, budget: 2, sheet: 3, ledger: 1 };
const SOURCE_WORD: Readonly<Record<PeriodClue["source"], string>> = {
  fact: "uppgiften", title: "rubriken", forecast: "kolumnrubriken", header: "kolumnrubriken", budget: "kolumnrubriken", sheet: "bladnamnet", ledger: "bokföringen på bladet",
};

/** Undefined when nothing says a year or months. */
export function findRound(clues: readonly PeriodClue[]): Round | undefined {
  const year = strongest(clues.flatMap((clue) => (clue.hint.year !== undefined ? [{ key: clue.hint.year, clue }] : [])));
  const ofYear = clues.filter(({ hint }) => year === undefined || hint.year === undefined || hint.year === year.key);
  const months = strongest(ofYear.flatMap((clue) => reachOf(clue)));
  if (!year && !months) return undefined;
  const evidence: Evidence[] = [];
  if (year) evidence.push({ about: "period", text: `Året ${year.key} står i ${SOURCE_WORD[year.clue.source]} ”${year.clue.text}”.` });
  if (months) evidence.push({ about: "period", text: `Perioden står i ${SOURCE_WORD[months.clue.source]} ”${months.clue.text}”.` });
  const { first, last } = months ? monthsOf(months.key) : { first: undefined, last: undefined };
  const period = year && first !== undefined && last !== undefined ? periodOf(year.key, first, last) : undefined;
  return {
    ...(year ? { year: year.key } : {}),
    ...(first !== undefined && last !== undefined ? { months: { first, last } } : {}),
    ...(period ? { period } : {}),
    evidence,
  };
}

/** A sheet of its own for each month says in its title, or its name, how far its own columns reach. */
export function roundOfTable({ title, view }: Frame, round: Round | undefined): Round | undefined {
  const own = [...title].reverse().concat(view.grid.sheet).map((line) => readPeriod(line).hint).find((hint) => hint?.last !== undefined && hint.reach !== "rolling");
  const year = own?.year ?? round?.year;
  if (own?.first === undefined || own.last === undefined) return round;
  const months = { first: own.reach === "month" || own.reach === "part" ? 1 : own.first, last: own.last };
  return { ...(year !== undefined ? { year, period: periodOf(year, months.first, months.last) } : {}), months, evidence: round?.evidence ?? [] };
}

export function periodOf(year: number, first: number, last: number): Period {
  const month = (number: number): string => `${year}-${String(number).padStart(2, "0")}`;
  return { from: month(first), to: month(last) };
}

/** Months are weighed as one number so that equal periods add up: 104 is January–April. */
function reachOf(clue: PeriodClue): { key: number; clue: PeriodClue }[] {
  const { first, last, reach } = clue.hint;
  if (reach === "fullYear") return clue.source === "fact" ? [{ key: 112, clue }] : [];
  if (first === undefined || last === undefined || reach === "rolling") return [];
  // One month, or a later tertial or quarter, is reached from January: reports are accumulated.
  const from = reach === "month" || reach === "part" ? 1 : first;
  if (reach === "month" && clue.source === "header") return [];
  if (clue.source === "forecast" || clue.source === "budget") return [];
  return [{ key: from * 100 + last, clue }];
}

function monthsOf(key: number): { first: number; last: number } {
  return { first: Math.floor(key / 100), last: key % 100 };
}

function strongest(clues: readonly { key: number; clue: PeriodClue }[]): { key: number; clue: PeriodClue } | undefined {
  const weights = new Map<number, number>();
  for (const { key, clue } of clues) weights.set(key, (weights.get(key) ?? 0) + SOURCE_WEIGHT[clue.source]);
  let best: { key: number; clue: PeriodClue } | undefined;
  for (const each of clues) {
    const weight = weights.get(each.key) ?? 0;
    const least = best === undefined ? -1 : weights.get(best.key) ?? 0;
    // Of two equally likely years the later is reported and the earlier compared with.
    const isBetter = best === undefined || weight > least || (weight === least && each.key > best.key);
    if (isBetter) best = each;
  }
  return best;
}
