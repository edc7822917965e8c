/** Lays out a whole report: title, date, one or more tables under each other, and the line to sign on. */
import type { FollowUp } from "../followup/follow-up";
import type { Area } from "../sheet/address";
import { moveRows, type LaidBlock } from "./laid-block";
import { fitBlock } from "./fit-block";
import { layOutBlock } from "./lay-out-block";
import { orderGroups } from "./order-groups";
import { fill, UNIT_WORDS, wordsFor, type AskedWord } from "./placeholders";
import { precisionOf } from "./precision-of";
import type { CellStyle, ReportPart, ReportRow, ReportTable } from "./report-table";
import type { Precision } from "./sentence";
import type { ReportSettings } from "./report-settings";
import { setOnPage } from "./set-on-page";
import { shownRows } from "./shown-text";
import type { Block, Template } from "./template";
import { viewForBlock } from "./view-for-block";

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
  const blocks = withoutRepeats(template.blocks.flatMap((block) => layOutOne(orderGroups(block, settings.columnGroups), precision, followUp, settings, fillIn)));
  blocks.forEach(({ laid }) => laid.notices.forEach((notice) => notices.add(notice)));
  const width = Math.max(1, ...blocks.map(({ laid }) => laid.width));
  const rows: ReportRow[] = [across("title", fillIn(template.title))];
  if (template.isDated) rows.push(across("dated", fillIn("Daterad den {dated}")));
  const merges: Area[] = rows.map((_, at) => acrossArea(at, width));
  const parts = blocks.map((one) => placeBlock(one, rows, merges, width));
  if (template.isSigned) rows.push(...signature(fillIn, words["signature"]));
  const { printed, widths, fit } = setOnPage(rows, merges, width, template.orientation);
  return {
    template: template.id,
    sheet: template.sheet,
    rows: printed,
    width,
    parts,
    merges,
    columnWidths: widths,
    page: { ...fit, ...repeated(parts), ...pageTexts(words) },
    notices: [...notices],
    blanks: [...blanks],
  };
}

function layOutOne(block: Block, precision: Precision, followUp: FollowUp, settings: ReportSettings, fillIn: FillIn): readonly LaidOutBlock[] {
  const unit = block.unit ?? precision.unit;
  const decimals = block.decimals ?? precision.decimals;
  const fillBlock = (text: string): string => fillIn(text, UNIT_WORDS[unit]);
  const laid = layOutBlock(block, { followUp: viewForBlock(block, followUp), unit, decimals, isHeaderFlat: settings.isHeaderFlat === true, fill: fillBlock });
  return laid ? [{ block, laid, fillIn: fillBlock }] : [];
}

/** Where the sheets know no more than income and cost, the same table per slag would only say it again. */
function withoutRepeats(blocks: readonly LaidOutBlock[]): readonly LaidOutBlock[] {
  const said = new Set<string>();
  return blocks.filter(({ block, laid }) => {
    const text = JSON.stringify(shownRows(laid.rows, laid.width));
    const isRepeat = block.kind === "operating" && said.has(text);
    said.add(text);
    return !isRepeat;
  });
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
  const widened = fitBlock(laid, width);
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

function pageTexts(words: Readonly<Record<string, string | undefined>>): Pick<ReportTable["page"], "header" | "footer"> {
  return {
    header: { left: words["committee"] ?? "" },
    footer: { center: "Sida &P av &N" },
  };
}
