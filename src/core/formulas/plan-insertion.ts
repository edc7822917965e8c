/** Infoga i markerad cell: one formula for each selected row, with its cells from the table that the row stands in. Nothing is ever written over. */
import type { Problem } from "../problem";
import type { Reading, RecognisedTable } from "../recognise/table";
import { areaAddress, cellAddress, isInside, type Area } from "../sheet/address";
import type { SheetEdit } from "../sheet/edit";
import { cellKey, formatAt, valueAt, type Grid } from "../sheet/grid";
import { amountsInText } from "./amounts-in-text";
import { dividedAmounts } from "./divided-amounts";
import { formulasForRows, type RowFormula } from "./formulas-for-rows";
import { INSERTABLE } from "./insertable";

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

export interface InsertionRequest {
  readonly functionId: string;
  readonly reading: Reading;
  readonly grids: readonly Grid[];
  readonly selection: Selection;
  /** What to compute, where the table offers several: one of the choices given before. */
  readonly choice?: string | undefined;
}

export type InsertionPlan =
  | { readonly kind: "insert"; readonly about: string; readonly formulas: readonly RowFormula[]; readonly edits: readonly SheetEdit[]; readonly restore: readonly SheetEdit[] }
  /** The table has several pairs of columns that fit: the user says which. */
  | { readonly kind: "choose"; readonly choices: readonly string[] }
  | { readonly kind: "problem"; readonly problem: Problem };

export function planInsertion({ functionId, reading, grids, selection, choice }: InsertionRequest): InsertionPlan {
  const { sheet, area } = selection;
  const place = `${sheet}, ${areaAddress(area)}`;
  if (area.left !== area.right) return refused("wrongSelection", `${place} är flera kolumner. Markera tomma celler i en enda kolumn.`);
  const needs = INSERTABLE[functionId];
  if (needs === undefined) throw new Error(`${functionId} går inte att infoga`);
  const grid = grids.find((one) => one.sheet === sheet);
  const table = nearestTable(reading.tables, selection);
  if (!grid || (!table && functionId !== "BELOPP")) return refused("wrongSelection", `Ingen inläst tabell finns på de markerade raderna (${place}). Markera en tom cell på en rad i en tabell med ${needs}.`);
  if (grid.isProtected) return refused("protected", `Bladet ${sheet} är skyddat. Ta bort skyddet och infoga igen.`);
  const occupied = firstOccupied(grid, area);
  if (occupied !== undefined) return refused("wrongSelection", `${occupied} är inte tom, och inget skrivs över. Markera tomma celler och infoga igen.`);
  const byChoice = formulasByChoice(functionId, table, grid, { reading, grids, selection });
  const choices = [...byChoice.keys()];
  if (choices.length === 0) return refused("wrongSelection", `De markerade raderna (${place}) har inte det som behövs: ${needs}. Markera tomma celler bredvid en tabell som har det, eller rätta hur kolumnerna lästes under Underlag.`);
  const about = choice ?? (choices.length === 1 ? choices[0] : undefined);
  if (about === undefined) return { kind: "choose", choices };
  const formulas = byChoice.get(about);
  if (!formulas) return refused("changedSincePreview", "Tabellen har ändrats sedan du valde kolumner. Välj igen.");
  const spilledOver = formulas.flatMap(({ spill }) => firstOccupied(grid, spill) ?? [])[0];
  if (spilledOver !== undefined) return refused("wrongSelection", `Svaret behöver också ${spilledOver}, som inte är tom. Välj en kolumn där alla raderna är tomma.`);
  return { kind: "insert", about, formulas, ...editsFor(formulas, grid, INSERTS_SHARE.has(functionId)) };
}

function formulasByChoice(functionId: string, table: RecognisedTable | undefined, grid: Grid, { reading, grids, selection: { area } }: Pick<InsertionRequest, "reading" | "grids" | "selection">): ReadonlyMap<string, readonly RowFormula[]> {
  if (!table || functionId === "BELOPP") return amountsInText(grid, area);
  if (functionId === "FORDELA") return dividedAmounts(table, reading, grids, area);
  return formulasForRows(functionId, table, grid, area);
}

/** Shown as per cent where the cell has no format of its own. */
const INSERTS_SHARE = new Set(["AVVIKELSEPROCENT", "UPPARBETAT", "FORDELNINGSNYCKEL"]);

function refused(kind: Problem["kind"], message: string): InsertionPlan {
  return { kind: "problem", problem: { kind, message } };
}

/** Of the tables with a row among the selected, the one that the selected column is in or stands nearest to. */
function nearestTable(tables: readonly RecognisedTable[], { sheet, area }: Selection): RecognisedTable | undefined {
  const beside = tables.filter((table) => table.sheet === sheet && table.rows.some(({ row }) => row >= area.top && row <= area.bottom));
  const distance = ({ range }: RecognisedTable): number => Math.max(0, area.left - range.right, range.left - area.left);
  return [...beside].sort((a, b) => distance(a) - distance(b))[0];
}

/** A merged cell counts as occupied: what is written in it may land somewhere else. */
function firstOccupied(grid: Grid, area: Area): string | undefined {
  const merge = grid.merges.find(({ top, left, bottom, right }) => top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left);
  if (merge) return `Den sammanfogade cellen ${areaAddress(merge)}`;
  const bottom = Math.min(area.bottom, grid.area.bottom);
  for (let row = Math.max(area.top, grid.area.top); row <= bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!isInside(grid.area, row, column)) continue;
      if (valueAt(grid, row, column) !== "" || grid.formulas.has(cellKey(row, column))) return cellAddress(row, column);
    }
  }
  return undefined;
}

function editsFor(formulas: readonly RowFormula[], grid: Grid, isShare: boolean): { readonly edits: SheetEdit[]; readonly restore: SheetEdit[] } {
  const { sheet } = grid;
  const edits: SheetEdit[] = [];
  const restore: SheetEdit[] = [];
  for (const { row, column, formula, spill } of formulas) {
    const area = { top: row, left: column, bottom: row, right: column };
    edits.push({ kind: "write", sheet, area, cells: [[{ formula }]] });
    restore.push({ kind: "write", sheet, area, cells: [[null]] });
    if (!isShare || formatAt(grid, row, column) !== "General") continue;
    edits.push({ kind: "format", sheet, area: spill, format: { numberFormat: "0.0%" } });
    restore.push({ kind: "format", sheet, area: spill, format: { numberFormat: "General" } });
  }
  return { edits, restore };
}
