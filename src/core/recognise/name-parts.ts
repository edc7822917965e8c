/** Tables laid out alike, one per verksamhet or enhet, are parts of one whole: each is named, so that they are added and not compared. */
import { kronorPer } from "../money/money-unit";
import { headerName } from "./fingerprint";
import type { Meanings } from "./header-meanings";
import { WHOLE_WORDS } from "./header-words";
import { plainHeader, readPeriod } from "./read-period";
import type { SheetView } from "./sheet-view";
import type { Column, ColumnRole, RecognisedTable, Row, TableKind } from "./table";

const DIVIDED: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary"]);
/** Columns that already say which part a row is of. */
const SAID: ReadonlySet<ColumnRole> = new Set(["activity", "activityName", "responsibility", "member", "project"]);
const COUNTED: ReadonlySet<ColumnRole> = new Set(["budget", "actual", "forecast"]);

export function nameParts(tables: readonly RecognisedTable[], viewOf: (sheet: string) => SheetView | undefined, meanings: Meanings): RecognisedTable[] {
  const families = new Map<string, RecognisedTable[]>();
  for (const table of tables.filter(isDivided)) {
    const layout = layoutOf(table);
    families.set(layout, [...(families.get(layout) ?? []), table]);
  }
  const named = new Map([...families.values()].flatMap((family) => nameFamily(family, viewOf, meanings)));
  return tables.map((table) => named.get(table) ?? table);
}

function isDivided({ kind, columns, rows }: RecognisedTable): boolean {
  return DIVIDED.has(kind) && columns.every(({ role }) => !SAID.has(role)) && rows.every(({ group }) => group === undefined);
}

function isLabel({ role }: Column): boolean {
  return role === "label";
}

/** Kind, sign, whether a unit is known, and what every column but the labels' is called, holds and is about. */
function layoutOf({ kind, unit, positive, columns }: RecognisedTable): string {
  return [kind, unit === "unknown" ? "" : "money", positive, ...columns.filter((column) => !isLabel(column)).map(sayColumn).sort()].join("|");
}

function sayColumn({ role, period, header }: Column): string {
  return [role, period?.from, period?.to, headerName(header)].join(" ");
}

function nameFamily(family: readonly RecognisedTable[], viewOf: (sheet: string) => SheetView | undefined, meanings: Meanings): [RecognisedTable, RecognisedTable][] {
  const names = family.length > 1 && shareRows(family) ? namesOf(family, meanings) : undefined;
  if (!names) return [];
  // Parts may be in kronor on one sheet and in tusental on another.
  const coarsest = Math.max(...family.map(({ unit }) => kronorPer(unit)));
  const sums = family.map((table) => amountsOf(table, viewOf(table.sheet), kronorPer(table.unit) / coarsest));
  const whole = family.length > 2 ? sums.findIndex((own) => isSumOf(own, sums.filter((other) => other !== own))) : -1;
  const isDoubtful = names.some((name, at) => at !== whole && WHOLE_WORDS.test(plainHeader(name)));
  // Two uttag of the same verksamhet share their budget, if nothing else.
  const areCopies = sums.some((own, at) => sums.slice(0, at).some((other) => isSumOf(own, [other], COPIED)));
  if (isDoubtful || areCopies) return [];
  return family.map((table, at) => [table, at === whole ? asSums(table) : inGroup(table, names[at] ?? "")]);
}

/** Tables without a row in common are never taken for the same fact. */
function shareRows(family: readonly RecognisedTable[]): boolean {
  const details = family.map(({ rows }) => new Set(rows.filter(({ kind }) => kind === "detail").map(labelOf)));
  return details.some((own, at) => details.slice(0, at).some((other) => [...own].some((label) => other.has(label))));
}

function labelOf({ account, label }: Row): string {
  return account ?? plainHeader(label);
}

const VERSION = /\((?:\d+|kopia|copy)\)|(?<!\p{L})(?:kopia|copy|gammal|gamla|ny|nya|version|ver|utkast|uttag|export|reviderad|rev|v\s?\d+)(?![\p{L}])/iu;

/** What tells the tables apart: the word over their labels, their titles, or their sheets' names; undefined when nothing surely does. */
function namesOf(family: readonly RecognisedTable[], meanings: Meanings): string[] | undefined {
  const over = family.map(({ columns }) => (columns.find(isLabel)?.header ?? []).filter((text) => meanings(text).candidates.length === 0).join(" "));
  const titles = family.map(({ title }) => title.at(-1) ?? "");
  const heads = titles.map((title) => (title.split(/[,(–]/u)[0] ?? "").trim());
  return [over, heads, titles, family.map(({ sheet }) => sheet)].find((names) => new Set(names.map(telling)).size === family.length && names.every(isName));
}

/** A name without its date and its number: "Blad 1" and "Blad 2" are not told apart by what they are. */
function telling(name: string): string {
  return readPeriod(name).rest.replace(/(?<!\d)\d(?!\d)/gu, "").trim();
}

function isName(name: string): boolean {
  return /\p{L}{2}|\d{2}/u.test(telling(name)) && !VERSION.test(name);
}

type Amounts = ReadonlyMap<string, number>;

function amountsOf({ rows, columns }: RecognisedTable, view: SheetView | undefined, scale: number): Amounts {
  const counted = columns.filter(({ role }) => COUNTED.has(role));
  return new Map(rows.flatMap((row) => counted.map((column): [string, number] => [`${labelOf(row)}|${sayColumn(column)}`, (view?.cell(row.row, column.column).number ?? 0) * scale])));
}

/** So many of the amounts must agree for a table to be the sum of others, and for one to be a copy of another. */
const SUMMED = 0.9;
const COPIED = 0.4;

function isSumOf(own: Amounts, others: readonly Amounts[], share = SUMMED): boolean {
  const keys = [...new Set([own, ...others].flatMap((each) => [...each].flatMap(([key, amount]) => (amount === 0 ? [] : [key]))))];
  const fits = keys.filter((key) => {
    const amount = own.get(key) ?? 0;
    // Whole tusental may each be rounded; miljoner with decimals are near only when they are near in share.
    const slack = Math.abs(amount) * 0.002 + (Number.isInteger(amount) && Math.abs(amount) >= 100 ? others.length : 1e-6);
    return Math.abs(others.reduce((sum, other) => sum + (other.get(key) ?? 0), 0) - amount) <= slack;
  });
  return fits.length >= keys.length * share;
}

function inGroup(table: RecognisedTable, group: string): RecognisedTable {
  return {
    ...table,
    rows: table.rows.map((row) => (row.kind === "heading" || row.kind === "total" ? row : { ...row, group })),
    evidence: [...table.evidence, { about: "range", text: `Flera tabeller är lika upplagda; den här är delen ”${group}”, och delarna läggs ihop.` }],
  };
}

/** The table of all parts together repeats what they tell. */
function asSums(table: RecognisedTable): RecognisedTable {
  return {
    ...table,
    rows: table.rows.map((row) => (row.kind === "detail" || row.kind === "total" ? { ...row, kind: "subtotal" as const } : row)),
    evidence: [...table.evidence, { about: "range", text: "Tabellen är summan av de andra tabeller som är lika upplagda, så dess rader räknas inte en gång till." }],
  };
}
