/** What each row is: heading, detail, subtotal, total, därav or note; by its label, its formulas and the arithmetic. */
import { formulaAt } from "../sheet/grid";
import type { Steps as Thought } from "../sheet/steps";
import type { Frame } from "./find-frames";
import { isRowAmount, rowKeys } from "./row-keys";
import { parentsFirst } from "./parents-first";
import { isRemark, isSaidSum, opposedParts, partsAbove, type OpenRow, type Part, type Steps } from "./row-sums";
import { plainHeader } from "./read-period";
import type { SettledColumn } from "./settled-column";
import { summedRows } from "./sum-formula";
import { rowWordsOf } from "./table-facts";
import type { Evidence, Row, RowKind, TableKind } from "./table";

export interface RecognisedRows {
  readonly rows: readonly Row[];
  readonly evidence: readonly Evidence[];
}

/** Tables whose rows are words as much as numbers. */
const TEXT_KINDS: ReadonlySet<TableKind> = new Set(["actionPlan", "goals", "internalControl"]);
/** Tables whose rows are never added up. */
const UNSUMMED: ReadonlySet<TableKind> = new Set(["sickLeave", "goals", "internalControl"]);
const FAMILIES: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "accountBudget"]);

/** A step for each row, for a table may be long. */
export function* recogniseRows(kind: TableKind, frame: Frame, columns: readonly SettledColumn[]): Thought<RecognisedRows> {
  const amounts = columns.filter((column) => isRowAmount(kind, column));
  const opened: OpenRow[] = [];
  for (const row of frame.rows) {
    opened.push(openRow(frame, columns, amounts, row));
    yield;
  }
  const steps = amounts.map(({ profile }) => 10 ** -profile.decimals);
  const evidence: Evidence[] = [];
  const parts = classify(kind, opened, steps, evidence);
  markTotals(parts);
  markSides(parts);
  return { rows: nameRows(parts, columns, sideInHeader(columns)), evidence };
}

/** "KOSTNADER" over the labels says what all rows below it are. */
function sideInHeader(columns: readonly SettledColumn[]): string | undefined {
  const label = columns.find(({ role }) => role === "label" || role === "accountName")?.path.join(" ") ?? "";
  const words = rowWordsOf(label);
  return words.has("income") !== words.has("cost") && !words.has("net") ? label : undefined;
}

function openRow(frame: Frame, columns: readonly SettledColumn[], amounts: readonly SettledColumn[], row: number): OpenRow {
  const keys = rowKeys(frame.view, columns, row);
  const cells = amounts.map(({ column }) => frame.view.cell(row, column));
  const sums = amounts.flatMap(({ column }) => {
    const formula = formulaAt(frame.view.grid, row, column);
    const rows = formula === undefined ? undefined : summedRows(formula, column);
    return rows ? [rows.filter((each) => each !== row)] : [];
  });
  const filled = cells.filter(({ kind }) => kind !== "blank" && kind !== "text").length;
  return {
    row, keys,
    words: rowWordsOf(keys.label),
    amounts: cells.map((cell) => (cell.kind === "number" ? cell.number : cell.kind === "dash" || cell.kind === "blank" ? 0 : undefined)),
    hasAmounts: filled > 0,
    summed: sums.length > 0 && sums.length * 2 >= filled ? sums.sort((a, b) => b.length - a.length)[0] : undefined,
  };
}

function classify(kind: TableKind, opened: readonly OpenRow[], steps: Steps, evidence: Evidence[]): Part[] {
  const parts = opened.map((open): Part => ({ open, kind: "detail", leaves: new Set([open.row]) }));
  const byRow = new Map(parts.map((part) => [part.open.row, part]));
  const families = FAMILIES.has(kind) ? markFamilies(parts, steps, evidence) : new Set<number>();
  /** Parts that no sum has taken yet. */
  let open: Part[] = [];
  let sinceHeading = 0;
  parts.forEach((part, at) => {
    const row = part.open;
    if (families.has(at)) return;
    if (!row.hasAmounts) {
      part.kind = kindWithoutAmounts(kind, row);
      if (part.kind === "heading") sinceHeading = open.length;
      return;
    }
    if (row.words.has("ofWhich")) {
      part.kind = "ofWhich";
      return;
    }
    const taken = UNSUMMED.has(kind) || part.kind === "subtotal" ? undefined : takenParts(kind, row, open, sinceHeading, byRow, steps, evidence);
    if (taken) {
      part.kind = "subtotal";
      part.leaves = new Set(taken.flatMap((each) => [...each.leaves]));
      open = [...without(open, taken), part];
      sinceHeading = open.length;
    } else open.push(part);
  });
  return parts;
}

/** What a sum has taken is nearly always the last of what is open. */
function without(open: Part[], taken: readonly Part[]): Part[] {
  const start = open.length - taken.length;
  if (taken.every((part, at) => open[start + at] === part)) return open.slice(0, start);
  const gone = new Set(taken);
  return open.filter((part) => !gone.has(part));
}

/** Makes sums of the rows that stand before what they add; gives back the positions that lie under one. */
function markFamilies(parts: readonly Part[], steps: Steps, evidence: Evidence[]): Set<number> {
  const families = parentsFirst(parts.map(({ open }) => open), steps);
  const under = new Set<number>();
  // From below, so that the leaves of a child are known before its parent's.
  for (const [at, children] of [...families].sort(([a], [b]) => b - a)) {
    const part = parts[at] as Part;
    part.kind = "subtotal";
    part.leaves = new Set(children.flatMap((child) => [...(parts[child] as Part).leaves]));
    for (const child of children) under.add(child);
    evidence.push({ about: "row", row: part.open.row, text: `Rad ${part.open.row + 1} är summan av ${children.length} rader under den.` });
  }
  return under;
}

const SHORTEST_ACCOUNT = 3;

/** A row with words only is a heading, a note when it is a sentence, and still a detail when it has its own key. */
function kindWithoutAmounts(kind: TableKind, row: OpenRow): RowKind {
  if (row.words.has("ofWhich")) return "ofWhich";
  const isSum = row.keys.account === undefined && (row.words.has("total") || row.words.has("subtotal"));
  if (!UNSUMMED.has(kind) && (row.summed !== undefined || isSum)) return "subtotal";
  // "3 Intäkter" without amounts heads the accounts below it; "3510 Bidrag" is an account that nothing is booked on.
  if (TEXT_KINDS.has(kind) || (row.keys.account !== undefined && row.keys.account.length >= SHORTEST_ACCOUNT)) return "detail";
  if (isRemark(row)) return "note";
  return kind === "investments" && row.keys.filled > 1 ? "detail" : "heading";
}

/** A row that is called nothing but netto or resultat only repeats the others, whether it adds up or not. */
const ONLY_NET = /^(?:summa |totalt? |årets |periodens |verksamhetens )?(?:netto(?:kostnad(?:er)?|resultat|utfall)?|resultat(?:et)?|(?:net )?result)$/u;

/** The parts that this row adds up, by its formula, or by its label and arithmetic; undefined when it is no sum. */
function takenParts(
  kind: TableKind, row: OpenRow, open: readonly Part[], sinceHeading: number, byRow: ReadonlyMap<number, Part>, steps: Steps, evidence: Evidence[],
): readonly Part[] | undefined {
  const say = (text: string): void => void evidence.push({ about: "row", row: row.row, text: `Rad ${row.row + 1} är en summa: ${text}` });
  if (row.summed) {
    const parts = row.summed.filter((each) => each < row.row).flatMap((each) => byRow.get(each) ?? []);
    if (parts.length > 0) {
      say(`formeln lägger ihop ${parts.length} ${parts.length === 1 ? "rad" : "rader"}.`);
      return parts;
    }
  }
  const isSaid = isSaidSum(row) || (kind === "changeBridge" && row.words.has("bridgeStart") && open.length >= 2);
  const isNameless = row.keys.label === "" && row.keys.account === undefined;
  if (!isSaid && !isNameless) return undefined;
  const above = partsAbove(row, open, sinceHeading, isSaid ? 1 : 2, steps);
  if (above) {
    say(isSaid ? `etiketten och beloppen säger det; ${above.length} rader ovanför ger samma summa.` : `etikett saknas, men beloppen är summan av ${above.length} rader ovanför.`);
    return above;
  }
  const opposed = row.words.has("net") || row.words.has("result") ? opposedParts(row, open, steps) : undefined;
  if (opposed) {
    say("beloppen är intäkter mot kostnader i raderna ovanför.");
    return opposed;
  }
  const isOnlyNet = ONLY_NET.test(plainHeader(row.keys.label)) && (open.length >= 2 || open[0]?.kind === "subtotal");
  if (!row.words.has("total") && !row.words.has("subtotal") && !isOnlyNet) return undefined;
  say("etiketten säger det, men beloppen är inte summan av raderna ovanför.");
  return open.slice(sinceHeading);
}

/** The sum that stands for every detail row is the total. */
function markTotals(parts: readonly Part[]): void {
  const details = parts.filter(({ kind, open }) => kind === "detail" && open.hasAmounts);
  const sums = parts.filter(({ kind }) => kind === "subtotal");
  const last = sums.at(-1);
  for (const sum of sums) {
    const isWhole = details.length > 0 && details.every(({ open }) => sum.leaves.has(open.row));
    const { words } = sum.open;
    const isLast = sum === last;
    if (isWhole && (isLast || words.has("total") || !words.has("subtotal"))) sum.kind = "total";
    else if (isLast && words.has("total") && (details.length === 0 || sum === parts.at(-1))) sum.kind = "total";
  }
}

/** "Bidrag" is income where it is part of "Intäkter" or "Summa intäkter". */
function markSides(parts: readonly Part[]): void {
  const byRow = new Map(parts.map((part) => [part.open.row, part]));
  for (const { kind, open, leaves } of parts) {
    const isOfOneSide = kind === "subtotal" && open.keys.account === undefined && open.words.has("income") !== open.words.has("cost") && !open.words.has("net");
    if (!isOfOneSide) continue;
    for (const leaf of leaves) {
      const part = byRow.get(leaf);
      if (part) part.under ??= open.keys.label;
    }
  }
}

/** Carries group names down: from headings, and from columns that are filled only where they change. */
function nameRows(parts: readonly Part[], columns: readonly SettledColumn[], side: string | undefined): Row[] {
  let heading: string | undefined;
  let carriedGroup: string | undefined;
  let carriedMember: string | undefined;
  const hasMember = columns.some(({ role }) => role === "member");
  return parts.map(({ open: { keys, row }, kind, under }) => {
    const isSum = kind === "subtotal" || kind === "total";
    if (kind === "heading") {
      heading = keys.label;
      carriedGroup = undefined;
    }
    if (keys.group !== undefined && !isSum) carriedGroup = keys.group;
    if (keys.member !== undefined && !isSum) carriedMember = keys.member;
    const group = kind === "heading" || kind === "total" ? undefined : carriedGroup ?? heading ?? under ?? side;
    const member = hasMember && !isSum && kind !== "heading" ? keys.member ?? carriedMember : undefined;
    if (kind === "total") heading = carriedGroup = carriedMember = undefined;
    if (kind === "subtotal") heading = undefined;
    return {
      row, kind, label: keys.label,
      ...(keys.account !== undefined ? { account: keys.account } : {}),
      ...(group !== undefined && group !== "" ? { group } : {}),
      ...(member !== undefined ? { member } : {}),
    };
  });
}
