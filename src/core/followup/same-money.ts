/** Tells whether two tables show the same money, parts of one whole, or something that only the user can know. */
import { isClose, totalsOf, votesOf, type Totals, type Vote } from "./compare-totals";
import type { OperatingLine } from "./operating-line";

export type Kinship = "same" | "parts" | "unknown";

/** What is asked of a table when it is held against another. */
export interface TableProfile {
  readonly lines: readonly OperatingLine[];
  readonly totals: Totals;
  readonly dividedBy: "slag" | "activity" | "member";
  /** The one verksamhet or kommun that all its lines are about. */
  readonly scope: string | undefined;
}

export function profileOf(lines: readonly OperatingLine[]): TableProfile {
  const names = new Set(lines.map(nameOf));
  const [only] = names;
  return { lines, totals: totalsOf(lines), dividedBy: dimensionOf(lines), scope: names.size === 1 ? only : undefined };
}

/**
 * Equal totals are the same money, however it is divided. Else two tables that divide money differently (slag, verksamhet,
 * kommun) are two views of one whole if they nearly agree, and are asked about if they do not. Two that divide it alike and
 * share no row are parts.
 */
export function kinshipOf(a: TableProfile, b: TableProfile): Kinship {
  const votes = votesOf(a.totals, b.totals);
  const isAlike = a.dividedBy === b.dividedBy;
  const isShared = shareRows(a.lines, b.lines);
  if (haveEqualTotals(votes)) return votes.length > 1 || !isAlike || isShared ? "same" : "unknown";
  if (isShared) return votes.length > 1 && votes.every(isOfOtherScope) ? "unknown" : "same";
  if (areOpposed(a.lines, b.lines) || votes.length === 0) return "parts";
  if (a.scope !== undefined && b.scope !== undefined) return mayNest(a, b, votes) ? "unknown" : "parts";
  if (isAlike && (a.scope ?? b.scope) !== undefined) return haveSameLabels(a.lines, b.lines) && mayHold(a, votes) ? "unknown" : "parts";
  if (isAlike && !isSummary(a.lines) && !isSummary(b.lines)) return "parts";
  return votes.every(isClose) || dividesCostOf(a, b) || dividesCostOf(b, a) ? "same" : "unknown";
}

/** A nämnd whose members pay for it is in balance by slag; by verksamhet stands what it costs, by kommun what is left for them when other income is taken off. */
function dividesCostOf(views: TableProfile, slag: TableProfile): boolean {
  if (slag.dividedBy !== "slag" || views.dividedBy === "slag" || !slag.lines.some(({ side }) => side === "income")) return false;
  return [...views.totals].every(([measure, { plus, minus }]) => {
    const whole = slag.totals.get(measure);
    if (!whole) return true;
    const [told, net, cost] = [Math.abs(plus + minus), Math.abs(whole.plus + whole.minus), -whole.minus];
    return views.dividedBy === "member" ? told >= net * 0.98 && told <= cost * 1.02 : isClose({ first: told, second: cost });
  });
}

/** Most figures agree; one of them may be wrong, and is then told as a finding. */
function haveEqualTotals(votes: readonly Vote[]): boolean {
  return votes.filter(({ isEqual }) => isEqual).length * 2 > votes.length;
}

/** The part specifies one line of the whole: "IT" among verksamheter, and IT's own rows in a table of their own. */
export function specifiesLineOf(part: TableProfile, whole: TableProfile): boolean {
  if (part.lines.length < 2 || whole.lines.length < 2 || haveEqualTotals(votesOf(part.totals, whole.totals))) return false;
  return whole.lines.some((line) => {
    const votes = votesOf(part.totals, totalsOf([line]));
    const isNamed = part.scope !== undefined && whole.dividedBy !== "slag" && nameOf(line) === part.scope;
    return isNamed ? votes.length > 0 : votes.length > 1 && votes.every(({ isEqual }) => isEqual);
  });
}

/** The table tells what several others come to. */
export function isSumOf(whole: TableProfile, parts: readonly TableProfile[]): boolean {
  return parts.length > 1 && haveEqualTotals(votesOf(whole.totals, totalsOf(parts.flatMap(({ lines }) => lines))));
}

/** "Lönenämnden" beside "Lönenämnden, enhet Pension" is perhaps all of it, if it is no smaller. */
function mayNest(a: TableProfile, b: TableProfile, votes: readonly Vote[]): boolean {
  const [one = "", other = ""] = [a.scope, b.scope];
  const [isFirst, isSecond] = [other.startsWith(one), one.startsWith(other)];
  return (isFirst || isSecond) && votes.every(({ first, second }) => (isFirst ? Math.abs(first) >= Math.abs(second) : Math.abs(second) >= Math.abs(first)));
}

/** A whole is never smaller than a part that is named. */
function mayHold(first: TableProfile, votes: readonly Vote[]): boolean {
  return votes.every(({ first: one, second: other }) => (first.scope === undefined ? Math.abs(one) >= Math.abs(other) : Math.abs(other) >= Math.abs(one)));
}

/** Far apart, and neither turned nor in another unit: those are slips in one and the same fact. */
function isOfOtherScope(vote: Vote): boolean {
  const ratio = Math.abs(vote.second / vote.first);
  return !isClose(vote) && ![1, 1e-3, 1e3, 1e-6, 1e6].some((slip) => Math.abs(ratio / slip - 1) < 0.01);
}

function dimensionOf(lines: readonly OperatingLine[]): TableProfile["dividedBy"] {
  const isBy = (key: "activity" | "member"): boolean =>
    lines.every((line) => line[key] !== undefined && line.account === undefined) && new Set(lines.map((line) => line[key])).size > 1;
  if (isBy("member")) return "member";
  return isBy("activity") ? "activity" : "slag";
}

function nameOf({ activity, member }: OperatingLine): string | undefined {
  return (activity ?? member)?.toLowerCase().trim();
}

function shareRows(mine: readonly OperatingLine[], theirs: readonly OperatingLine[]): boolean {
  const sides = new Map<string, Set<OperatingLine["side"]>>();
  for (const line of mine) sides.set(identity(line), (sides.get(identity(line)) ?? new Set()).add(line.side));
  return theirs.some((line) => [...(sides.get(identity(line)) ?? [])].some((side) => !areSidesOpposed(side, line.side)));
}

/** The income of a verksamhet and its costs are not the same fact. */
function areSidesOpposed(a: OperatingLine["side"], b: OperatingLine["side"]): boolean {
  return (a === "income" && b === "cost") || (a === "cost" && b === "income");
}

function areOpposed(mine: readonly OperatingLine[], theirs: readonly OperatingLine[]): boolean {
  return mine.every(({ side }) => theirs.every((line) => areSidesOpposed(side, line.side)));
}

function haveSameLabels(mine: readonly OperatingLine[], theirs: readonly OperatingLine[]): boolean {
  const labels = new Set(mine.map(labelOf));
  return theirs.some((line) => labels.has(labelOf(line)));
}

/** Intäkter, kostnader and perhaps a net, and nothing finer. */
function isSummary(lines: readonly OperatingLine[]): boolean {
  return lines.length < 4 && lines.every(({ label, account }) => account === undefined && /^(?:summa |totala |verksamhetens )?(?:intäkter|kostnader|netto\p{L}*)$/iu.test(label.trim()));
}

function labelOf({ account, label }: OperatingLine): string {
  return account ?? label.toLowerCase();
}

function identity(line: OperatingLine): string {
  const { activity = "", member = "", counterparty = "" } = line;
  return [activity, member, counterparty, labelOf(line)].join("\u0000");
}
