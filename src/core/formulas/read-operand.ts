/** An argument of a formula that can be looked up without calculating: cells, a number or a text. */
import { cellAddress, parseArea, type Area } from "../sheet/address";
import { valueAt, type CellValue, type Grid } from "../sheet/grid";

export type Operand =
  | { readonly kind: "cells"; readonly text: string; readonly prefix: string; readonly grid: Grid; readonly area: Area }
  | { readonly kind: "constant"; readonly text: string; readonly value: number | string }
  | { readonly kind: "leftOut" };

/** One cell of an operand: how a formula says it, and what stands there now. */
export interface OperandCell {
  readonly text: string;
  readonly value: CellValue;
}

const REFERENCE = /^(?<prefix>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;

/** Undefined for anything that must be calculated: another function, a name, a whole column, a table's column. */
export function readOperand(text: string, own: Grid, grids: readonly Grid[]): Operand | undefined {
  if (text === "") return { kind: "leftOut" };
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return { kind: "constant", text: text.startsWith("-") ? `(${text})` : text, value: Number(text) };
  if (/^"(?:[^"]|"")*"$/u.test(text)) return { kind: "constant", text, value: text.slice(1, -1).replaceAll('""', '"') };
  const reference = REFERENCE.exec(text)?.groups;
  const area = reference && parseArea(reference["cells"] ?? "");
  const grid = reference && sheetOf(reference["prefix"], own, grids);
  return area && grid ? { kind: "cells", text, prefix: reference["prefix"] ?? "", grid, area } : undefined;
}

function sheetOf(prefix: string | undefined, own: Grid, grids: readonly Grid[]): Grid | undefined {
  if (prefix === undefined) return own;
  const name = prefix.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'").toLowerCase();
  return grids.find(({ sheet }) => sheet.toLowerCase() === name);
}

export function sizeOf(area: Area): { readonly rows: number; readonly columns: number } {
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}

export function isSingleCell(operand: Operand): boolean {
  return operand.kind !== "cells" || (sizeOf(operand.area).rows === 1 && sizeOf(operand.area).columns === 1);
}

/** The operand's part of the answer's cell so many rows down and columns right; undefined when it was left out. */
export function operandCell(operand: Operand, down: number, right: number): OperandCell | undefined {
  if (operand.kind === "leftOut") return undefined;
  if (operand.kind === "constant") return { text: operand.text, value: operand.value };
  const { area, grid, prefix, text } = operand;
  if (isSingleCell(operand) && !text.includes(":")) return { text, value: valueAt(grid, area.top, area.left) };
  const [row, column] = isSingleCell(operand) ? [area.top, area.left] : [area.top + down, area.left + right];
  return { text: `${prefix}${cellAddress(row, column)}`, value: valueAt(grid, row, column) };
}
