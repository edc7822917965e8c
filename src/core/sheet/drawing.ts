/** A sheet drawn as text with bars between its cells, so that an example can be read by eye and checked by machine. */
import type { Area, CellPlace } from "./address";
import { cellKey, type CellValue, type Grid } from "./grid";

export interface Drawing {
  readonly grid: Grid;
  /** The cells drawn in [brackets], row by row: where a rule must point. */
  readonly marked: readonly CellPlace[];
}

export interface DrawingOptions {
  readonly sheet?: string;
  /** Where the drawing's first cell stands on the sheet, counted from 0. */
  readonly top?: number;
  readonly left?: number;
}

interface DrawnCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  readonly isError: boolean;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:,\d+)?$/u;
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/u;

/**
 * One line per row, cells between bars; lines that do not begin with a bar are for the reader. In a cell:
 * `1234`, `-1020426`, `0,5` are numbers (comma decimals, no spaces); `030`, `1.1`, `1 234` and all else are text;
 * `"1234"` is a text whatever it holds; `=SUM(B2:B3) → 12` a formula with the value it gives; `0,4029 {0.00%}` a number
 * with its number format; `Ack⏎utfall` two lines in one cell; `#DIV/0!` an error; `SANT`/`FALSKT` booleans; `<` belongs to the merged cell to its left, `^` to
 * the one above; `[105]` is marked; an empty cell is blank.
 * @example drawSheet("| Verksamhet | Budget |\n| Förskola | [100] |").marked //=> [{ sheet: "Blad1", row: 1, column: 1 }]
 */
export function drawSheet(drawing: string, options: DrawingOptions = {}): Drawing {
  const { sheet = "Blad1", top = 0, left = 0 } = options;
  const drawn = drawing.split("\n").map((line) => line.trim()).filter((line) => line.startsWith("|")).map(cutLine);
  const width = Math.max(0, ...drawn.map((cells) => cells.length));
  const rows = drawn.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
  const marked: CellPlace[] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const errors = new Set<number>();
  const values = rows.map((cells, r) =>
    cells.map((text, c) => {
      const isMarked = /^\[.*\]$/u.test(text);
      if (isMarked) marked.push({ sheet, row: top + r, column: left + c });
      const cell = readCell(isMarked ? text.slice(1, -1).trim() : text);
      const key = cellKey(top + r, left + c);
      if (cell.formula !== undefined) formulas.set(key, cell.formula);
      if (cell.format !== undefined) formats.set(key, cell.format);
      if (cell.isError) errors.add(key);
      return cell.value;
    }),
  );
  const area: Area = { top, left, bottom: top + Math.max(rows.length, 1) - 1, right: left + Math.max(width, 1) - 1 };
  const merges = findMerges(rows).map((merge) => shift(merge, top, left));
  const grid: Grid = {
    sheet, area, values, formulas, formats, errors, merges,
    hiddenRows: new Set(), hiddenColumns: new Set(), visibility: "visible", isProtected: false,
  };
  return { grid, marked };
}

function cutLine(line: string): string[] {
  return line.replace(/^\|/u, "").replace(/\|$/u, "").split("|").map((cell) => cell.trim().replaceAll("⏎", "\n"));
}

function readCell(text: string): DrawnCell {
  if (text === "<" || text === "^") return { value: "", isError: false };
  const formatted = /^(?<before>.*\S)\s*\{(?<format>.+)\}$/u.exec(text)?.groups;
  const content = formatted?.before ?? text;
  const format = formatted?.format !== undefined ? { format: formatted.format } : {};
  if (!content.startsWith("=")) return { ...readValue(content), ...format };
  const arrow = content.lastIndexOf("→");
  if (arrow < 0) throw new Error(`Formeln ${content} behöver sitt värde: skriv ”${content} → 12”.`);
  return { ...readValue(content.slice(arrow + 1).trim()), formula: content.slice(0, arrow).trim(), ...format };
}

function readValue(text: string): DrawnCell {
  if (/^".*"$/u.test(text)) return { value: text.slice(1, -1), isError: false };
  if (NUMBER.test(text)) return { value: Number(text.replace(",", ".")) || 0, isError: false };
  if (text === "SANT" || text === "FALSKT") return { value: text === "SANT", isError: false };
  return { value: text, isError: ERROR.test(text) };
}

/** Grows every cell over the `<` to its right and the `^` below it. */
function findMerges(rows: readonly (readonly string[])[]): Area[] {
  const merges: Area[] = [];
  rows.forEach((cells, r) =>
    cells.forEach((text, c) => {
      if (text === "<" || text === "^") return;
      let right = c;
      while (cells[right + 1] === "<") right++;
      let bottom = r;
      while (rows[bottom + 1]?.[c] === "^") bottom++;
      if (right > c || bottom > r) merges.push({ top: r, left: c, bottom, right });
    }),
  );
  return merges;
}

function shift(area: Area, down: number, right: number): Area {
  return { top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right };
}
