/** Which rows each subtotal and total adds up, found by the table's own arithmetic and not by where the rows stand. */
import type { Row } from "../../recognise/table";
import { figureRows, isNumber, type NumberCell, type TableView } from "./table-view";
import { floatNoise, judgeDifference } from "./rounding";

export interface RowSum {
  readonly total: Row;
  readonly parts: readonly SignedRow[];
  /** False when no way of adding the rows fits any of the total's figures: then nothing can be said of it. */
  readonly isCertain: boolean;
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
    if (total.kind !== "subtotal" && total.kind !== "total") return;
    if (numbersOf(view, total).length === 0) return;
    const best = chooseParts(view, total, rows.slice(0, index), rows.slice(index + 1), absorbed);
    if (!best) return;
    for (const { row } of best.parts) absorbed.add(row);
    sums.push(best);
  });
  return sums;
}

function chooseParts(view: TableView, total: Row, above: readonly Row[], below: readonly Row[], absorbed: ReadonlySet<Row>): RowSum | undefined {
  const figures = numbersOf(view, total).filter(({ value }) => value !== 0).length;
  let best: { parts: Candidate; score: number } | undefined;
  for (const way of waysOfAdding(view, total, above, below, absorbed)) {
    for (const parts of signings(total, way())) {
      if (parts.length === 0) continue;
      const score = scoreOf(view, total, parts);
      if (!best || score > best.score) best = { parts, score };
      if (score > 0 && score >= figures) return { total, parts, isCertain: true };
    }
  }
  return best && { total, parts: best.parts, isCertain: isSure(total, best.score, figures) };
}

const SUM_WORDS = /^(?:del)?summa|\bsumma\b|\btotal|s:a|netto|resultat/iu;

/** A row that calls itself a sum needs one column that fits; one that was only taken for a sum needs most of them. */
function isSure(total: Row, score: number, figures: number): boolean {
  return isNamedAsSum(total) ? score > 0 || figures <= 1 : score * 2 > figures;
}

export function isNamedAsSum({ label }: Row): boolean {
  return SUM_WORDS.test(label) || label.trim() === "";
}

/** The likeliest way first; the later ones are only tried when it does not fit every column. */
function waysOfAdding(view: TableView, total: Row, above: readonly Row[], below: readonly Row[], absorbed: ReadonlySet<Row>): (() => readonly Row[])[] {
  const open = above.filter((row) => !absorbed.has(row) && numbersOf(view, row).length > 0);
  return [
    () => blockAbove(view, total, open),
    () => (total.group === undefined ? [] : open.filter((row) => row.group === total.group && row.kind === "detail")),
    () => open,
    () => open.filter(({ kind }) => kind !== "detail"),
    () => open.filter(({ kind }) => kind === "detail"),
    () => above.filter(({ kind }) => kind === "subtotal"),
    () => above.filter(({ kind }) => kind === "detail"),
    () => detailsBelow(below),
    ...suffixes(open),
    ...suffixes(sinceNamedSum(above)),
  ];
}

/** A total over more open sums than this is found by the ways above or not at all. */
const MOST_OPEN = 24;

/** Everything after the last row that calls itself a sum: a row may have been taken for a sum only because its figures fit. */
function sinceNamedSum(above: readonly Row[]): readonly Row[] {
  const named = above.map((row) => row.kind !== "detail" && isNamedAsSum(row));
  return above.slice(named.lastIndexOf(true) + 1);
}

function suffixes(rows: readonly Row[]): (() => readonly Row[])[] {
  return rows.slice(-MOST_OPEN).map((_, index, last) => () => last.slice(index));
}

/** Some systems print the sum first and its parts after it. */
function detailsBelow(below: readonly Row[]): readonly Row[] {
  const end = below.findIndex(({ kind }) => kind !== "detail");
  return end < 0 ? below : below.slice(0, end);
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

/** Columns that fit, exactly or by rounding; a fit that needs the sign turned, or one row left out, counts a little less. */
function scoreOf(view: TableView, total: Row, parts: Candidate): number {
  let score = 0;
  for (const result of numbersOf(view, total)) {
    if (result.value === 0 && parts.every(({ row }) => valueIn(view, row, result.column) === 0)) continue;
    const terms = termsOf(view, parts, result.column);
    const sum = terms.reduce((running, term) => running + term.value, 0);
    const verdict = judgeDifference(sum - result.value, terms, result, view.step);
    if (verdict === "holds") score += 1;
    else if (verdict !== "broken") score += 0.9;
    else if (isNear(sum, -result.value, terms)) score += 0.4;
    else if (terms.some((term) => term.value !== 0 && isNear(sum - term.value, result.value, terms))) score += 0.3;
  }
  return score;
}

/** The parts' cells in one column, signed as they are added; blanks left out. A deviation is always added as it stands. */
export function termsOf(view: TableView, parts: readonly SignedRow[], column: number): NumberCell[] {
  const role = view.table.columns.find((other) => other.column === column)?.role;
  return parts.flatMap(({ row, sign }) => {
    const cell = view.cell(row.row, column);
    if (!isNumber(cell)) return [];
    return [sign === 1 || role === "deviation" ? cell : { ...cell, value: -cell.value }];
  });
}

export function numbersOf(view: TableView, row: Row): NumberCell[] {
  return view.amounts.map(({ column }) => view.cell(row.row, column)).filter(isNumber);
}

function valueIn(view: TableView, row: Row, column: number): number {
  const cell = view.cell(row.row, column);
  return isNumber(cell) ? cell.value : 0;
}

function isNear(a: number, b: number, cells: readonly NumberCell[]): boolean {
  return b !== 0 && Math.abs(a - b) <= floatNoise(cells);
}
