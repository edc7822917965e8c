/** Which rows each subtotal and total adds up, found by the table's own arithmetic and not by where the rows stand. */
import { sideOf } from "../../recognise/side-of-row";
import type { Column, Row } from "../../recognise/table";
import { rowWordsOf } from "../../recognise/table-facts";
import { figureRows, isNumber, type NumberCell, type TableView } from "./table-view";
import { floatNoise, judgeDifference } from "./rounding";

export interface RowSum {
  readonly total: Row;
  readonly parts: readonly SignedRow[];
  /** False when no way of adding the rows fits any of the total's figures: then nothing can be said of it. */
  readonly isCertain: boolean;
  /** True when the likeliest rows were taken though no other column shows that they are the right ones. */
  readonly isGuessed: boolean;
}

export interface SignedRow {
  readonly row: Row;
  readonly sign: 1 | -1;
}

/** One way of adding rows; better ways come first. */
type Candidate = readonly SignedRow[];

export function findRowSums(view: TableView): RowSum[] {
  const rows = figureRows(view).filter((row) => row.kind !== "ofWhich");
  const absorbed = new Set<Row>();
  const sums: RowSum[] = [];
  rows.forEach((total, index) => {
    if (!isSumRow(total) || numbersOf(view, total).length === 0) return;
    const best = chooseParts(view, total, rows.slice(0, index), rows.slice(index + 1), absorbed);
    if (!best) return;
    for (const { row } of best.parts) absorbed.add(row);
    sums.push(best);
  });
  return sums;
}

const SUM_WORDS = /^(?:del)?summa|\bsumma\b|\btotal|s:a|netto|resultat/iu;

export function isNamedAsSum({ label }: Row): boolean {
  return SUM_WORDS.test(label);
}

/** From one budget to the next is a rule of its own; in such a table only a row that calls itself a sum adds the rows above. */
export function isVertical({ table }: TableView, { total }: RowSum): boolean {
  return table.kind !== "changeBridge" || isNamedAsSum(total);
}

/** A row that calls itself a sum is one, also when a wrong figure made it look like any other row. */
function isSumRow(row: Row): boolean {
  const isRead = row.kind === "subtotal" || row.kind === "total";
  return isRead || (row.kind === "detail" && row.account === undefined && isNamedAsSum(row));
}

function chooseParts(view: TableView, total: Row, above: readonly Row[], below: readonly Row[], absorbed: ReadonlySet<Row>): RowSum | undefined {
  const open = above.filter((row) => !absorbed.has(row) && numbersOf(view, row).length > 0);
  const usual = bestOf(view, total, usualWays(view, total, above, open));
  if (usual?.isWhole) return { total, parts: usual.parts, isCertain: true, isGuessed: false };
  const unusual = bestOf(view, total, unusualWays(above, below, open));
  const best = unusual && isBetter(view, total, unusual, usual) ? unusual : (usual ?? unusual);
  const figures = numbersOf(view, total).filter(({ value }) => value !== 0).length;
  // An empty group's sum stands right under the sum of the group before it, and adds nothing of it.
  const isAloneUnderSum = best?.parts.length === 1 && best.parts[0]?.row.kind !== "detail" && best.fits === 0;
  return best && !isAloneUnderSum ? { total, parts: best.parts, isCertain: isSure(total, best, figures), isGuessed: best.fits < (best === unusual ? 2 : 1) } : undefined;
}

/** A way of adding that happens to fit one figure is no proof; two columns of real amounts are, and so is leaving out nothing but the other sign. */
function isBetter(view: TableView, total: Row, unusual: Scored, usual: Scored | undefined): boolean {
  if (unusual.fits >= 2) return unusual.score > (usual?.score ?? 0) + 0.9;
  if (unusual.fits === 0 || !usual || usual.fits > 0 || !isNamedAsSum(total)) return false;
  const leftOut = usual.parts.filter(({ row }) => !unusual.parts.some((part) => part.row === row));
  return numbersOf(view, total).every((result) => termsOf(view, leftOut, result.column).every(({ value }) => value * result.value <= 0));
}

interface Scored extends Score {
  readonly parts: Candidate;
  readonly isWhole: boolean;
}

/** The first of the best: earlier ways are likelier. */
function bestOf(view: TableView, total: Row, ways: readonly (() => readonly Row[])[]): Scored | undefined {
  const figures = numbersOf(view, total).filter(({ value }) => value !== 0).length;
  let best: Scored | undefined;
  for (const way of ways) {
    for (const parts of signings(total, way())) {
      if (parts.length === 0) continue;
      const score = scoreOf(view, total, parts);
      if (!best || score.score > best.score) best = { ...score, parts, isWhole: score.score > 0 && score.score >= figures };
      if (best.isWhole) return best;
    }
  }
  return best;
}

function usualWays(view: TableView, total: Row, above: readonly Row[], open: readonly Row[]): (() => readonly Row[])[] {
  return [
    () => blockAbove(view, total, open),
    () => ofSameSide(total, open),
    () => (total.group === undefined ? [] : open.filter((row) => row.group === total.group && row.kind === "detail")),
    () => open,
    () => open.filter(({ kind }) => kind !== "detail"),
    () => open.filter(({ kind }) => kind === "detail"),
    () => above.filter(({ kind }) => kind === "subtotal"),
    () => above.filter(({ kind }) => kind === "detail"),
  ];
}

/** "Summa kostnader" adds no income, wherever the income stands. */
function ofSameSide(total: Row, open: readonly Row[]): readonly Row[] {
  const words = rowWordsOf(total.label);
  const side = words.has("net") || words.has("result") ? undefined : sideOf(total);
  const same = side === undefined ? open : open.filter((row) => (sideOf(row) ?? side) === side);
  return same.length === open.length ? [] : same;
}

function unusualWays(above: readonly Row[], below: readonly Row[], open: readonly Row[]): (() => readonly Row[])[] {
  return [() => detailsBelow(below), ...suffixes(open), ...suffixes(sinceNamedSum(above))];
}

/** A total over more open sums than this is found by the usual ways or not at all. */
const MOST_OPEN = 24;

function suffixes(rows: readonly Row[]): (() => readonly Row[])[] {
  return rows.slice(-MOST_OPEN).map((_, index, last) => () => last.slice(index));
}

/** Everything after the last row that calls itself a sum: a row may have been taken for a sum only because its figures fit. */
function sinceNamedSum(above: readonly Row[]): readonly Row[] {
  const named = above.map((row) => row.kind !== "detail" && isNamedAsSum(row));
  return above.slice(named.lastIndexOf(true) + 1);
}

/** Some systems print the sum first and its parts after it. */
function detailsBelow(below: readonly Row[]): readonly Row[] {
  const end = below.findIndex(({ kind }) => kind !== "detail");
  return end < 0 ? below : below.slice(0, end);
}

/**
 * A row that calls itself a sum needs one column that fits; one that was only taken for a sum needs most of them. A "sum" of one
 * row, or one that reading took for an ordinary row, must fit somewhere: "Totalt kostnader" may stand alone under "Totalt intäkter".
 */
function isSure(total: Row, { score, fits, holds, parts }: Scored, figures: number): boolean {
  if (parts.length === 1 || total.kind === "detail") return fits > 0 && score * 2 > figures;
  return isNamedAsSum(total) || total.label.trim() === "" ? holds || figures <= 1 : score * 2 > figures;
}

/** The unbroken run of open rows just above: it ends at a heading, or where rows of another kind begin. */
function blockAbove(view: TableView, total: Row, open: readonly Row[]): readonly Row[] {
  const headings = view.table.rows.filter(({ kind, row }) => kind === "heading" && row < total.row).map(({ row }) => row);
  const last = open.at(-1);
  const heading = headings.filter((row) => last === undefined || row < last.row).at(-1) ?? -1;
  const run: Row[] = [];
  for (const row of [...open].reverse()) {
    if (row.row < heading || row.kind !== last?.kind) break;
    run.unshift(row);
  }
  return run;
}

/** Where a row's sign differs from the total's (resultat = kommunbidrag − nettokostnad), turned first; then as they stand. */
function signings(total: Row, parts: readonly Row[]): Candidate[] {
  const plain = parts.map((row): SignedRow => ({ row, sign: 1 }));
  const turned = parts.map((row): SignedRow => ({ row, sign: row.positive === total.positive ? 1 : -1 }));
  return turned.some(({ sign }) => sign === -1) ? [turned, plain] : [plain];
}

interface Score {
  readonly score: number;
  /** Columns of real amounts that fit, exactly or by rounding. */
  readonly fits: number;
  /** Some column fits, be it of small amounts, or all of them miss for the same reason. One near miss shows nothing. */
  readonly holds: boolean;
}

/** Columns that fit; amounts so small that rounding alone could make them fit weigh little, and near misses with a reason a little too. */
function scoreOf(view: TableView, total: Row, parts: Candidate): Score {
  let [score, fits, holds] = [0, 0, false];
  const misses = new Set<Miss | undefined>();
  for (const result of numbersOf(view, total)) {
    const terms = termsOf(view, parts, result.column);
    const sum = terms.reduce((running, term) => running + term.value, 0);
    if (result.value === 0 && terms.every(({ value }) => value === 0)) continue;
    const verdict = judgeDifference(sum - result.value, terms, result, view.step);
    const isReal = Math.max(...[...terms, result].map(({ value }) => Math.abs(value))) > (view.step / 2) * (terms.length + 1);
    if (verdict === "broken") {
      const miss = reasonableMiss(sum, result, terms);
      misses.add(miss);
      score += miss === undefined ? 0 : miss === "turned" ? 0.4 : 0.3;
    } else {
      score += isReal ? FIT[verdict] : 0.2;
      fits += isReal ? 1 : 0;
      holds = true;
    }
  }
  return { score, fits, holds: holds || (misses.size === 1 && !misses.has(undefined)) };
}

const FIT = { holds: 1, rounding: 0.95, doubtful: 0.6 } as const;

/** The sign turned, or one row left out. */
type Miss = "turned" | number;

function reasonableMiss(sum: number, result: NumberCell, terms: readonly NumberCell[]): Miss | undefined {
  if (isNear(sum, -result.value, terms)) return "turned";
  return terms.find((term) => term.value !== 0 && isNear(sum - term.value, result.value, terms))?.row;
}

/** The parts' cells in one column, signed as they are added; blanks left out. A deviation whose plus means better is added as it stands. */
export function termsOf(view: TableView, parts: readonly SignedRow[], column: number): NumberCell[] {
  const own = view.table.columns.find((other) => other.column === column);
  const turns = parts.some(({ sign }) => sign === -1) && (own?.role !== "deviation" || isPlainDifference(view, parts, own));
  return parts.flatMap(({ row, sign }) => {
    const cell = view.cell(row.row, column);
    if (!isNumber(cell)) return [];
    return [sign === 1 || !turns ? cell : { ...cell, value: -cell.value }];
  });
}

/** The deviation is the same difference on the rows of income as on those of cost, and so turns with the row. */
function isPlainDifference(view: TableView, parts: readonly SignedRow[], { column, equation }: Column): boolean {
  const add = (row: Row, columns: readonly number[]): number => columns.map((each) => view.cell(row.row, each)).filter(isNumber).reduce((sum, { value }) => sum + value, 0);
  return equation !== undefined && parts.every(({ row }) => {
    const deviation = view.cell(row.row, column);
    return !isNumber(deviation) || Math.abs(add(row, equation.plus) - add(row, equation.minus) - deviation.value) <= view.step * 1.5;
  });
}

export function numbersOf(view: TableView, row: Row): NumberCell[] {
  return view.amounts.map(({ column }) => view.cell(row.row, column)).filter(isNumber);
}

function isNear(a: number, b: number, cells: readonly NumberCell[]): boolean {
  return b !== 0 && Math.abs(a - b) <= floatNoise(cells);
}
