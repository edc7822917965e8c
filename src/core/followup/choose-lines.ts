/** Decides which table answers for which measure: detail before summary; the same fact twice is compared, never added. */
import type { Amount } from "../money/amount";
import type { TableKind } from "../recognise/table";
import { figureOfLines } from "./figure-of-lines";
import { measureKey, type Measure } from "./measure";
import type { OperatingLine } from "./operating-line";
import { isSumOf, kinshipOf, profileOf, specifiesLineOf, type Kinship, type TableProfile } from "./same-money";

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

/** Two tables that may be the same money or parts of one whole; until the user says which, only the first is used. */
export interface Undecided {
  readonly measure: Measure;
  readonly used: { readonly table: string; readonly amount: Amount };
  readonly other: { readonly table: string; readonly amount: Amount };
}

export interface Chosen {
  readonly lines: readonly OperatingLine[];
  readonly comparisons: readonly Comparison[];
  readonly undecided: readonly Undecided[];
  /** Tables per verksamhet or kommun that tell again what the lines tell. */
  readonly otherViews: readonly (readonly OperatingLine[])[];
}

/** The finer the table, the earlier: its sums can be followed to the rows. */
const FINENESS: Readonly<Partial<Record<TableKind, number>>> = {
  operatingDetail: 0, ledger: 1, accountBudget: 2, operatingSummary: 3, contribution: 4,
};

export function chooseLines(candidates: readonly Candidate[]): Chosen {
  const used = new Map<string, Contender[]>();
  const lines: OperatingLine[] = [];
  const comparisons: Comparison[] = [];
  const undecided: Undecided[] = [];
  const otherViews: (readonly OperatingLine[])[] = [];
  const contenders = contendersOf(candidates);
  for (const candidate of contenders) {
    const kinshipWith = kinshipsOf(candidate, contenders);
    const accepted = new Set<string>();
    const compared = comparisons.length;
    for (const [key, measure] of measuresOf(candidate.lines)) {
      const before = used.get(key) ?? [];
      const rival = before.find((other) => kinshipWith(other) === "same");
      const doubtful = before.find((other) => kinshipWith(other) === "unknown");
      if (rival) comparisons.push(...compare(rival, candidate, measure));
      else if (doubtful && !candidate.isSum) undecided.push(...doubt(doubtful, candidate, measure, undecided));
      else if (before.length > 0 && candidate.isSum) comparisons.push(...compareSum(before, candidate, measure));
      else {
        used.set(key, [...before, candidate]);
        accepted.add(key);
      }
    }
    if (accepted.size === 0 && comparisons.length > compared && candidate.profile.dividedBy !== "slag") otherViews.push(candidate.lines);
    if (accepted.size > 0) lines.push(...candidate.lines.flatMap((line) => withMeasures(line, accepted)));
  }
  return { lines, comparisons, undecided, otherViews };
}

/** A table that may be used, as it is held against the others. */
interface Contender extends Candidate {
  readonly profile: TableProfile;
  /** It tells what several others come to. */
  readonly isSum: boolean;
  readonly parts: ReadonlySet<TableProfile>;
}

/** In the order that they are used; a table that only specifies a line of another is left out. */
function contendersOf(candidates: readonly Candidate[]): readonly Contender[] {
  const all = candidates.flatMap(withoutContribution).map((candidate) => ({ ...candidate, profile: profileOf(candidate.lines) }));
  const whole = all.filter((part) => !all.some((other) => other.table !== part.table && isOfContribution(part) === isOfContribution(other) && specifiesLineOf(part.profile, other.profile)));
  const contenders = whole.map((candidate): Contender => {
    const others = whole.filter((other) => other !== candidate && other.kind === candidate.kind && isOfContribution(other) === isOfContribution(candidate)).map(({ profile }) => profile);
    const parts = [others, others.filter(({ scope }) => scope !== undefined)].find((some) => isSumOf(candidate.profile, some));
    return { ...candidate, isSum: parts !== undefined, parts: new Set(parts) };
  });
  return contenders.sort((a, b) => finenessOf(a) - finenessOf(b) || Number(a.isSum) - Number(b.isSum) || Number(hasNet(a)) - Number(hasNet(b)) || b.lines.length - a.lines.length);
}

function finenessOf({ kind }: Candidate): number {
  return FINENESS[kind] ?? 9;
}

/** Where the same money stands by slag and by verksamhet, the slag tells income from cost. */
function hasNet({ lines }: Candidate): boolean {
  const divided = new Set(lines.filter(({ side }) => side === "income" || side === "cost").flatMap(({ cells }) => cells.map(({ measure }) => measureKey(measure))));
  // Another year's netto beside this year's income and costs takes nothing from them.
  return lines.some(({ side, cells }) => side === "net" && (divided.size === 0 || cells.length === 0 || cells.some(({ measure }) => divided.has(measureKey(measure)))));
}

/** Decided once per pair of tables, however many measures they share. */
function kinshipsOf(candidate: Contender, all: readonly Contender[]): (other: Contender) => Kinship {
  const known = new Map<Contender, Kinship>();
  return (other) => {
    const areParts = all.some(({ parts }) => parts.has(candidate.profile) && parts.has(other.profile));
    const kinship = known.get(other) ?? (areParts ? "parts" : kinshipBetween(candidate, other));
    known.set(other, kinship);
    return kinship;
  };
}

/** Tables of different kinds tell the same, more or less finely. */
function kinshipBetween(a: Contender, b: Contender): Kinship {
  if (isOfContribution(a) !== isOfContribution(b)) return "parts";
  return a.kind === b.kind ? kinshipOf(a.profile, b.profile) : "same";
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

function isOfContribution({ lines }: Candidate): boolean {
  return lines.every(({ side }) => side === "contribution");
}

/** Said once per pair of tables. */
function doubt(used: Candidate, other: Candidate, measure: Measure, said: readonly Undecided[]): readonly Undecided[] {
  if (said.some((each) => each.used.table === used.table && each.other.table === other.table)) return [];
  const [mine, theirs] = [used, other].map(({ table, lines }) => {
    const amount = figureOfLines(lines, measure)?.amount;
    return amount === undefined ? undefined : { table, amount };
  });
  return mine && theirs ? [{ measure, used: mine, other: theirs }] : [];
}

/** What the parts come to against what their sum says; less than a hundredth may be rounding in each of them. */
function compareSum(parts: readonly Contender[], sum: Contender, measure: Measure): readonly Comparison[] {
  const [first] = parts;
  if (!first) return [];
  const all = { ...first, lines: parts.flatMap(({ lines }) => lines) };
  return compare(all, sum, measure).filter(({ used, other }) => Math.abs(used.amount - other.amount) > 0.01 * Math.abs(used.amount));
}

function withMeasures(line: OperatingLine, accepted: ReadonlySet<string>): readonly OperatingLine[] {
  const cells = line.cells.filter(({ measure }) => accepted.has(measureKey(measure)));
  // A row without amounts still stands in the committee's form.
  return cells.length > 0 || line.cells.length === 0 ? [{ ...line, cells }] : [];
}

function compare(used: Candidate, other: Candidate, measure: Measure): readonly Comparison[] {
  // Where one of two views of the same money tells only the net, that is what can be compared.
  const isOnNet = used.kind === other.kind && [used, other].some(hasNet) && ![used, other].every(hasNet);
  return (isOnNet ? ["net" as const] : ["income", "cost", "contribution", "net"] as const).flatMap((side) => {
    const of = (candidate: Candidate): Amount | undefined => figureOfLines(candidate.lines.filter((line) => isOnNet || line.side === side), measure)?.amount;
    const [mine, theirs] = [of(used), of(other)];
    if (mine === undefined || theirs === undefined) return [];
    return [{ measure, side, used: { table: used.table, amount: mine }, other: { table: other.table, amount: theirs } }];
  });
}
