/** What each row is: heading, detail, subtotal, total, därav or note; by its label, its formulas and the arithmetic. */
import { formulaAt } from "../sheet/grid";
import { columnLetters } from "../sheet/address";
import type { Frame } from "./find-frames";
import { plainHeader } from "./read-period";
import { isRowAmount, rowKeys, type RowKeys } from "./row-keys";
import type { SettledColumn } from "./settle-roles";
import { summedRows } from "./sum-formula";
import { rowWordsOf } from "./table-facts";
import type { Evidence, Row, RowKind, TableKind } from "./table";

/** A row being recognised: what it says and the amounts it holds. */
interface OpenRow {
  readonly row: number;
  readonly keys: RowKeys;
  readonly words: ReadonlySet<string>;
  /** One per amount column; undefined where nothing can be read. */
  readonly amounts: readonly (number | undefined)[];
  readonly hasAmounts: boolean;
  readonly summed: readonly number[] | undefined;
}

interface Part {
  readonly open: OpenRow;
  kind: RowKind;
  /** Rows of detail that the row stands for. */
  leaves: ReadonlySet<number>;
}

export interface RecognisedRows {
  readonly rows: readonly Row[];
  readonly evidence: readonly Evidence[];
}

export function recogniseRows(kind: TableKind, frame: Frame, columns: readonly SettledColumn[]): RecognisedRows {
  const amounts = columns.filter((column) => isRowAmount(kind, column));
  const opened = frame.rows.map((row) => openRow(frame, columns, amounts, row));
  const evidence: Evidence[] = [];
  const parts = classify(kind, opened, amounts, evidence);
  markTotals(parts);
  return { rows: nameRows(parts, columns), evidence };
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
    amounts: cells.map((cell) => (cell.kind === "number" ? cell.number : cell.kind === "dash" ? 0 : cell.kind === "blank" ? 0 : undefined)),
    hasAmounts: filled > 0,
    summed: sums.length > 0 && sums.length * 2 >= filled ? sums.sort((a, b) => b.length - a.length)[0] : undefined,
  };
}

function classify(kind: TableKind, opened: readonly OpenRow[], amounts: readonly SettledColumn[], evidence: Evidence[]): Part[] {
  const parts: Part[] = [];
  const step = amounts.map(({ profile }) => 10 ** -profile.decimals);
  const byRow = new Map<number, Part>();
  /** Parts that no sum has taken yet. */
  let open: Part[] = [];
  let sinceHeading = 0;
  for (const row of opened) {
    const part: Part = { open: row, kind: "detail", leaves: new Set([row.row]) };
    parts.push(part);
    byRow.set(row.row, part);
    if (!row.hasAmounts) {
      part.kind = kindWithoutAmounts(kind, row);
      if (part.kind === "heading") sinceHeading = open.length;
      continue;
    }
    if (row.words.has("ofWhich")) {
      part.kind = "ofWhich";
      continue;
    }
    const taken = takenParts(row, open, sinceHeading, byRow, step, evidence, amounts);
    if (taken) {
      part.kind = "subtotal";
      part.leaves = new Set(taken.flatMap((each) => [...each.leaves]));
      const gone = new Set(taken);
      open = [...open.filter((each) => !gone.has(each)), part];
      sinceHeading = open.length;
    } else open.push(part);
  }
  return parts;
}

/** A row with words only is a heading, a note when it is a sentence, and still a detail when it has its own key. */
function kindWithoutAmounts(kind: TableKind, row: OpenRow): RowKind {
  if (row.words.has("ofWhich")) return "ofWhich";
  if (row.summed !== undefined || isSumLabel(row)) return "subtotal";
  if (TEXT_KINDS.has(kind) || row.keys.account !== undefined) return "detail";
  if (row.words.has("note") || row.keys.label.length > 70) return "note";
  return kind === "investments" && row.keys.filled > 1 ? "detail" : "heading";
}

const TEXT_KINDS: ReadonlySet<TableKind> = new Set(["actionPlan", "goals", "internalControl"]);

function isSumLabel(row: OpenRow): boolean {
  if (row.keys.account !== undefined) return false;
  return row.words.has("total") || row.words.has("subtotal");
}

/** The parts that this row adds up, by its formula, or by its label and arithmetic; undefined when it is no sum. */
function takenParts(
  row: OpenRow, open: readonly Part[], sinceHeading: number, byRow: ReadonlyMap<number, Part>, step: readonly number[], evidence: Evidence[], amounts: readonly SettledColumn[],
): Part[] | undefined {
  const letters = amounts[0] ? columnLetters(amounts[0].column) : "";
  if (row.summed) {
    const parts = row.summed.flatMap((each) => byRow.get(each) ?? []);
    if (parts.length > 0) {
      evidence.push({ about: "row", row: row.row, text: `Rad ${row.row + 1} är en summa: formeln lägger ihop ${parts.length} ${parts.length === 1 ? "rad" : "rader"} (kolumn ${letters}).` });
      return parts;
    }
  }
  const isSaid = isSumLabel(row) || (row.keys.account === undefined && (row.words.has("net") || row.words.has("result")));
  const isNameless = row.keys.label === "" && row.keys.account === undefined;
  const sets = candidateSets(open, sinceHeading).filter((set) => set.length >= (isSaid ? 1 : 2));
  const fit = sets.find((set) => addsUp(row, set, step));
  if (fit && (isSaid || isNameless || isSureWithoutWords(row, fit))) {
    const how = isSaid ? "etiketten säger summa och" : isNameless ? "etikett saknas men" : "";
    evidence.push({ about: "row", row: row.row, text: `Rad ${row.row + 1} är en summa: ${how} beloppen är summan av ${fit.length} rader ovanför.`.replace(": b", ": b") });
    return fit;
  }
  if (!isSaid || !isSumLabel(row)) return undefined;
  evidence.push({ about: "row", row: row.row, text: `Rad ${row.row + 1} är en summa enligt sin etikett, men beloppen är inte summan av raderna ovanför.` });
  return sets[0] ?? [];
}

/** Since the last heading or sum; all sums; all that is open. */
function candidateSets(open: readonly Part[], sinceHeading: number): Part[][] {
  const details = open.slice(Math.max(sinceHeading, lastSum(open) + 1));
  const sums = open.filter(({ kind }) => kind === "subtotal");
  return [details, sums, [...open], open.slice(sinceHeading)].filter((set) => set.length > 0);
}

function lastSum(open: readonly Part[]): number {
  for (let at = open.length - 1; at >= 0; at--) if (open[at]?.kind === "subtotal") return at;
  return -1;
}

/** Within what rounding of the addends allows, in all columns but at most one in four. */
function addsUp(row: OpenRow, set: readonly Part[], step: readonly number[]): boolean {
  let fits = 0;
  let tried = 0;
  row.amounts.forEach((amount, index) => {
    const addends = set.map(({ open }) => open.amounts[index]);
    if (amount === undefined || addends.some((addend) => addend === undefined)) return;
    const sum = addends.reduce<number>((total, addend) => total + (addend ?? 0), 0);
    if (amount === 0 && addends.every((addend) => addend === 0)) return;
    tried++;
    const slack = ((set.length + 1) / 2) * (step[index] ?? 1) + Math.abs(amount) * 1e-9;
    if (Math.abs(sum - amount) <= Math.max(slack, 0.005)) fits++;
  });
  return tried > 0 && fits * 4 >= tried * 3;
}

/** Chance can make one small number the sum of two others, hardly two columns of large ones. */
function isSureWithoutWords(row: OpenRow, set: readonly Part[]): boolean {
  if (row.keys.account !== undefined) return false;
  const large = row.amounts.filter((amount) => amount !== undefined && Math.abs(amount) >= 100).length;
  return set.length >= 2 && large >= 2 && (row.words.has("net") || row.words.has("result"));
}

/** The sum that stands for every detail row is the total. */
function markTotals(parts: readonly Part[]): void {
  const details = parts.filter(({ kind, open }) => kind === "detail" && open.hasAmounts);
  const sums = parts.filter(({ kind }) => kind === "subtotal");
  const last = sums.at(-1);
  for (const sum of sums) {
    const isWhole = details.length > 0 && details.every(({ open }) => sum.leaves.has(open.row));
    const isSaid = sum.open.words.has("total") && sum === last;
    if ((isWhole && (sum === last || !sum.open.words.has("subtotal") || sum.open.words.has("total"))) || (isSaid && details.length === 0)) sum.kind = "total";
    else if (isSaid && sum === parts.at(-1)) sum.kind = "total";
  }
}

/** Carries group names down: from headings, and from columns that are filled only where they change. */
function nameRows(parts: readonly Part[], columns: readonly SettledColumn[]): Row[] {
  let heading: string | undefined;
  const carried: { group?: string | undefined; member?: string | undefined } = {};
  const hasMember = columns.some(({ role }) => role === "member");
  return parts.map(({ open, kind }) => {
    const { keys, row } = open;
    if (kind === "heading") {
      heading = keys.label;
      carried.group = undefined;
    }
    const isSum = kind === "subtotal" || kind === "total";
    if (keys.group !== undefined && !isSum) carried.group = keys.group;
    if (keys.member !== undefined && !isSum) carried.member = keys.member;
    const group = isSum ? carried.group ?? heading : kind === "heading" ? undefined : carried.group ?? heading;
    const member = hasMember && !isSum && kind !== "heading" ? keys.member ?? carried.member : undefined;
    if (kind === "total") heading = carried.group = carried.member = undefined;
    const named: Row = {
      row, kind, label: keys.label,
      ...(keys.account !== undefined ? { account: keys.account } : {}),
      ...(group !== undefined && group !== "" && kind !== "total" ? { group } : {}),
      ...(member !== undefined ? { member } : {}),
    };
    if (isSum && kind === "subtotal") heading = undefined;
    return named;
  });
}

/** The same label in plain lower case, for those who compare. */
export function plainLabel(row: Row): string {
  return plainHeader(row.label);
}
