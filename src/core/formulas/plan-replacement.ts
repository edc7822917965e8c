/**
 * Ersätt med värden: our functions become plain Excel formulas where one says the same, else the values that they show, so that the
 * workbook lives with people who lack the add-in. Only a plan: the user sees it and says yes first.
 */
import { formatNumber } from "../money/format-number";
import { cellAddress, type Area } from "../sheet/address";
import type { CellInput } from "../sheet/edit";
import { cellKey, isErrorAt, valueAt, type Grid } from "../sheet/grid";
import type { OwnCall } from "./find-calls";
import type { FormulaChange, FormulaLeft, FormulaPlan } from "./formula-change";
import { nativeExpression } from "./native-expression";
import { ownFormulas, type OwnFormula } from "./own-formulas";
import { isSingleCell, operandCell, readOperand, sizeOf, type Operand } from "./read-operand";

export function planReplacement(grids: readonly Grid[]): FormulaPlan {
  const changes: FormulaChange[] = [];
  const left: FormulaLeft[] = [];
  for (const own of ownFormulas(grids)) {
    const planned = planOne(own, grids);
    if ("reason" in planned) left.push(planned);
    else changes.push(planned);
  }
  return { changes, left };
}

function planOne(own: OwnFormula, grids: readonly Grid[]): FormulaChange | FormulaLeft {
  const { grid, formula, calls } = own;
  const place = { sheet: grid.sheet, area: areaOf(own, { rows: 1, columns: 1 }), before: formula };
  if (grid.isProtected) return { ...place, reason: `Bladet ${grid.sheet} är skyddat. Ta bort skyddet och försök igen.` };
  const operands = calls.map(({ args }) => args.map((arg) => readOperand(arg, grid, grids)));
  const known = operands.map((all) => all.filter((operand) => operand !== undefined));
  const first = calls[0];
  const isWhole = first !== undefined && calls.length === 1 && first.start === 1 && first.end === formula.length;
  if (!isWhole) return planInside(own, operands, place);
  if (known[0]?.length !== first.args.length) return valueOrLeft(own, place);
  const shape = shapeOf(first, known[0]);
  if (!shape) return { ...place, reason: "Områdena är olika stora. Rätta formeln först." };
  const area = areaOf(own, shape);
  const obstacle = obstacleIn(own, area, grids);
  return obstacle === undefined ? changeOf(own, area, cellsOf(own, first, known[0], shape)) : { ...place, area, reason: obstacle };
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function areaOf({ row, column }: OwnFormula, { rows, columns }: Shape): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** The shape that the answer spills over; undefined when the ranges do not fit together. */
function shapeOf({ id }: OwnCall, operands: readonly Operand[]): Shape | undefined {
  const single = { rows: 1, columns: 1 };
  if (id === "NAMNDMAL") return single;
  const deciding = id === "FORDELNINGSNYCKEL" ? operands.slice(0, 1) : id === "FORDELA" ? operands.slice(1, 2) : operands;
  const shapes = deciding.flatMap((operand) => (operand.kind === "cells" && !isSingleCell(operand) ? [sizeOf(operand.area)] : []));
  const [first = single] = shapes;
  return shapes.every(({ rows, columns }) => rows === first.rows && columns === first.columns) ? first : undefined;
}

/** What stands in the way of replacing the whole answer: an error in it, other formulas where it should be, or formulas that lean on its spill. */
function obstacleIn({ grid, row, column }: OwnFormula, area: Area, grids: readonly Grid[]): string | undefined {
  for (let r = area.top; r <= area.bottom; r++) {
    for (let c = area.left; c <= area.right; c++) {
      if (isErrorAt(grid, r, c)) return errorReason(grid, r, c);
      if ((r !== row || c !== column) && grid.formulas.has(cellKey(r, c))) return `${cellAddress(r, c)} har en egen formel. Ersätt den här formeln för hand.`;
    }
  }
  const anchor = new RegExp(`${cellAddress(row, column).replace(/\d+$/u, "\\$?$&")}#`, "u");
  const leaning = grids.some(({ formulas }) => [...formulas.values()].some((formula) => anchor.test(formula)));
  return leaning ? `En annan formel räknar med hela svaret (${cellAddress(row, column)}#). Ändra den först.` : undefined;
}

interface NewCell {
  readonly input: CellInput;
  readonly shown: string;
}

function cellsOf(own: OwnFormula, call: OwnCall, operands: readonly Operand[], { rows, columns }: Shape): NewCell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => {
      const shown = valueAt(own.grid, own.row + down, own.column + right);
      const expression = call.id === "FORDELNINGSNYCKEL" ? shareExpression(operands, down, right) : nativeExpression(call.id, operands.map((operand) => operandCell(operand, down, right)), shown);
      return expression === undefined ? valueCell(own.grid, own.row + down, own.column + right) : formulaCell(`=${withoutOuterParentheses(expression)}`);
    }),
  );
}

/** A share of all weights, when they are numbers and the per cents are not rounded. */
function shareExpression([weights, decimals]: readonly Operand[], down: number, right: number): string | undefined {
  if (weights?.kind !== "cells" || (decimals !== undefined && decimals.kind !== "leftOut")) return undefined;
  const { rows, columns } = sizeOf(weights.area);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) if (typeof valueAt(weights.grid, weights.area.top + r, weights.area.left + c) !== "number") return undefined;
  }
  return `${operandCell(weights, down, right)?.text ?? ""}/SUM(${weights.text})`;
}

function withoutOuterParentheses(expression: string): string {
  return /^\([^()]*\)$/u.test(expression) ? expression.slice(1, -1) : expression;
}

function formulaCell(formula: string): NewCell {
  return { input: { formula }, shown: formula };
}

function valueCell(grid: Grid, row: number, column: number): NewCell {
  const value = valueAt(grid, row, column);
  if (value === "") return { input: null, shown: "" };
  return typeof value === "number" ? { input: { number: value }, shown: formatNumber(value) } : { input: { text: String(value) }, shown: String(value) };
}

/** Our functions inside another formula: each is put in plain words where it stands, or the whole becomes the value it shows. */
function planInside(own: OwnFormula, operands: readonly (readonly (Operand | undefined)[])[], place: { sheet: string; area: Area; before: string }): FormulaChange | FormulaLeft {
  const { grid, row, column, formula, calls } = own;
  if (isErrorAt(grid, row, column)) return { ...place, reason: errorReason(grid, row, column) };
  const expressions = calls.map(({ id }, index) => expressionInside(id, operands[index] ?? []));
  if (expressions.every((expression) => expression !== undefined)) {
    const replaced = calls.reduceRight((text, { start, end }, index) => text.slice(0, start) + (expressions[index] ?? "") + text.slice(end), formula);
    return changeOf(own, place.area, [[formulaCell(replaced)]]);
  }
  return valueOrLeft(own, place);
}

/** A formula that only names single cells gives a single answer, so its value can be kept; over a range nobody here knows how far it spills. */
function valueOrLeft(own: OwnFormula, place: Omit<FormulaLeft, "reason">): FormulaChange | FormulaLeft {
  const { grid, row, column, formula } = own;
  if (isErrorAt(grid, row, column)) return { ...place, reason: errorReason(grid, row, column) };
  const words = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*\s*\(/gu, " ").match(/[\p{L}_$][\p{L}\p{N}_.$:[\]#!]*/gu) ?? [];
  if (words.every((word) => /^\$?[A-Z]{1,3}\$?\d{1,7}$|^(?:TRUE|FALSE)$/u.test(word))) return changeOf(own, place.area, [[valueCell(grid, row, column)]]);
  return { ...place, reason: "Formeln blandar områden med andra funktioner. Ersätt den för hand." };
}

function errorReason(grid: Grid, row: number, column: number): string {
  return `${cellAddress(row, column)} visar ${String(valueAt(grid, row, column))}. Rätta felet, eller kör Reparera formler, och försök igen.`;
}

function expressionInside(id: string, operands: readonly (Operand | undefined)[]): string | undefined {
  const cells: Operand[] = operands.filter((operand) => operand !== undefined);
  if (cells.length !== operands.length || !cells.every(isSingleCell)) return undefined;
  return nativeExpression(id, cells.map((operand) => operandCell(operand, 0, 0)), 0);
}

function changeOf({ grid, formula }: OwnFormula, area: Area, cells: readonly (readonly NewCell[])[]): FormulaChange {
  return {
    sheet: grid.sheet,
    area,
    before: formula,
    after: cells.map((line) => line.map(({ shown }) => shown)),
    edit: { kind: "write", sheet: grid.sheet, area, cells: cells.map((line) => line.map(({ input }) => input)) },
  };
}
