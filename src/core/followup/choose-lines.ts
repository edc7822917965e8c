/** Decides which table answers for which measure: detail before summary; the same fact twice is compared, never added. */
import type { Amount } from "../money/amount";
import type { TableKind } from "../recognise/table";
import { figureOfLines } from "./figure-of-lines";
import { measureKey, type Measure } from "./measure";
import type { OperatingLine } from "./operating-line";

/** The lines of one table. */
export interface Candidate {
  readonly table: string;
  readonly kind: TableKind;
  readonly lines: readonly OperatingLine[];
}

/** The same figure in two tables. Only the first is used. */
export interface Comparison {
  readonly measure: Measure;
  readonly side: OperatingLine["side"];
  readonly used: { readonly table: string; readonly amount: Amount };
  readonly other: { readonly table: string; readonly amount: Amount };
}

export interface Chosen {
  readonly lines: readonly OperatingLine[];
  readonly comparisons: readonly Comparison[];
}

/** The finer the table, the earlier: its sums can be followed to the rows. */
const FINENESS: Readonly<Partial<Record<TableKind, number>>> = {
  operatingDetail: 0, ledger: 1, accountBudget: 2, operatingSummary: 3, contribution: 4,
};

export function chooseLines(candidates: readonly Candidate[]): Chosen {
  const ordered = candidates.flatMap(withoutContribution).sort((a, b) => (FINENESS[a.kind] ?? 9) - (FINENESS[b.kind] ?? 9) || b.lines.length - a.lines.length);
  const used = new Map<string, Candidate[]>();
  const lines: OperatingLine[] = [];
  const comparisons: Comparison[] = [];
  for (const candidate of ordered) {
    const accepted = new Set<string>();
    for (const [key, measure] of measuresOf(candidate.lines)) {
      const before = used.get(key) ?? [];
      const rival = before.find((other) => tellsTheSame(other, candidate, key));
      if (rival) comparisons.push(...compare(rival, candidate, measure));
      else {
        used.set(key, [...before, candidate]);
        accepted.add(key);
      }
    }
    if (accepted.size > 0) lines.push(...candidate.lines.flatMap((line) => withMeasures(line, accepted)));
  }
  return { lines, comparisons };
}

/** Kommunbidrag is compared with kommunbidrag only, whether it stands in a table of its own or among the costs. */
function withoutContribution(candidate: Candidate): readonly Candidate[] {
  const contribution = candidate.lines.filter(({ side }) => side === "contribution");
  const operations = candidate.lines.filter(({ side }) => side !== "contribution");
  return [operations, contribution].filter((lines) => lines.length > 0).map((lines) => ({ ...candidate, lines }));
}

function measuresOf(lines: readonly OperatingLine[]): Map<string, Measure> {
  return new Map(lines.flatMap(({ cells }) => cells.map(({ measure }) => [measureKey(measure), measure] as const)));
}

/** Two tables are parts of one whole only when they are of one kind and no row of the one is a row of the other. */
function tellsTheSame(a: Candidate, b: Candidate, measure: string): boolean {
  const [mine, theirs] = [a, b].map(({ lines }) => lines.filter(({ cells }) => cells.some((cell) => measureKey(cell.measure) === measure)));
  if (!mine || !theirs) return false;
  if (isContribution(mine) !== isContribution(theirs)) return false;
  if (a.kind !== b.kind) return true;
  const sides = new Map<string, Set<OperatingLine["side"]>>();
  for (const line of mine) sides.set(identity(line), (sides.get(identity(line)) ?? new Set()).add(line.side));
  return theirs.some((line) => [...(sides.get(identity(line)) ?? [])].some((side) => !areOpposed(side, line.side)));
}

/** The income of a verksamhet and its costs are not the same fact. */
function areOpposed(a: OperatingLine["side"], b: OperatingLine["side"]): boolean {
  return (a === "income" && b === "cost") || (a === "cost" && b === "income");
}

function isContribution(lines: readonly OperatingLine[]): boolean {
  return lines.every(({ side }) => side === "contribution");
}

function identity(line: OperatingLine): string {
  const { activity = "", member = "", counterparty = "" } = line;
  return [activity, member, counterparty, line.account ?? line.label.toLowerCase()].join("\u0000");
}

function withMeasures(line: OperatingLine, accepted: ReadonlySet<string>): readonly OperatingLine[] {
  const cells = line.cells.filter(({ measure }) => accepted.has(measureKey(measure)));
  // A row without amounts still stands in the committee's form.
  return cells.length > 0 || line.cells.length === 0 ? [{ ...line, cells }] : [];
}

function compare(used: Candidate, other: Candidate, measure: Measure): readonly Comparison[] {
  return (["income", "cost", "contribution", "net"] as const).flatMap((side) => {
    const of = (candidate: Candidate): Amount | undefined => figureOfLines(candidate.lines.filter((line) => line.side === side), measure)?.amount;
    const [mine, theirs] = [of(used), of(other)];
    if (mine === undefined || theirs === undefined) return [];
    return [{ measure, side, used: { table: used.table, amount: mine }, other: { table: other.table, amount: theirs } }];
  });
}
