/** Each column of a frame with its whole header path, what its cells hold, and the roles its words allow. */
import type { MoneyUnit } from "../money/money-unit";
import { isNumeric, profileColumn, sampleRows, type ColumnProfile } from "./column-profile";
import type { Frame } from "./find-frames";
import type { Meanings } from "./header-meanings";
import { MEMBER_WORDS } from "./header-words";
import { mergeHints, plainHeader, type PeriodHint } from "./read-period";
import type { RoleCandidate } from "./read-header";
import { fitsProfile } from "./role-data";
import type { ColumnRole } from "./table";

export interface DescribedColumn {
  readonly column: number;
  /** Top to bottom, merged and spread group headers filled in. */
  readonly path: readonly string[];
  readonly own: readonly string[];
  readonly groups: readonly string[];
  readonly profile: ColumnProfile;
  /** What the words allow and the cells do not contradict, best first. */
  readonly candidates: readonly RoleCandidate[];
  /** Whether the column's own words mean anything, its groups aside. */
  readonly isNamed: boolean;
  /** Whether the groups mean anything but a kommun: a measure, a time or a unit. */
  readonly isGroupNamed: boolean;
  /** What the group headers alone say, such as "Budget" over "Intäkter" and "Kostnader". */
  readonly groupRoles: readonly ColumnRole[];
  /** The column's own words about time, then its groups'. */
  readonly hint?: PeriodHint;
  readonly ownHint?: PeriodHint;
  readonly groupHint?: PeriodHint;
  readonly unit?: MoneyUnit | "percent";
}

const ROWS_LOOKED_AT = 240;

export function describeColumns(frame: Frame, meanings: Meanings): DescribedColumn[] {
  const columns = columnsOf(frame, meanings);
  const said = titleMeasure(frame, meanings) ?? besideBudget(columns) ?? besideOutcome(columns);
  const isOfMembers = frame.title.some((line) => MEMBER_WORDS.test(plainHeader(line)));
  return said === undefined ? columns : columns.map((column) => (isBareAmount(column, isOfMembers) ? withTitleRole(column, said) : column));
}

const MEASURES: readonly ColumnRole[] = ["budget", "actual", "forecast"];

/** "Utfall per månad 2024" tells what unnamed amounts are, when it names one thing only. */
function titleMeasure(frame: Frame, meanings: Meanings): ColumnRole | undefined {
  const lines = frame.title.length > 0 ? frame.title : [frame.view.grid.sheet];
  const said = MEASURES.filter((role) => lines.some((line) => meanings(line).candidates.some((candidate) => candidate.role === role)));
  return said.length === 1 ? said[0] : undefined;
}

/** "Belopp" beside "Budget" is what came of it. */
function besideBudget(columns: readonly DescribedColumn[]): ColumnRole | undefined {
  const first = columns.filter(({ profile }) => isNumeric(profile)).map(({ candidates }) => candidates[0]?.role);
  return first.includes("budget") && first.includes("amount") && !first.includes("actual") ? "actual" : undefined;
}

/** Bare months in a row beside "Ack utfall" are the outcome of each. */
function besideOutcome(columns: readonly DescribedColumn[]): ColumnRole | undefined {
  const numeric = columns.filter(({ profile }) => isNumeric(profile));
  const months = numeric.filter(({ candidates, ownHint }) => candidates.length === 0 && ownHint?.last !== undefined && ownHint.reach !== "range");
  const hasOutcome = numeric.some(({ candidates, hint }) => candidates[0]?.role === "actual" && hint?.reach === "toDate");
  return months.length > 1 && hasOutcome ? "actual" : undefined;
}

/** Numbers under a month, a year or the word "Belopp", or under a name where the title speaks of kommuner. */
function isBareAmount({ profile, candidates, path, hint }: DescribedColumn, isOfMembers: boolean): boolean {
  if (!isNumeric(profile)) return false;
  if (candidates.length === 0) return path.length > 0 && (hint !== undefined || isOfMembers);
  return candidates[0]?.role === "amount" && !/summa|s:a|\bsum\b/iu.test(path.join(" "));
}

/** The rank of a role that the title gave, after all that the header itself says. */
export const TITLE_RANK = 1_000;

function withTitleRole(column: DescribedColumn, role: ColumnRole): DescribedColumn {
  return { ...column, candidates: [...column.candidates, { role, coverage: 0.5, rank: TITLE_RANK }] };
}

function columnsOf(frame: Frame, meanings: Meanings): DescribedColumn[] {
  const rows = sampleRows(frame.rows, ROWS_LOOKED_AT);
  const columns: DescribedColumn[] = [];
  for (let column = frame.left; column <= frame.right; column++) {
    const { own, groups } = headerOf(frame, column, meanings);
    const profile = profileColumn(frame.view, rows, column);
    if (profile.filled === 0 && own.length === 0) continue;
    columns.push(describe(column, own, groups, profile, meanings));
  }
  return columns;
}

function describe(column: number, own: string[], groups: string[], profile: ColumnProfile, meanings: Meanings): DescribedColumn {
  const ownMeaning = meanings(own.join(" "));
  const groupMeaning = meanings(groups.join(" "));
  const pathMeaning = meanings([...groups, ...own].join(" "));
  const known = new Set([...ownMeaning.candidates, ...groupMeaning.candidates].map(({ role }) => role));
  // A phrase that needs both the group and the column, such as "Beslut" over "Datum", is the surest of all.
  const shared = groups.length > 0 && own.length > 0 ? pathMeaning.candidates.filter(({ role }) => !known.has(role)) : [];
  const ownRoles = new Set(ownMeaning.candidates.map(({ role }) => role));
  // "%" under "Avvikelse" is a deviation in per cent: a mere unit names nothing by itself.
  const ordered = ownMeaning.isOnlyPeriodOrUnit && groups.length > 0 ? pathMeaning.candidates : [...shared, ...ownMeaning.candidates, ...groupMeaning.candidates.filter(({ role }) => !ownRoles.has(role))];
  const hint = mergeHints(ownMeaning.hint, groupMeaning.hint);
  const unit = ownMeaning.unit ?? groupMeaning.unit;
  return {
    column,
    path: [...groups, ...own],
    own, groups, profile,
    candidates: ordered.filter(({ role }) => fitsProfile(role, profile)),
    isNamed: ownMeaning.candidates.length > 0,
    isGroupNamed: groupMeaning.candidates.some(({ role }) => role !== "member" && role !== "municipality") || groupMeaning.hint !== undefined || groupMeaning.isOnlyPeriodOrUnit,
    groupRoles: groupMeaning.candidates.map(({ role }) => role),
    ...(hint ? { hint } : {}),
    ...(ownMeaning.hint ? { ownHint: ownMeaning.hint } : {}),
    ...(groupMeaning.hint ? { groupHint: groupMeaning.hint } : {}),
    ...(unit ? { unit } : {}),
  };
}

/** The texts over a column: its own, and those of the groups that it stands under. */
function headerOf(frame: Frame, column: number, meanings: Meanings): { own: string[]; groups: string[] } {
  const own: string[] = [];
  const groups: string[] = [];
  if (!frame.header) return { own, groups };
  const { view } = frame;
  let previous: string | undefined;
  for (let row = frame.header.first; row <= frame.header.last; row++) {
    const cell = view.filled(row, column);
    const span = view.span(row, column);
    if (cell.kind === "blank") {
      const spread = row < frame.header.last ? spreadGroup(frame, row, column, meanings) : undefined;
      if (spread !== undefined) groups.push(spread);
      continue;
    }
    const anchor = `${span.left}:${cell.text}`;
    if (anchor === previous && view.cell(row, column).kind === "blank") continue;
    previous = anchor;
    const isGroup = span.right > span.left || isWrittenAgain(frame, row, column) || (row < frame.header.last && isSpreadGroup(frame, row, column, meanings));
    (isGroup ? groups : own).push(headerText(cell.kind === "date" ? dateText(cell.number ?? 0) : cell.text));
  }
  return { own, groups };
}

/** A group's name written over each of its columns, where others merge cells. */
function isWrittenAgain({ view, header, left, right }: Frame, row: number, column: number): boolean {
  const { text } = view.filled(row, column);
  if (!header || row === header.last || view.filled(row + 1, column).kind === "blank") return false;
  return Array.from({ length: right - left + 1 }, (_, step) => left + step).some((other) => other !== column && view.filled(row, other).text === text && view.filled(row + 1, other).kind !== "blank");
}

function headerText(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The group text to the left that reaches over this blank cell. */
function spreadGroup(frame: Frame, row: number, column: number, meanings: Meanings): string | undefined {
  if (frame.view.filled(row + 1, column).kind === "blank") return undefined;
  for (let left = column - 1; left >= frame.left; left--) {
    const cell = frame.view.filled(row, left);
    if (cell.kind === "blank") continue;
    return isSpreadGroup(frame, row, left, meanings) && !standsOverWords(frame, column) ? headerText(cell.text) : undefined;
  }
  return undefined;
}

/** A text over several columns without a merge: nothing to its right, a name of its own below it, and below its neighbour. */
function isSpreadGroup(frame: Frame, row: number, column: number, meanings: Meanings): boolean {
  const { view } = frame;
  if (view.span(row, column).left !== view.span(row, column).right || column === frame.left) return false;
  const right = nextNamed(frame, row + 1, column + 1);
  if (right === undefined || view.filled(row, right).kind !== "blank" || standsOverWords(frame, right)) return false;
  // "Ack" over one column is the first half of "Ack utfall"; a group names a time or a thing.
  const { hint, isOnlyPeriodOrUnit } = meanings(view.filled(row, column).text);
  if (isOnlyPeriodOrUnit && hint?.first === undefined && hint?.year === undefined && hint?.reach !== "fullYear") return false;
  const below = meanings(view.filled(row + 1, column).text);
  return !below.isOnlyPeriodOrUnit && view.filled(row + 1, column).kind !== "blank";
}

/** The next column with a name of its own; a blank column between is only air. */
function nextNamed(frame: Frame, row: number, from: number): number | undefined {
  for (let column = from; column <= Math.min(frame.right, from + 1); column++) if (frame.view.filled(row, column).kind !== "blank") return column;
  return undefined;
}

function standsOverWords(frame: Frame, column: number): boolean {
  return frame.rows.slice(0, 12).some((row) => frame.view.cell(row, column).kind === "text");
}

/** A date in a header stands for its month. */
function dateText(serial: number): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
}
