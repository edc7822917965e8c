/** The cells of a sheet as <sheetData>. */
import type { ICellData, IRowData } from "@univerjs/core";
import { isErrorText, valueOfCell } from "../workbook/cell-value";
import { areaName, cellName, columnLetters, MAX_COLUMNS, MAX_ROWS, type Area } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import { cellKey } from "../workbook/write-cells";
import { mayGiveArray } from "./array-formula";
import { storedFormula, type FunctionNames } from "./stored-formula";
import type { StringTable } from "./string-table";
import type { StyleWriter } from "./write-styles";
import { encodeExcelText, encodeXml } from "./xml";

export interface CellWriter {
  readonly styles: StyleWriter;
  readonly strings: StringTable;
  readonly functionNames: FunctionNames;
  /** Number of the metadata that marks a dynamic array; asking makes sure that the file has it. */
  readonly dynamicArray: () => number;
}

const everything: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const PIXELS_TO_POINTS = 0.75;

export function cellsXml(sheet: Sheet, writer: CellWriter): string {
  const rows = new Map<number, Map<number, ICellData>>();
  const rowOf = (row: number): Map<number, ICellData> => rows.get(row) ?? rows.set(row, new Map()).get(row) ?? new Map<number, ICellData>();
  for (const [row, column, cell] of sheet.cellsIn(everything)) rowOf(row).set(column, cell);
  for (const { area } of sheet.spillsIn(everything)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const shown = sheet.shown(row, column);
        const own = sheet.cell(row, column);
        if (shown && shown !== own) rowOf(row).set(column, { ...shown, ...(own?.s !== undefined && { s: own.s }) });
      }
    }
  }
  const lines = sheet.config.rowData as Record<number, Partial<IRowData>>;
  for (const row of [...Object.keys(lines).map(Number), ...sheet.facts.rowAttributes.keys()]) rowOf(row);
  return [...rows.keys()].sort((a, b) => a - b).map((row) => rowXml(sheet, row, rows.get(row) ?? new Map<number, ICellData>(), lines[row] ?? {}, writer)).join("");
}

function rowXml(sheet: Sheet, row: number, cells: ReadonlyMap<number, ICellData>, line: Partial<IRowData>, writer: CellWriter): string {
  const style = typeof line.s === "string" ? writer.styles.indexOf(line.s) : 0;
  const height = line.ia === 1 ? line.ah : line.h;
  let attributes = ` r="${row + 1}"`;
  if (style > 0) attributes += ` s="${style}" customFormat="1"`;
  if (height !== undefined) attributes += ` ht="${round(height * PIXELS_TO_POINTS)}"${line.ia === 1 ? "" : ' customHeight="1"'}`;
  if (line.hd === 1) attributes += ' hidden="1"';
  for (const [name, value] of Object.entries(sheet.facts.rowAttributes.get(row) ?? {})) attributes += ` ${name}="${encodeXml(value)}"`;
  const inner = [...cells.keys()].sort((a, b) => a - b).map((column) => cellXml(sheet, row, column, cells.get(column) ?? {}, writer)).join("");
  return inner === "" ? `<row${attributes}/>` : `<row${attributes}>${inner}</row>`;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function cellXml(sheet: Sheet, row: number, column: number, cell: ICellData, writer: CellWriter): string {
  const style = cell.s === undefined || cell.s === null ? 0 : writer.styles.indexOf(sheet.styleId(row, column));
  const place = ` r="${columnLetters(column)}${row + 1}"${style > 0 ? ` s="${style}"` : ""}`;
  const value = valueOfCell(cell);
  if (!cell.f && value === "") return style > 0 || sheet.config.rowData[row]?.s ? `<c${place}/>` : "";
  if (cell.f) return formulaXml(sheet, row, column, cell.f, place, value, writer);
  const { vm, richText } = (cell.custom ?? {}) as { vm?: string; richText?: number };
  const meta = vm === undefined ? "" : ` vm="${vm}"`;
  if (typeof value === "number") return `<c${place}${meta}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c${place}${meta} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isErrorText(value)) return `<c${place}${meta} t="e"><v>${encodeXml(storedError(value))}</v></c>`;
  return `<c${place}${meta} t="s"><v>${writer.strings.indexOf(value, richText)}</v></c>`;
}

function formulaXml(sheet: Sheet, row: number, column: number, formula: string, place: string, value: string | number | boolean, writer: CellWriter): string {
  const text = encodeXml(storedFormula(formula, writer.functionNames));
  const spill = sheet.spillOf(row, column);
  const isLegacy = sheet.facts.legacyArrays.has(cellKey(row, column));
  const range = spill ? areaName(spill) : cellName(row, column);
  const ownFunctions = new Set(writer.functionNames.values());
  const isDynamic = !isLegacy && (spill !== undefined || mayGiveArray(formula, ownFunctions));
  const open = isLegacy || isDynamic ? `<f t="array" ref="${range}">` : "<f>";
  const meta = isDynamic ? ` cm="${writer.dynamicArray()}"` : "";
  return `<c${place}${meta}${resultXml(text, open, value)}</c>`;
}

function resultXml(text: string, open: string, value: string | number | boolean): string {
  const formula = `${open}${text}</f>`;
  if (typeof value === "number") return `>${formula}<v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (isErrorText(value)) return ` t="e">${formula}<v>${encodeXml(storedError(value))}</v>`;
  return ` t="str">${formula}<v>${encodeExcelText(value)}</v>`;
}

const stored = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** The file format knows the old errors only (ECMA-376 18.18.11); Excel stores newer ones, such as #SPILL!, as #VALUE!. */
function storedError(code: string): string {
  return stored.has(code) ? code : "#VALUE!";
}
