/** One worksheet part to its content: cells by the scanner, everything else from the small tree around them. */
import type { IColumnData, IFreeze } from "@univerjs/core";
import type { SheetContent, SheetFacts, Spill, Visibility } from "../workbook/content";
import { copiedFormula } from "../workbook/move-formula";
import { cellName, MAX_COLUMNS, parseReference, type Area } from "../workbook/reference";
import { colourToHex, type Palette } from "../workbook/colour";
import type { Package } from "./package";
import { withoutPrefix } from "./package";
import { readCells, type FormulaCell, type ReadCells } from "./read-cells";
import { readPageSetup } from "./read-page-setup";
import { readProtection } from "./read-protection";
import type { SharedString } from "./read-shared-strings";
import { readColour } from "./read-styles";
import { readCustomProperties } from "./sheet-custom-properties";
import { typedFormula, type FunctionNames } from "./stored-formula";
import { child, childElements, flag, parseXml, type XmlElement } from "./xml";

/** Width in pixels of one character of the standard font (Calibri 11), padding aside. */
export const PIXELS_PER_CHARACTER = 7;
const POINTS_TO_PIXELS = 4 / 3;
const CELL_KEY = MAX_COLUMNS;

export interface SheetSource {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

export function readSheet(source: SheetSource, file: Package, strings: readonly SharedString[], theme: Palette, names: FunctionNames): SheetContent {
  const { shell, cells } = split(withoutPrefix(file.text(source.part)));
  const read = readCells(cells, strings);
  const legacyArrays = new Set<number>();
  const spills: Spill[] = [];
  const uncalculated = placeFormulas(read, names, legacyArrays, spills);
  const format = child(shell, "sheetFormatPr")?.attributes ?? {};
  const view = child(child(shell, "sheetViews"), "sheetView");
  const columns = readColumns(shell);
  return {
    id: source.id,
    name: source.name,
    cellData: read.cellData,
    rowData: read.rowData,
    columnData: columns,
    rowCount: read.rowCount,
    columnCount: Math.max(read.columnCount, ...Object.keys(columns).map((column) => Number(column) + 1)),
    merges: childElements(child(shell, "mergeCells")).flatMap((merge) => areaOf(merge.attributes["ref"])),
    freeze: readFreeze(view),
    showGridlines: flag(view?.attributes["showGridLines"], true),
    defaultColumnWidth: Number(format["defaultColWidth"] ?? Number(format["baseColWidth"] ?? 8) + 0.7109375) * PIXELS_PER_CHARACTER,
    defaultRowHeight: Number(format["defaultRowHeight"] ?? 15) * POINTS_TO_PIXELS,
    uncalculated,
    spills,
    facts: {
      visibility: source.visibility,
      protection: readProtection(shell),
      page: readPageSetup(shell),
      tabColor: colourToHex(readColour(child(child(shell, "sheetPr"), "tabColor")), theme) ?? "",
      customProperties: readCustomProperties(file, source.part, shell),
      shifts: [],
      columnTail: columnTailOf(shell),
      part: source.part,
      shell,
      rowAttributes: read.rowAttributes,
      legacyArrays,
      selection: areaOf(child(view, "selection")?.attributes["sqref"]?.split(" ")[0])[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
    },
  };
}

/** The cells as text, and the rest as a tree that holds an empty <sheetData/> in their place. */
function split(text: string): { shell: XmlElement; cells: string } {
  const open = /<sheetData(?:\s[^>]*)?>/.exec(text);
  if (!open || open[0].endsWith("/>")) return { shell: parseXml(text), cells: "" };
  const start = open.index + open[0].length;
  const end = text.lastIndexOf("</sheetData>");
  return { shell: parseXml(`${text.slice(0, open.index)}<sheetData/>${text.slice(end + 12)}`), cells: text.slice(start, end) };
}

/** Puts formulas into their cells: shared ones spelled out, the cells that a spill fills emptied. */
function placeFormulas(read: ReadCells, names: FunctionNames, legacyArrays: Set<number>, spills: Spill[]): { row: number; column: number }[] {
  const masters = new Map<string, FormulaCell>();
  const uncalculated: { row: number; column: number }[] = [];
  for (const formula of read.formulas) {
    const { row, column, sharedId, type } = formula;
    if (type === "dataTable") continue;
    if (type === "shared" && formula.text !== "" && sharedId !== undefined) masters.set(sharedId, formula);
    const master = type === "shared" && formula.text === "" ? masters.get(sharedId ?? "") : formula;
    const cell = read.cellData[row]?.[column];
    if (!cell || !master || master.text === "") continue;
    cell.f = copiedFormula(typedFormula(master.text, names), row - master.row, column - master.column);
    if (type === "array") spills.push(...takeSpill(read, formula, legacyArrays));
    if (!formula.hasValue) uncalculated.push({ row, column });
  }
  return uncalculated;
}

/** The cells of an array besides its first hold only its results: left in the cells, they would block the array from being filled. */
function takeSpill(read: ReadCells, { row, column, range, isDynamic }: FormulaCell, legacyArrays: Set<number>): Spill[] {
  if (!isDynamic) legacyArrays.add(row * CELL_KEY + column);
  const area = areaOf(range ?? cellName(row, column))[0];
  if (!area || (area.top === area.bottom && area.left === area.right)) return [];
  const cells: Spill["cells"] = [];
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) {
      const cell = read.cellData[r]?.[c];
      if (!cell || cell.v === undefined) continue;
      cells.push({ row: r, column: c, value: { v: cell.v, t: cell.t } });
      if (r === row && c === column) continue;
      delete cell.v;
      delete cell.t;
      delete cell.f;
    }
  }
  return [{ row, column, area, cells }];
}

function readColumns(shell: XmlElement): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of childElements(child(shell, "cols"))) {
    const { min, max, width, hidden, style, ...rest } = attributes;
    const { customWidth, bestFit, ...others } = rest;
    const data: Partial<IColumnData> = {};
    if (width !== undefined) data.w = Number(width) * PIXELS_PER_CHARACTER;
    if (flag(hidden)) data.hd = 1;
    if (style !== undefined && style !== "0") data.s = `x${style}`;
    if (Object.keys(others).length > 0) data.custom = others;
    const last = Math.min(Number(max), Number(min) + KEPT_COLUMNS - 1);
    for (let column = Number(min) - 1; column < last; column++) columns[column] = { ...data };
  }
  return columns;
}

/** Of a run to the sheet's last column only so many are kept one by one; saving lets the last of them run on. */
export const KEPT_COLUMNS = 256;

function columnTailOf(shell: XmlElement): SheetFacts["columnTail"] {
  for (const { attributes } of childElements(child(shell, "cols"))) {
    const { min, max } = attributes;
    if (Number(max) - Number(min) >= KEPT_COLUMNS) return { from: Number(min), last: Number(max) };
  }
  return undefined;
}

function readFreeze(view: XmlElement | undefined): IFreeze | undefined {
  const pane = child(view, "pane")?.attributes;
  if (!pane || !pane["state"]?.startsWith("frozen")) return undefined;
  const [xSplit, ySplit] = [Number(pane["xSplit"] ?? 0), Number(pane["ySplit"] ?? 0)];
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function areaOf(reference: string | undefined): Area[] {
  const parsed = reference === undefined ? undefined : parseReference(reference);
  return parsed ? [parsed.area] : [];
}
