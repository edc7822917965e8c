/** What is known of a possible table before its kind is: columns, titles, and what its row labels speak of. */
import { isNumeric, sampleRows } from "./column-profile";
import { describeColumns, type DescribedColumn } from "./describe-columns";
import type { Frame } from "./find-frames";
import type { Meanings } from "./header-meanings";
import { formatAt } from "../sheet/grid";
import { COUNT_UNIT_WORDS, FOREIGN_WORDS, MONEY_WORDS, PER_HEAD_WORDS, ROW_WORDS, TITLE_WORDS, type RowWord } from "./header-words";
import { plainHeader } from "./read-period";
import { formatUnit, readUnit } from "./read-unit";
import type { ColumnRole, TableKind } from "./table";

export interface TableFacts {
  readonly frame: Frame;
  readonly columns: readonly DescribedColumn[];
  /** Columns that hold mostly numbers. */
  readonly amounts: readonly DescribedColumn[];
  /** Some column allows the role among its first choices. */
  readonly has: (role: ColumnRole) => boolean;
  /** How many columns allow one of the roles. */
  readonly count: (...roles: readonly ColumnRole[]) => number;
  /** How many of the sampled rows have a label with such a word. */
  readonly rowWords: ReadonlyMap<RowWord, number>;
  readonly labelled: number;
  readonly titleSays: (kind: TableKind) => boolean;
  readonly sheetSays: (kind: TableKind) => boolean;
  /** A unit of money, or words of economy, stand in title, headers or rows. */
  readonly speaksOfMoney: boolean;
  /** Title or headers count something else than money: hours, visits, kilowatt-hours. */
  readonly countsOtherThings: boolean;
  /** Title or headers speak of something per head. */
  readonly isPerHead: boolean;
  /** A pivot's own words stand in the header or the labels. */
  readonly isForeign: boolean;
}

const CHOICES = 3;

export function gatherFacts(frame: Frame, meanings: Meanings): TableFacts {
  const columns = describeColumns(frame, meanings);
  const allows = (column: DescribedColumn, role: ColumnRole): boolean => column.candidates.slice(0, CHOICES).some((candidate) => candidate.role === role);
  const labels = rowLabels(frame, columns);
  const rowWords = countRowWords(labels);
  const title = plainHeader(frame.title.join(" · "));
  const header = plainHeader(columns.flatMap(({ path }) => path).join(" · "));
  const sheet = plainHeader(frame.view.grid.sheet);
  const statesMoney = columns.some(({ unit }) => unit !== undefined && unit !== "percent") || frame.title.some((line) => readUnit(line).unit !== undefined) || hasMoneyCells(frame, columns);
  return {
    frame,
    columns,
    amounts: columns.filter(({ profile }) => isNumeric(profile)),
    has: (role) => columns.some((column) => allows(column, role)),
    count: (...roles) => columns.filter((column) => roles.some((role) => allows(column, role))).length,
    rowWords,
    labelled: labels.length,
    titleSays: (kind) => TITLE_WORDS.some(([each, pattern]) => each === kind && (pattern.test(title) || (kind === "investments" && pattern.test(header)))),
    sheetSays: (kind) => TITLE_WORDS.some(([each, pattern]) => each === kind && pattern.test(sheet)),
    speaksOfMoney: statesMoney || MONEY_WORDS.test(`${title} · ${header}`) || ECONOMIC_ROWS.some((word) => rowWords.has(word)),
    countsOtherThings: !statesMoney && COUNT_UNIT_WORDS.test(`${title} · ${plainHeader(columns.filter(({ profile }) => isNumeric(profile)).flatMap(({ path }) => path).join(" · "))}`),
    isPerHead: PER_HEAD_WORDS.test(`${title} · ${header}`),
    isForeign: labels.some((label) => FOREIGN_WORDS.test(label)) || columns.some(({ path }) => path.some((text) => FOREIGN_WORDS.test(plainHeader(text)))),
  };
}

const ECONOMIC_ROWS: readonly RowWord[] = ["income", "cost", "net", "result", "contribution"];

/** Cells or number formats that name a unit of money. */
function hasMoneyCells(frame: Frame, columns: readonly DescribedColumn[]): boolean {
  return sampleRows(frame.rows, 20).some((row) => columns.some(({ column }) => frame.view.cell(row, column).unit !== undefined || formatUnit(formatAt(frame.view.grid, row, column)) !== undefined));
}

/** The first texts of each sampled row, left of the amounts or anywhere, in plain letters. */
function rowLabels(frame: Frame, columns: readonly DescribedColumn[]): string[] {
  const texts = columns.filter(({ profile }) => profile.texts > 0);
  return sampleRows(frame.rows, 240).flatMap((row) => {
    const words = texts.map(({ column }) => frame.view.cell(row, column)).filter((cell) => cell.kind === "text").map((cell) => cell.text);
    return words.length > 0 ? [plainHeader(words.slice(0, 3).join(" "))] : [];
  });
}

export function rowWordsOf(label: string): Set<RowWord> {
  return new Set(wordsIn(plainHeader(label)));
}

function wordsIn(plain: string): RowWord[] {
  return ROW_WORDS.filter(([, pattern]) => pattern.test(plain)).map(([word]) => word);
}

function countRowWords(labels: readonly string[]): ReadonlyMap<RowWord, number> {
  const counts = new Map<RowWord, number>();
  for (const label of labels) for (const word of new Set(wordsIn(label))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
