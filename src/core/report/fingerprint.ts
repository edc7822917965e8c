/** Tells whether somebody has edited a report we made: constants, number formats and the shape of formulas, in few characters. */
import { isInside, type Area } from "../sheet/address";
import { formatAt, formulaAt, valueAt, type Grid } from "../sheet/grid";
import type { CellInput } from "../sheet/edit";
import { formulaShape } from "./formula-shape";
import { sameFormat } from "./number-format";
import type { ReportTable } from "./report-table";
import { cellFormats, cellInputs } from "./write-report";

/** What a cell holds, as far as an edit would show: blank, a constant or a formula's shape, with its number format. */
type CellMark = string;

const BLANK: CellMark = "";

/** The fingerprint of a report as we write it: what its cells hold, then what it looks like. */
export function fingerprint(table: ReportTable): string {
  const formats = cellFormats(table);
  const rows = cellInputs(table).map((row, at) => row.map((cell, column) => markOfInput(cell, formats[at]?.[column] ?? "General")));
  return `${joined(rows)}/${lookOf(table)}`;
}

/** Whether two fingerprints are of reports that differ only in what the cells hold. */
export function looksAlike(a: string, b: string): boolean {
  return a.split("/")[1] === b.split("/")[1];
}

function lookOf({ rows, merges, width, page }: ReportTable): string {
  const looks = rows.map(({ cells, border }) => [cells.map((cell) => cell && [cell.style, cell.isBold, cell.horizontal]), border]);
  return hash(JSON.stringify([looks, merges, width, page.orientation]));
}

/** What an area of a sheet holds now, in the same form. */
function marksOfGrid(grid: Grid, area: Area): string {
  const rows: CellMark[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const marks: CellMark[] = [];
    for (let column = area.left; column <= area.right; column++) marks.push(markAt(grid, row, column));
    rows.push(marks);
  }
  return joined(rows);
}

/** Edited: something in our area is not as we wrote it, or something stands outside it on the sheet that is ours alone. */
export function isEdited(fingerprint: string, grid: Grid, area: Area): boolean {
  return marksOfGrid(grid, area) !== fingerprint.split("/")[0] || hasCellsOutside(grid, area);
}

/** A sheet that was left half done: whatever stands there is what this report would write in that very cell, or nothing at all. Formats came last, and say nothing. */
export function holdsNothingElse(table: ReportTable, grid: Grid): boolean {
  const inputs = cellInputs(table);
  return grid.values.every((cells, at) => cells.every((_, column) => {
    const [row, place] = [grid.area.top + at, grid.area.left + column];
    const found = markAt(grid, row, place).split("\u0001")[0];
    return found === BLANK || found === markOfInput(inputs[row]?.[place] ?? null, "").split("\u0001")[0];
  }));
}

function hasCellsOutside(grid: Grid, area: Area): boolean {
  return grid.values.some((cells, row) =>
    cells.some((value, column) => value !== "" && !isInside(area, grid.area.top + row, grid.area.left + column)),
  );
}

function markOfInput(cell: CellInput, format: string): CellMark {
  if (cell === null) return BLANK;
  if ("formula" in cell) return mark(formulaShape(cell.formula), format);
  if ("number" in cell) return mark(`n${cell.number}`, format);
  return cell.text === "" ? BLANK : mark(`t${cell.text}`, format);
}

function markAt(grid: Grid, row: number, column: number): CellMark {
  const formula = formulaAt(grid, row, column);
  const value = valueAt(grid, row, column);
  if (formula !== undefined) return mark(formulaShape(formula), formatAt(grid, row, column));
  if (value === "") return BLANK;
  return mark(`${typeof value === "number" ? "n" : "t"}${value}`, formatAt(grid, row, column));
}

function mark(content: string, format: string): CellMark {
  const plain = sameFormat(format);
  // Text may be kept as "@" by whoever saved the file; it shows no differently.
  return `${content}\u0001${plain === "General" || plain === "@" ? "" : plain}`;
}

/** One short hash per row, so that a row that differs can be named. */
function joined(rows: readonly (readonly CellMark[])[]): string {
  return rows.map((marks) => hash(marks.join("\u0000"))).join(".");
}

/** FNV-1a, 32 bits: an accident, not an enemy, is what must be seen. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
