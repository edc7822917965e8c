/** Everything on a sheet that says which year and months the workbook is about: facts, titles, headers, filled months, the sheet's name. */
import { ledgerMonth } from "./ledger-month";
import { codesIn } from "../sheet/long-column";
import type { Frame } from "./find-frames";
import type { PeriodClue } from "./find-round";
import { readPeriod, type PeriodHint } from "./read-period";
import type { FactPlace } from "./recognise-facts";
import type { KnownKind } from "./recognise-table";
import type { SettledColumn } from "./settled-column";
import type { SheetView } from "./sheet-view";
import type { ColumnRole, RecognisedTable } from "./table";

interface ClueSheet {
  readonly view: SheetView;
  readonly known: readonly KnownKind[];
  /** Tables without a header row. */
  readonly bare: readonly { readonly table: RecognisedTable }[];
  readonly facts: readonly FactPlace[];
}

/** Facts first, then titles, headers and the sheet's name. */
export function periodClues({ view, known, bare, facts }: ClueSheet): PeriodClue[] {
  const said = (source: PeriodClue["source"], texts: readonly string[]): PeriodClue[] =>
    texts.flatMap((text) => {
      const { hint } = readPeriod(text);
      return hint ? [{ hint, source, text }] : [];
    });
  return [
    ...said("fact", facts.flatMap(({ fact, value }) => (fact === "year" || fact === "period" ? [value.text] : []))),
    ...said("title", bare.flatMap(({ table }) => table.title)),
    ...known.flatMap((table) => [...said("title", table.facts.frame.title), ...headerClues(table), ...filledMonths(table), ...ledgerClue(table)]),
    ...said("sheet", known.length > 0 ? [view.grid.sheet] : []),
  ];
}

const HEADER_SOURCE: Readonly<Partial<Record<ColumnRole, PeriodClue["source"]>>> = { actual: "header", forecast: "forecast", budget: "budget", appropriation: "budget" };

/** What a table tells of years before its latest outcome or forecast is only compared with. */
function headerClues({ columns }: KnownKind): PeriodClue[] {
  const latest = Math.max(...columns.flatMap(({ role, hint }) => (hint?.year !== undefined && (role === "actual" || role === "forecast") ? [hint.year] : [])));
  return columns.flatMap((column) => {
    const source = HEADER_SOURCE[column.role];
    if (!source || !column.hint || (column.hint.year ?? latest) < latest) return [];
    return [{ hint: isLoneMonth(column, columns) ? { ...column.hint, first: 1, reach: "point" } : column.hint, source, text: column.path.join(" ") }];
  });
}

/** "Utfall aug" as the only outcome: reports are accumulated, and this is how far. */
function isLoneMonth({ role, hint, column }: SettledColumn, columns: readonly SettledColumn[]): boolean {
  return role === "actual" && hint?.reach === "month" && hint.last !== undefined && columns.every((other) => other.column === column || other.role !== "actual" || other.hint?.year !== hint.year);
}

const FEWEST_MONTHS = 3;

/** Outcome month by month over the year: it has come as far as the last month that holds anything. */
function filledMonths({ columns }: KnownKind): PeriodClue[] {
  const months = columns.filter(({ role, hint }) => role === "actual" && hint?.reach === "month" && hint.last !== undefined);
  const filled = months.filter(({ profile }) => profile.largest > 0);
  const last = Math.max(...filled.map(({ hint }) => hint?.last ?? 0));
  const column = filled.find(({ hint }) => hint?.last === last);
  if (!column || filled.length < FEWEST_MONTHS || filled.length === 12) return [];
  return [{ hint: { ...yearIn(column.hint), first: 1, last, reach: "range" }, source: "header", text: column.path.join(" ") }];
}

function yearIn(hint: PeriodHint | undefined): Pick<PeriodHint, "year"> {
  return hint?.year === undefined ? {} : { year: hint.year };
}

/** Of plain numbers the largest is the latest, whatever they count; only it needs to be understood. */
function lastMonth({ view: { grid }, rows }: Frame, column: number): number | undefined {
  let largest = 0;
  let last: number | undefined;
  const { distinct, codes } = codesIn(grid, column);
  const present = new Uint8Array(distinct.length);
  for (const row of rows) present[codes[row - grid.area.top] as number] = 1;
  for (const [code, value] of distinct.entries()) {
    if (present[code] === 0) continue;
    if (typeof value === "number") largest = Math.max(largest, value);
    else if (value !== "") last = Math.max(last ?? 0, ledgerMonth(value) ?? 0);
  }
  return ledgerMonth(largest) ?? (last === 0 ? undefined : last);
}

/** From January to the last month that a ledger has entries for, or that every row of a follow-up says. */
function ledgerClue({ facts: { frame }, score, columns }: KnownKind): PeriodClue[] {
  const column = (columns.find(({ role }) => role === "ledgerPeriod") ?? columns.find(({ role }) => role === "date"))?.column;
  if (!(score.kind === "ledger" || score.kind === "operatingDetail") || column === undefined) return [];
  const last = lastMonth(frame, column);
  if (last === undefined) return [];
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
  return [{ hint: { year, first: 1, last: month, reach: "range" }, source: "ledger", text: frame.view.grid.sheet }];
}
