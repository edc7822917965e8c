/** Lays out a whole report: title, date, one or more tables under each other, and the line to sign on. */
import type { FollowUp } from "../followup/follow-up";
import type { Area } from "../sheet/address";
import { columnWidths, rowHeight, type Span } from "./column-widths";
import { parseMoneyUnit } from "../money/money-unit";
import { moveRows, type LaidBlock } from "./laid-block";
import { layOutBlock } from "./lay-out-block";
import { orderGroups } from "./order-groups";
import { fill, UNIT_WORDS, wordsFor, type AskedWord } from "./placeholders";
import type { CellStyle, ReportPart, ReportRow, ReportTable } from "./report-table";
import type { Precision } from "./sentence";
import type { ReportSettings } from "./report-settings";
import type { Block, Template } from "./template";

type FillIn = (text: string, unit?: string) => string;

interface LaidOutBlock {
  readonly block: Block;
  readonly laid: LaidBlock;
  readonly fillIn: (text: string) => string;
}

export function layOut(template: Template, followUp: FollowUp, settings: ReportSettings = {}): ReportTable {
  const notices = new Set<string>(followUp.notices);
  const precision = precisionOf(template, followUp, settings);
  const words = wordsFor(followUp, settings, precision.unit);
  const blanks = new Set<AskedWord>();
  const fillIn: FillIn = (text, unit) => {
    const filled = fill(text, unit === undefined ? words : { ...words, unit });
    filled.notices.forEach((notice) => notices.add(notice));
    filled.blanks.forEach((word) => blanks.add(word));
    return filled.text;
  };
  const blocks = template.blocks.flatMap((block) => layOutOne(orderGroups(block, settings.columnGroups), precision, followUp, settings, fillIn));
  blocks.forEach(({ laid }) => laid.notices.forEach((notice) => notices.add(notice)));
  const width = Math.max(1, ...blocks.map(({ laid }) => laid.width));
  const rows: ReportRow[] = [across("title", fillIn(template.title))];
  if (template.isDated) rows.push(across("dated", fillIn("Daterad den {dated}")));
  const merges: Area[] = rows.map((_, at) => acrossArea(at, width));
  const parts = blocks.map((one) => placeBlock(one, rows, merges, width));
  if (template.isSigned) rows.push(...signature(fillIn, words["signature"]));
  const widths = columnWidths(rows, width);
  return {
    template: template.id,
    sheet: template.sheet,
    rows: rows.map((row, at) => withHeight(row, widths, (column) => spanAt(merges, at, column))),
    width,
    parts,
    merges,
    columnWidths: widths,
    page: { orientation: template.orientation, ...repeated(parts), ...pageTexts(words) },
    notices: [...notices],
    blanks: [...blanks],
  };
}

/** The user's choice first; then, for a general document, the committee's own unit with its usual decimals. */
function precisionOf(template: Template, { facts }: FollowUp, settings: ReportSettings): Precision {
  const own = template.isInCommitteeUnit && facts.unit !== undefined ? parseMoneyUnit(facts.unit) : undefined;
  const unit = chosen(settings.unit) ?? own ?? template.unit;
  const usual = unit === template.unit ? template.decimals : unit === "mnkr" ? 1 : 0;
  return { unit, decimals: chosen(settings.decimals) ?? usual };
}

function chosen<Choice>(choice: Choice | "template" | undefined): Choice | undefined {
  return choice === "template" ? undefined : choice;
}

function layOutOne(block: Block, precision: Precision, followUp: FollowUp, settings: ReportSettings, fillIn: FillIn): readonly LaidOutBlock[] {
  const unit = block.unit ?? precision.unit;
  const decimals = block.decimals ?? precision.decimals;
  const fillBlock = (text: string): string => fillIn(text, UNIT_WORDS[unit]);
  const laid = layOutBlock(block, { followUp, unit, decimals, isHeaderFlat: settings.isHeaderFlat === true, fill: fillBlock });
  return laid ? [{ block, laid, fillIn: fillBlock }] : [];
}

/** The header is printed again on each page, where the document is one table. */
function repeated(parts: readonly ReportPart[]): Pick<ReportTable["page"], "titleRows"> {
  const [only] = parts;
  return parts.length === 1 && only && only.headerRows > 0 ? { titleRows: { first: only.first, last: only.first + only.headerRows - 1 } } : {};
}

function placeBlock({ block, laid, fillIn }: LaidOutBlock, rows: ReportRow[], merges: Area[], width: number): ReportPart {
  const caption = block.caption === undefined ? {} : { caption: fillIn(block.caption) };
  const key = block.key === undefined ? {} : { key: fillIn(block.key) };
  for (const [style, text] of [["caption", caption.caption], ["key", key.key]] as const) {
    if (text === undefined) continue;
    merges.push(acrossArea(rows.length, width));
    rows.push(across(style, text));
  }
  const down = rows.length;
  const widened = indentTexts(widenLastText(laid, width));
  merges.push(...widened.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down })));
  const moved = moveRows(widened.rows, down);
  const edge = { from: 0, to: widened.width - 1 };
  rows.push(...moved.map((row, at): ReportRow => ({
    ...row,
    border: {
      ...edge,
      ...row.border,
      ...(at === 0 ? { top: "medium" as const } : {}),
      ...(at === laid.headerRows - 1 ? { bottom: "thin" as const } : {}),
      ...(at === moved.length - 1 ? { bottom: "medium" as const } : {}),
    },
  })));
  return { ...caption, ...key, headerRows: laid.headerRows, first: down, last: rows.length - 1, width: widened.width };
}

/** Under a wider table the last column of text has the rest of the width, instead of widening a column of figures. */
function widenLastText(laid: LaidBlock, width: number): LaidBlock {
  const last = laid.width - 1;
  const isText = laid.rows.slice(laid.headerRows).some(({ cells }) => cells[last]?.style === "text");
  if (laid.width >= width || !isText || laid.merges.some(({ right }) => right === last)) return laid;
  const rows = laid.rows.map((row): ReportRow => ({
    ...row,
    cells: row.cells.map((cell, column) => (cell && column === last && cell.style === "text" ? { ...cell, style: "wide" } : cell)),
    ...(row.border ? { border: { ...row.border, to: width - 1 } } : {}),
  }));
  const merges = rows.map((_, at): Area => ({ top: at, bottom: at, left: last, right: width - 1 }));
  return { ...laid, rows, width, merges: [...laid.merges, ...merges] };
}

/** Text to the right of figures would otherwise touch them. */
function indentTexts(laid: LaidBlock): LaidBlock {
  const header = laid.rows[laid.headerRows - 1];
  const isWords = (column: number): boolean => laid.rows.slice(laid.headerRows).some(({ cells }) => cells[column]?.style === "text" || cells[column]?.style === "wide");
  // A column of text may be blank in this report; its header tells.
  const isText = (column: number): boolean => column > 0 && (isWords(column) || header?.cells[column]?.horizontal === "left");
  const rows = laid.rows.map((row): ReportRow => ({
    ...row,
    cells: row.cells.map((cell, column) => (cell && cell.horizontal !== "center" && cell.style !== "headerGroup" && cell.style !== "amount" && isText(column) ? { ...cell, isIndented: true } : cell)),
  }));
  return { ...laid, rows };
}

function across(style: CellStyle, text: string): ReportRow {
  return { cells: [{ content: { kind: "text", text }, style }] };
}

function acrossArea(row: number, width: number): Area {
  return { top: row, bottom: row, left: 0, right: width - 1 };
}

/** A name is printed only if the sheet gives one; else the line waits for a pen. */
function signature(fillIn: FillIn, name: string | undefined): readonly ReportRow[] {
  const line: ReportRow = name === undefined ? { cells: [] } : across("signature", name);
  return [{ ...line, height: 44, border: { bottom: "thin", from: 0, to: 1 } }, across("signature", fillIn("{signedBy}"))];
}

function withHeight(row: ReportRow, widths: readonly number[], spanOf: (column: number) => Span): ReportRow {
  return { ...row, height: row.height ?? rowHeight(row, widths, spanOf) };
}

function spanAt(merges: readonly Area[], row: number, column: number): Span {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return merge ? { columns: merge.right - merge.left + 1, rows: merge.bottom - merge.top + 1 } : { columns: 1, rows: 1 };
}

function pageTexts(words: Readonly<Record<string, string | undefined>>): Pick<ReportTable["page"], "header" | "footer"> {
  return {
    header: { left: words["committee"] ?? "" },
    footer: { center: "Sida &P av &N" },
  };
}
