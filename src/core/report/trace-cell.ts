/** Follows a report's figure back: its sources, the arithmetic on them and the rounding, in words that the pane shows. */
import { formatAmount, formatNumber } from "../money/format-number";
import { oreIn, type Amount } from "../money/amount";
import { areaAddress, cellAddress, type Area } from "../sheet/address";
import { valueAt, type Grid } from "../sheet/grid";
import { UNIT_WORDS } from "./placeholders";
import type { CellContent, ReportTable } from "./report-table";
import { shownText } from "./shown-text";
import { sourcesOf } from "./sources-of";
import { cellInputs } from "./write-report";

export interface TraceStep {
  /** What stands there, in Swedish. */
  readonly text: string;
  /** Where to jump; a cell of the report itself when `sheet` is left out. */
  readonly sheet?: string;
  readonly area: Area;
}

export interface Trace {
  /** "Kostnader · Januari–april 2024 · Utfall" */
  readonly about: string;
  readonly shown: string;
  /** As written in the cell; undefined for a value. */
  readonly formula?: string;
  readonly steps: readonly TraceStep[];
  /** The amount to the öre and how it became what is shown. */
  readonly rounding: string;
}

/** Undefined for a cell that holds no figure. Rows and columns count from the report's first cell. */
export function traceCell(table: ReportTable, row: number, column: number, grids: readonly Grid[]): Trace | undefined {
  const content = table.rows[row]?.cells[column]?.content;
  if (!content || content.kind === "text" || content.kind === "sentence") return undefined;
  const input = cellInputs(table)[row]?.[column];
  return {
    about: aboutCell(table, row, column),
    shown: shownText(content),
    ...(input && "formula" in input ? { formula: input.formula } : {}),
    steps: stepsOf(content, table, grids),
    rounding: roundingOf(content),
  };
}

function aboutCell(table: ReportTable, row: number, column: number): string {
  const part = table.parts.find(({ first, last }) => row >= first && row <= last);
  const textAt = (r: number, c: number): string | undefined => { const cell = table.rows[r]?.cells[c]; return cell?.content.kind === "text" && cell.content.text !== "" ? cell.content.text : undefined; };
  const label = table.rows[row]?.cells[0]?.style === "label" ? textAt(row, 0) : part?.caption;
  const headers = Array.from({ length: part?.headerRows ?? 0 }, (_, at) => textAt((part?.first ?? 0) + at, mergedFrom(table, (part?.first ?? 0) + at, column)));
  return [label, ...headers].filter((text) => text !== undefined).join(" · ");
}

function mergedFrom({ merges }: ReportTable, row: number, column: number): number {
  return merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right)?.left ?? column;
}

function stepsOf(content: CellContent, table: ReportTable, grids: readonly Grid[]): readonly TraceStep[] {
  switch (content.kind) {
    case "figure": return sourcesOf(content.figure.expression).map(({ sheet, area }) => ({ sheet, area, text: `${sheet}!${areaAddress(area)}${sumInWords(sheet, area, grids)}` }));
    case "own": return content.terms.map(({ cell, by }, at) => ({
      area: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
      text: `${by === -1 ? "minus " : at > 0 ? "plus " : ""}${cellAddress(cell.row, cell.column)} ${aboutCell(table, cell.row, cell.column)}: ${shownAt(table, cell.row, cell.column)}`,
    }));
    case "number": return content.source ? [{ sheet: content.source.sheet, area: { top: content.source.row, bottom: content.source.row, left: content.source.column, right: content.source.column }, text: `${content.source.sheet}!${cellAddress(content.source.row, content.source.column)}` }] : [];
    case "text":
    case "sentence": return [];
  }
}

function shownAt(table: ReportTable, row: number, column: number): string {
  const cell = table.rows[row]?.cells[column];
  return cell ? shownText(cell.content) : "tom";
}

function sumInWords(sheet: string, area: Area, grids: readonly Grid[]): string {
  const grid = grids.find((one) => one.sheet === sheet);
  if (!grid) return "";
  let [sum, count] = [0, 0];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "number") continue;
      sum += value;
      count += 1;
    }
  }
  if (count === 0) return "";
  return count === 1 ? `: ${formatNumber(Number(sum.toPrecision(15)))}` : `: ${count} celler, tillsammans ${formatNumber(Number(sum.toPrecision(15)))}`;
}

function roundingOf(content: CellContent): string {
  if (content.kind === "number") return `${formatNumber(content.value)} visas med ${decimalsInWords(content.decimals)}.`;
  if (content.kind !== "figure" && content.kind !== "own") return "";
  const amount = (content.kind === "own" ? content.amount : content.figure.amount * content.sign) as Amount;
  const kronor = `${formatAmount(amount, "kr", 2)} kr`;
  const division = oreIn(content.unit) === 100 ? "" : ` delas med ${formatNumber(oreIn(content.unit) / 100)} och`;
  return `${kronor}${division} visas i ${UNIT_WORDS[content.unit]} med ${decimalsInWords(content.decimals)}: ${shownText(content)}.`;
}

function decimalsInWords(decimals: number): string {
  return decimals === 0 ? "inga decimaler" : decimals === 1 ? "en decimal" : `${decimals} decimaler`;
}
