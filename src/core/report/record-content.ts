/** What a report shows of a repeated table's cell: the text as written, the amount in the report's unit, the number as formatted. */
import type { RecordCell, RecordTable } from "../followup/record-table";
import { kronorIn } from "../followup/table-cells";
import { amountOfKronor } from "../money/amount";
import type { Expression, Figure } from "../followup/figure";
import type { LayoutContext } from "./layout-context";
import type { CellContent } from "./report-table";

export function textContent(cell: RecordCell, table: RecordTable, row: number): CellContent | undefined {
  if (typeof cell.value === "number") return isDate(cell) ? { kind: "text", text: isoDate(cell.value) } : numberContent(cell, table, row);
  if (typeof cell.value === "boolean") return { kind: "text", text: cell.value ? "Ja" : "Nej" };
  return writtenContent(cell);
}

/** "-852 tkr" is printed with a true minus, like every other figure of the report. */
function writtenContent({ text }: RecordCell): CellContent | undefined {
  return text === "" ? undefined : { kind: "text", text: text.replace(/^-(?=\s?\d)/u, "\u2212") };
}

/** A number that is no money, with the decimals and per cent of its own format. */
export function numberContent(cell: RecordCell, table: RecordTable, row: number): CellContent | undefined {
  const { number } = cell;
  if (number.kind !== "number") return writtenContent(cell);
  const isPercent = cell.format.includes("%") || number.isPercent === true;
  const decimals = decimalsOf(cell.format) ?? ownDecimals(isPercent ? number.value * 100 : number.value);
  const source = number.isText ? {} : { source: { sheet: table.sheet, row, column: cell.column } };
  return { kind: "number", value: number.value, decimals, isPercent, ...source };
}

export function recordFigure(cell: RecordCell, table: RecordTable, row: number): Figure | undefined {
  const { number, column } = cell;
  if (number.kind !== "number") return undefined;
  const unit = number.unit ?? table.columns.find((one) => one.column === column)?.unit ?? table.unit;
  const area = { top: row, bottom: row, left: column, right: column };
  const of: Expression = number.isText
    ? { kind: "constant", value: number.value, from: [{ sheet: table.sheet, area }] }
    : { kind: "cells", sheet: table.sheet, areas: [area] };
  const kronor = [number.value * kronorIn(unit)];
  return { amount: amountOfKronor(kronor), kronor, expression: { kind: "scale", by: kronorIn(unit), of } };
}

export function figureContent(figure: Figure, { unit, decimals }: LayoutContext): CellContent {
  return { kind: "figure", figure, sign: 1, unit, decimals };
}

function decimalsOf(format: string): number | undefined {
  if (format === "General" || format === "@") return undefined;
  return /0\.(0+)/u.exec(format)?.[1]?.length ?? 0;
}

function ownDecimals(value: number): number {
  return Math.min(4, /\.(\d+)$/u.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0);
}

/** A column of dates may have lost its format on the way out of another system: 45792 in it is still a day. */
const DAYS: ReadonlySet<string> = new Set(["decisionDate", "startDate", "date"]);
const [YEAR_1980, YEAR_2100] = [29221, 73051];

function isDate({ format, role, value }: RecordCell): boolean {
  const isBareDay = format === "General" && DAYS.has(role) && typeof value === "number" && value > YEAR_1980 && value < YEAR_2100;
  return isBareDay || isDateFormat(format);
}

function isDateFormat(format: string): boolean {
  return /[ymd]/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "")) && format !== "General";
}

function isoDate(serial: number): string {
  return new Date(Math.round((Math.floor(serial) - 25569) * 86_400_000)).toISOString().slice(0, 10);
}
