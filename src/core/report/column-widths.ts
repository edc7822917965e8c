/** How wide the columns and how high the rows must be for the text to be read, in points. */
import { shownText } from "./shown-text";
import type { CellStyle, ReportCell, ReportRow } from "./report-table";
import { textWidth } from "./text-width";

const NARROWEST = 48;
const WIDEST_LABEL = 210;
const WIDEST_TEXT = 150;
const WIDEST_SENTENCE = 380;
const PADDING = 10;
/** Between a header and its neighbour. */
const CLEAR = 5;
const WIDEN_AT_MOST = 1.25;
/** What Excel keeps free inside a cell, left and right together. */
const MARGIN = 6;
/** The sources may change before the report is refreshed: a figure has room to grow by a digit and a minus sign, and is never ####. */
const GROWTH = 10;
/** The height of a row with one line of text. */
const LOWEST = 16;

const SIZE: Readonly<Partial<Record<CellStyle, number>>> = { title: 14, caption: 12, key: 9 };

const HEAVY: ReadonlySet<CellStyle> = new Set(["header", "headerGroup", "caption", "title"]);

/** Lines across the whole table (title, captions) do not widen its columns. */
const ACROSS: ReadonlySet<CellStyle> = new Set(["title", "dated", "caption", "key", "signature", "headerGroup", "note", "wide"]);

/** Columns of figures are equally wide, so that the eye can run along a row; a tight table has each as narrow as it can be. */
export function columnWidths(rows: readonly ReportRow[], width: number, isTight = false): readonly number[] {
  const columns = Array.from({ length: width }, (_, column) => rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ style }) => !ACROSS.has(style)));
  const own = columns.map((cells) => withClearHeaders(cells, Math.round(Math.max(NARROWEST, ...cells.map(neededWidth)))));
  if (isTight) return own.map((points, at) => (at === 0 ? Math.min(points, WIDEST_TEXT) : points));
  const isFigures = columns.map((cells) => cells.some(({ style }) => style === "amount") && cells.every(({ style }) => style === "amount" || style === "header"));
  const figures = columns.flatMap((cells, at) => (isFigures[at] ? cells : []));
  const widest = withClearHeaders(figures, Math.max(0, ...own.filter((_, at) => isFigures[at])));
  return own.map((points, at) => (isFigures[at] ? widest : points));
}

/** A header that fills its column to the edge would run into its neighbour: the next width, not much larger, where every line stands clear. */
function withClearHeaders(cells: readonly ReportCell[], width: number): number {
  const headers = cells.filter(({ style }) => style === "header");
  const isClear = (points: number): boolean => headers.every((cell) => linesOf(shownText(cell.content), points + CLEAR, cell).every((line) => line + CLEAR <= points));
  for (let points = width; points <= width * WIDEN_AT_MOST; points += 1) if (isClear(points)) return points;
  return width;
}

function neededWidth(cell: ReportCell): number {
  const text = shownText(cell.content);
  const whole = widthOf(text, cell) + PADDING;
  const word = longestWord(text, cell) + PADDING;
  switch (cell.style) {
    case "amount": return whole + GROWTH;
    case "sentence": return Math.min(whole, WIDEST_SENTENCE);
    case "label": return Math.min(whole, WIDEST_LABEL);
    // A long header wraps to about four lines.
    case "header": return Math.min(Math.max(word, Math.min(whole, 62), whole / 4), 110);
    default: return Math.min(Math.max(word, Math.min(whole, WIDEST_TEXT)), WIDEST_LABEL);
  }
}

function longestWord(text: string, cell: ReportCell): number {
  return Math.max(...text.split(/[\s\u2013-]+/u).map((word) => widthOf(word, cell)));
}

function widthOf(text: string, { style, isBold }: ReportCell): number {
  const isHeavy = isBold === true || HEAVY.has(style);
  return textWidth(text, SIZE[style] ?? 10, isHeavy);
}

/** How far a merged cell reaches; 1 and 1 for a cell of its own. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

export function rowHeight(row: ReportRow, widths: readonly number[], spanOf: (column: number) => Span): number {
  let height = LOWEST;
  row.cells.forEach((cell, column) => {
    if (!cell) return;
    const span = spanOf(column);
    const room = widths.slice(column, column + span.columns).reduce((sum, width) => sum + width, 0) - MARGIN;
    const text = linesOf(shownText(cell.content), room, cell).length * (SIZE[cell.style] ?? 10) * 1.25 + 4;
    // A cell merged downwards shares its height among its rows.
    height = Math.max(height, text / span.rows + (cell.style === "caption" ? 14 : 0));
  });
  return Math.round(height);
}

/** How wide each line becomes: words are set one after another, and one that does not fit begins a line, as Excel wraps. */
function linesOf(text: string, room: number, cell: ReportCell): readonly number[] {
  const lines: number[] = [];
  const space = widthOf(" ", cell);
  for (const word of text.split(/\s+/u)) {
    const width = widthOf(word, cell);
    const last = lines.at(-1);
    if (last === undefined || last + space + width > room) lines.push(width);
    else lines[lines.length - 1] = last + space + width;
  }
  return lines;
}
