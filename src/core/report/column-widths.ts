/** How wide the columns and how high the rows must be for the text to be read, in points. */
import { shownText } from "./shown-text";
import type { CellStyle, ReportCell, ReportRow } from "./report-table";

const NARROWEST = 54;
const WIDEST_LABEL = 210;
const WIDEST_TEXT = 170;
const PADDING = 10;

/** Points per character of 11-point Calibri, digits and mixed text alike; bold is a little wider. */
const CHARACTER = 5.5;
const BOLD = 1.08;

const SIZE: Readonly<Partial<Record<CellStyle, number>>> = { title: 14, caption: 12, key: 9, dated: 10 };

/** Lines across the whole table (title, captions) do not widen its columns. */
const ACROSS: ReadonlySet<CellStyle> = new Set(["title", "dated", "caption", "key", "signature", "headerGroup", "note", "wide"]);

export function columnWidths(rows: readonly ReportRow[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.flatMap(({ cells: all }) => all[column] ?? []).filter(({ style }) => !ACROSS.has(style));
    return Math.round(Math.max(NARROWEST, ...cells.map(neededWidth)));
  });
}

function neededWidth(cell: ReportCell): number {
  const text = shownText(cell.content);
  const whole = textWidth(text, cell) + PADDING;
  switch (cell.style) {
    case "amount": return whole;
    case "label": return Math.min(whole, WIDEST_LABEL);
    case "header": return Math.min(Math.max(longestWord(text, cell) + PADDING, Math.min(whole, 66)), 120);
    default: return Math.min(Math.max(longestWord(text, cell) + PADDING, Math.min(whole, WIDEST_TEXT)), WIDEST_LABEL);
  }
}

function longestWord(text: string, cell: ReportCell): number {
  return Math.max(...text.split(/[\s\u2013-]+/u).map((word) => textWidth(word, cell)));
}

function textWidth(text: string, { style, isBold }: ReportCell): number {
  const isHeavy = isBold === true || style === "header" || style === "headerGroup" || style === "caption" || style === "title";
  return text.length * CHARACTER * ((SIZE[style] ?? 11) / 11) * (isHeavy ? BOLD : 1);
}

/** Undefined where one line of text is enough and Excel's own height will do. */
export function rowHeight(row: ReportRow, widths: readonly number[], spanOf: (column: number) => number): number | undefined {
  let height = 0;
  row.cells.forEach((cell, column) => {
    if (!cell) return;
    const room = widths.slice(column, column + spanOf(column)).reduce((sum, width) => sum + width, 0) - 6;
    const lines = wrappedLines(shownText(cell.content), room, cell);
    const size = SIZE[cell.style] ?? 11;
    height = Math.max(height, lines * size * 1.35 + 2 + (cell.style === "caption" ? 14 : 0));
  });
  return height > 11 * 1.35 + 2 ? Math.round(height) : undefined;
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
