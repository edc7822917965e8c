/** How wide the columns and how high the rows must be for the text to be read, in points. */
import { shownText } from "./shown-text";
import type { CellStyle, ReportCell, ReportRow } from "./report-table";

const NARROWEST = 48;
const WIDEST_LABEL = 210;
const WIDEST_TEXT = 150;
const WIDEST_SENTENCE = 380;
const PADDING = 10;
/** The height of a row with one line of text. */
const LOWEST = 16;

/** Points per character of 10-point Arial, digits and mixed text alike; capitals are wider, bold is a little wider. */
const CHARACTER = 5.4;
const CAPITAL = 7;
const BOLD = 1.06;

const SIZE: Readonly<Partial<Record<CellStyle, number>>> = { title: 14, caption: 12, key: 9 };

/** Lines across the whole table (title, captions) do not widen its columns. */
const ACROSS: ReadonlySet<CellStyle> = new Set(["title", "dated", "caption", "key", "signature", "headerGroup", "note", "wide"]);

/** Columns of figures are equally wide, so that the eye can run along a row. */
export function columnWidths(rows: readonly ReportRow[], width: number): readonly number[] {
  const columns = Array.from({ length: width }, (_, column) => rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ style }) => !ACROSS.has(style)));
  const needed = columns.map((cells) => Math.round(Math.max(NARROWEST, ...cells.map(neededWidth))));
  const isFigures = columns.map((cells) => cells.some(({ style }) => style === "amount") && cells.every(({ style }) => style === "amount" || style === "header"));
  const widest = Math.max(0, ...needed.filter((_, at) => isFigures[at]));
  return needed.map((own, at) => (isFigures[at] ? widest : own));
}

function neededWidth(cell: ReportCell): number {
  const text = shownText(cell.content);
  const whole = textWidth(text, cell) + PADDING;
  const word = longestWord(text, cell) + PADDING;
  switch (cell.style) {
    case "amount": return whole;
    case "sentence": return Math.min(whole, WIDEST_SENTENCE);
    case "label": return Math.min(whole, WIDEST_LABEL);
    // A long header wraps to about four lines.
    case "header": return Math.min(Math.max(word, Math.min(whole, 62), whole / 4), 110);
    default: return Math.min(Math.max(word, Math.min(whole, WIDEST_TEXT)), WIDEST_LABEL);
  }
}

function longestWord(text: string, cell: ReportCell): number {
  return Math.max(...text.split(/[\s\u2013-]+/u).map((word) => textWidth(word, cell)));
}

function textWidth(text: string, { style, isBold }: ReportCell): number {
  const isHeavy = isBold === true || style === "header" || style === "headerGroup" || style === "caption" || style === "title";
  // One capital begins most words; a run of them is set in capitals.
  const capitals = (text.match(/\p{Lu}{2,}/gu) ?? []).join("").length;
  return (text.length * CHARACTER + capitals * (CAPITAL - CHARACTER)) * ((SIZE[style] ?? 10) / 10) * (isHeavy ? BOLD : 1);
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
    const room = widths.slice(column, column + span.columns).reduce((sum, width) => sum + width, 0) - 6;
    const lines = wrappedLines(shownText(cell.content), room, cell);
    const text = lines * (SIZE[cell.style] ?? 10) * 1.25 + 4;
    // A cell merged downwards shares its height among its rows.
    height = Math.max(height, text / span.rows + (cell.style === "caption" ? 14 : 0));
  });
  return Math.round(height);
}

/** Words are set one after another; one that does not fit begins a line, as Excel wraps. */
function wrappedLines(text: string, room: number, cell: ReportCell): number {
  let lines = 1;
  let used = 0;
  const space = textWidth(" ", cell);
  for (const word of text.split(/\s+/u)) {
    const width = textWidth(word, cell);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = width;
    } else used += (used > 0 ? space : 0) + width;
  }
  return lines;
}
