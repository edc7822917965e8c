/** What the cells of a column are, counted: numbers, texts, codes, percentages. */
import { isYear } from "./header-weight";
import type { SheetView } from "./sheet-view";

export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers that were stored as text. */
  readonly textNumbers: number;
  readonly texts: number;
  /** "-", "..", ambiguous numbers and errors: cells that want to be amounts. */
  readonly nearNumbers: number;
  readonly dates: number;
  /** Whole numbers and digit texts of three to six digits: konto, verksamhet, ansvar. */
  readonly codes: number;
  /** Texts that begin with a code, as "3510 Medlemsbidrag". */
  readonly codedNames: number;
  readonly accountCodes: number;
  readonly periods: number;
  readonly years: number;
  readonly percents: number;
  readonly marks: number;
  readonly negatives: number;
  readonly decimals: number;
  readonly largest: number;
  readonly longest: number;
  readonly distinct: number;
  readonly rows: number;
}

const DIGITS = /^\d{2,8}$/u;
const CODED_NAME = /^\d{1,6}\s*[-–:.]?\s*\p{L}/u;
const MARK = /^[xX✓✔]$/u;

/** Counts over the given rows only: a long table is judged by a sample of its rows. */
export function profileColumn(view: SheetView, rows: readonly number[], column: number): ColumnProfile {
  const count = {
    filled: 0, numbers: 0, textNumbers: 0, texts: 0, nearNumbers: 0, dates: 0, codes: 0, codedNames: 0, accountCodes: 0, periods: 0,
    years: 0, percents: 0, marks: 0, negatives: 0, decimals: 0, largest: 0, longest: 0,
  };
  const distinct = new Set<string>();
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell.kind === "blank") continue;
    count.filled++;
    distinct.add(cell.text);
    count.longest = Math.max(count.longest, cell.text.length);
    if (cell.kind === "text") {
      count.texts++;
      if (CODED_NAME.test(cell.text)) count.codedNames++;
      if (MARK.test(cell.text)) count.marks++;
    } else if (cell.kind === "date") count.dates++;
    else if (cell.kind === "number" && cell.number !== undefined) {
      const value = cell.number;
      count.numbers++;
      if (cell.isText) count.textNumbers++;
      if (cell.isPercent) count.percents++;
      if (value < 0) count.negatives++;
      count.largest = Math.max(count.largest, Math.abs(value));
      count.decimals = Math.max(count.decimals, cell.decimals ?? decimalsOf(value, cell.text));
      if (isYear(value)) count.years++;
      if (isYear(Math.floor(value / 100)) && value % 100 >= 1 && value % 100 <= 13) count.periods++;
      if (Number.isInteger(value) && DIGITS.test(cell.text.trim())) {
        count.codes++;
        if (isAccountCode(cell.text.trim())) count.accountCodes++;
      }
    } else count.nearNumbers++;
  }
  return { ...count, distinct: distinct.size, rows: rows.length };
}

/** Kommun-Bas accounts begin with 3–8 and have three to six digits, whatever local digits follow. */
export function isAccountCode(text: string): boolean {
  return /^[1-8]\d{2,5}$/u.test(text);
}

/** Decimals of a stored number as the shortest form shows them; float residue counts as none. */
function decimalsOf(value: number, text: string): number {
  if (Number.isInteger(value)) return 0;
  const fraction = text.split(".")[1] ?? "";
  return fraction.length > 8 ? 2 : fraction.length;
}

/** More than half of what stands there are numbers, or would be if they could be read. */
export function isNumeric(profile: ColumnProfile): boolean {
  return profile.numbers > 0 && profile.numbers + profile.nearNumbers >= profile.texts + profile.dates;
}

/** Up to `limit` rows: the first, the last and evenly spread ones between. */
export function sampleRows(rows: readonly number[], limit: number): number[] {
  if (rows.length <= limit) return [...rows];
  const head = Math.floor(limit / 4);
  const tail = Math.floor(limit / 4);
  const middle = limit - head - tail;
  const step = (rows.length - head - tail) / middle;
  const spread = Array.from({ length: middle }, (_, index) => rows[head + Math.floor(index * step)] as number);
  return [...rows.slice(0, head), ...spread, ...rows.slice(rows.length - tail)];
}
