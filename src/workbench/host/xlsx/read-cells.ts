/** The cells of a sheet, scanned without building a tree: a ledger has a million of them. */
import type { ICellData, IRowData } from "@univerjs/core";
import type { SharedString } from "./read-shared-strings";
import { isoDateToSerial } from "../workbook/date-serial";
import { decodeExcelText, decodeXml, flag, parseAttributes } from "./xml";

export interface ReadCells {
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly rowData: Record<number, Partial<IRowData>>;
  /** Attributes of <row> that we do not model, given back on saving. */
  readonly rowAttributes: Map<number, Record<string, string>>;
  readonly formulas: FormulaCell[];
  rowCount: number;
  columnCount: number;
}

/** A formula as the file writes it, before it is translated to what a user types. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly type: string | undefined;
  readonly range: string | undefined;
  readonly sharedId: string | undefined;
  readonly isDynamic: boolean;
  readonly hasValue: boolean;
}

/** Univer's cell types. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;

const POINTS_TO_PIXELS = 4 / 3;

export function readCells(sheetData: string, strings: readonly SharedString[]): ReadCells {
  const result: ReadCells = { cellData: {}, rowData: {}, rowAttributes: new Map(), formulas: [], rowCount: 0, columnCount: 0 };
  let row = -1;
  let column = -1;
  let cells: Record<number, ICellData> = {};
  let at = sheetData.indexOf("<");
  while (at >= 0) {
    const end = sheetData.indexOf(">", at);
    if (end < 0) break;
    if (sheetData.startsWith("<c", at) && isNameEnd(sheetData, at + 2)) {
      const isEmpty = sheetData[end - 1] === "/";
      const close = isEmpty ? end : sheetData.indexOf("</c>", end);
      const attributes = cellAttributes(sheetData, at + 2, isEmpty ? end - 1 : end);
      column = attributes.column >= 0 ? attributes.column : column + 1;
      const cell = readCell(attributes, isEmpty ? "" : sheetData.slice(end + 1, close), strings, row, column, result.formulas);
      if (cell) cells[column] = cell;
      if (column >= result.columnCount) result.columnCount = column + 1;
      at = sheetData.indexOf("<", isEmpty ? end + 1 : close + 4);
      continue;
    }
    if (sheetData.startsWith("<row", at) && isNameEnd(sheetData, at + 4)) {
      const attributes = parseAttributes(sheetData.slice(at + 4, end));
      row = attributes["r"] ? Number(attributes["r"]) - 1 : row + 1;
      column = -1;
      cells = result.cellData[row] ??= {};
      readRow(attributes, row, result);
      if (row >= result.rowCount) result.rowCount = row + 1;
    }
    at = sheetData.indexOf("<", end + 1);
  }
  return result;
}

function isNameEnd(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === 32 || c === 62 || c === 47 || c === 9 || c === 10 || c === 13;
}

interface CellAttributes {
  column: number;
  style: string | undefined;
  type: string | undefined;
  other: Record<string, string> | undefined;
}

/** Nearly every <c> holds just r, s and t; they are cut out by hand because a regular expression per cell is felt. */
function cellAttributes(text: string, from: number, to: number): CellAttributes {
  const found: CellAttributes = { column: -1, style: undefined, type: undefined, other: undefined };
  let at = from;
  while (at < to) {
    const equals = text.indexOf("=", at);
    if (equals < 0 || equals >= to) break;
    const name = text.slice(at, equals).trim();
    const quote = text[equals + 1] === "'" ? "'" : '"';
    const start = text.indexOf(quote, equals) + 1;
    const end = text.indexOf(quote, start);
    const value = text.slice(start, end);
    if (name === "r") found.column = columnOf(value);
    else if (name === "s") found.style = value;
    else if (name === "t") found.type = value;
    else (found.other ??= {})[name] = decodeXml(value);
    at = end + 1;
  }
  return found;
}

function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function readRow(attributes: Record<string, string>, row: number, result: ReadCells): void {
  const { r, spans, ht, hidden, customHeight, s, customFormat, ...rest } = attributes;
  const data: Partial<IRowData> = {};
  if (ht !== undefined) {
    data.h = Number(ht) * POINTS_TO_PIXELS;
    data.ia = flag(customHeight) ? 0 : 1;
    if (!flag(customHeight)) data.ah = data.h;
  }
  if (flag(hidden)) data.hd = 1;
  if (flag(customFormat) && s !== undefined) data.s = `x${s}`;
  if (Object.keys(data).length > 0) result.rowData[row] = data;
  if (Object.keys(rest).length > 0) result.rowAttributes.set(row, rest);
}

function readCell(
  attributes: CellAttributes, inner: string, strings: readonly SharedString[], row: number, column: number, formulas: FormulaCell[],
): ICellData | undefined {
  const cell: ICellData = {};
  if (attributes.style !== undefined && attributes.style !== "0") cell.s = `x${attributes.style}`;
  const text = inner === "" ? undefined : contentOf(inner, "v");
  const value = valueOf(attributes.type, text, inner, strings, cell);
  if (value !== undefined) cell.v = value;
  if (attributes.other?.["vm"] !== undefined) cell.custom = { ...cell.custom, vm: attributes.other["vm"] };
  if (inner.includes("<f")) formulas.push(formulaOf(inner, row, column, attributes, value !== undefined));
  return cell.s !== undefined || cell.v !== undefined || inner.includes("<f") ? cell : undefined;
}

function valueOf(type: string | undefined, text: string | undefined, inner: string, strings: readonly SharedString[], cell: ICellData): string | number | undefined {
  if (type === "inlineStr") {
    cell.t = TEXT;
    return decodeExcelText([...inner.replace(/<rPh[\s\S]*?<\/rPh>/g, "").matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map((match) => decodeXml(match[1] ?? "")).join(""));
  }
  if (text === undefined || (text === "" && type !== "str")) return undefined;
  if (type === "s") {
    const string = strings[Number(text)];
    cell.t = TEXT;
    if (string?.isRich) cell.custom = { richText: Number(text) };
    return string?.text ?? "";
  }
  if (type === "b") {
    cell.t = BOOLEAN;
    return text === "1" || text === "true" ? 1 : 0;
  }
  if (type === "str" || type === "e") {
    cell.t = TEXT;
    return type === "e" ? text : decodeExcelText(decodeXml(text));
  }
  cell.t = NUMBER;
  return type === "d" ? isoDateToSerial(text) : Number(text);
}

function contentOf(inner: string, name: string): string | undefined {
  const open = inner.indexOf(`<${name}`);
  if (open < 0) return undefined;
  const start = inner.indexOf(">", open);
  if (inner[start - 1] === "/") return "";
  return inner.slice(start + 1, inner.indexOf(`</${name}>`, start));
}

function formulaOf(inner: string, row: number, column: number, attributes: CellAttributes, hasValue: boolean): FormulaCell {
  const open = inner.indexOf("<f");
  const end = inner.indexOf(">", open);
  const { t, ref, si } = parseAttributes(inner.slice(open + 2, end));
  return {
    row, column, hasValue, type: t, range: ref, sharedId: si,
    text: decodeXml(contentOf(inner, "f") ?? ""),
    isDynamic: attributes.other?.["cm"] !== undefined,
  };
}
