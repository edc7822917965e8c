/** Plants one error of a known kind in a correct workbook and sees whether it is found at its cell; `npm run bench` reports the shares. */
import fc from "fast-check";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import type { Column, ColumnRole, Reading, RecognisedTable, Row, TableKind } from "../../../src/core/recognise/table";
import type { Finding, FindingClass, Place } from "../../../src/core/rules/finding";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { cellKey, valueAt, type CellValue, type Grid } from "../../../src/core/sheet/grid";
import { drawWorkbook, inputOf } from "./check-drawing";
import { drawCorrectWorkbook, workbookShapes, type WorkbookShape } from "./correct-workbook";

export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a planting sees, and the dice it throws. */
export interface Plot {
  readonly shape: WorkbookShape;
  readonly reading: Reading;
  readonly grids: readonly Grid[];
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export interface Planted {
  readonly grids: readonly Grid[];
  readonly target: Target;
}

export interface ErrorKind {
  /** Swedish, as the bench prints it. */
  readonly name: string;
  readonly class: readonly FindingClass[];
  /** Sheets that the finding compares with, besides the one where the error stands. */
  readonly beside?: readonly string[];
  /** Undefined where this workbook has no place for such an error. */
  readonly plant: (plot: Plot) => Planted | undefined;
}

export interface FoundShare {
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
  /** Found, and called what it is. */
  readonly named: number;
}

export function setCell(grids: readonly Grid[], { sheet, row, column }: Target, value: CellValue, formula?: string): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    const values = grid.values.map((cells, at) => (at + grid.area.top === row ? cells.map((cell, c) => (c + grid.area.left === column ? value : cell)) : cells));
    const formulas = new Map(grid.formulas);
    const errors = new Set(grid.errors);
    if (formula === undefined) formulas.delete(cellKey(row, column));
    else formulas.set(cellKey(row, column), formula);
    if (typeof value === "string" && value.startsWith("#")) errors.add(cellKey(row, column));
    return { ...grid, values, formulas, errors };
  });
}

export function tableOf({ reading }: Plot, kind: TableKind, sheet?: string): RecognisedTable | undefined {
  return reading.tables.find((table) => table.kind === kind && (sheet === undefined || table.sheet === sheet));
}

export function columnOf(table: RecognisedTable, role: ColumnRole, isYear?: boolean): Column | undefined {
  return table.columns.find((column) => column.role === role && (isYear === undefined || (column.period?.to.endsWith("-12") && column.period.from.endsWith("-01")) === isYear));
}

export function rowsOf(table: RecognisedTable, ...kinds: readonly Row["kind"][]): readonly Row[] {
  return table.rows.filter(({ kind }) => kinds.includes(kind));
}

/** The number in a cell, text or not, as the sheet stores it. */
export function numberAt({ grids }: Plot, { sheet, row, column }: Target): number | undefined {
  const grid = grids.find((each) => each.sheet === sheet);
  const value = grid ? valueAt(grid, row, column) : "";
  if (typeof value === "number") return value;
  const plain = Number(String(value).replace(/\s/gu, "").replace("\u2212", "-").replace(",", "."));
  return String(value) === "" || Number.isNaN(plain) ? undefined : plain;
}

export function targetsOf(table: RecognisedTable, rows: readonly Row[], columns: readonly (Column | undefined)[]): Target[] {
  return rows.flatMap(({ row }) => columns.flatMap((column) => (column ? [{ sheet: table.sheet, row, column: column.column }] : [])));
}

export function replaceNumber(plot: Plot, target: Target, change: (value: number) => number): Planted | undefined {
  const value = numberAt(plot, target);
  if (value === undefined) return undefined;
  return { grids: setCell(plot.grids, target, Math.round(change(value) * 1e6) / 1e6), target };
}

export function inTable(table: RecognisedTable | undefined, role: ColumnRole, rows: ReturnType<typeof rowsOf>): Target[] {
  return table ? targetsOf(table, rows, [columnOf(table, role)]) : [];
}

export function put(plot: Plot, target: Target | undefined, value: string | number): Planted | undefined {
  return target && { grids: setCell(plot.grids, target, value), target };
}

export function textOf({ grids }: Plot, target: Target): string {
  const grid = grids.find(({ sheet }) => sheet === target.sheet);
  return grid ? String(valueAt(grid, target.row, target.column)) : "";
}

function covers({ sheet, area }: Place, target: Target): boolean {
  return sheet === target.sheet && target.row >= area.top && target.row <= area.bottom && target.column >= area.left && target.column <= area.right;
}

/** Found: some finding, question or louder, points at the cell or has it among its figures. */
function findingsOf(target: Target, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, at, related }) => severity !== "rounding" && severity !== "notChecked" && [at, ...related].some((place) => covers(place, target)));
}

export function measurePlanted(kinds: readonly ErrorKind[], workbooks: number, seed: number): readonly FoundShare[] {
  const shapes = fc.sample(workbookShapes, { numRuns: workbooks, seed });
  const drawn = shapes.map((shape) => {
    const { grids } = drawWorkbook(drawCorrectWorkbook(shape).sheets);
    return { shape, grids, reading: recogniseWorkbook(grids) };
  });
  return kinds.map((kind) => {
    let [planted, found, named] = [0, 0, 0];
    drawn.forEach((each, at) => {
      const result = kind.plant({ ...each, pick: diceFor(at) });
      if (!result) return;
      const wanted = new Set([result.target.sheet, "Uppgifter", ...(kind.beside ?? [])]);
      const findings = findingsOf(result.target, checkWorkbook(inputOf(result.grids.filter(({ sheet }) => wanted.has(sheet)))));
      planted += 1;
      if (findings.length > 0) found += 1;
      if (findings.some((finding) => kind.class.includes(finding.class))) named += 1;
    });
    return { kind: kind.name, planted, found, named };
  });
}

function diceFor(seed: number): Plot["pick"] {
  let state = seed * 7919 + 17;
  return (items) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return items[state % items.length]!;
  };
}
