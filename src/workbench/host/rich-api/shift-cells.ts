/** Inserting and deleting cells, rows and columns: contents move, and everything that refers to them follows. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../workbook/reference";
import type { Shift } from "../workbook/move-formula";
import { shiftSheet } from "../workbook/shift-sheet";
import type { Sheet } from "../workbook/sheet";
import { refuse } from "./api-error";
import type { ApiContext } from "./context";

export function insertCells(context: ApiContext, sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const axis = direction === "Down" ? "rows" : "columns";
  const count = axis === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  requireFreedom(context, sheet, area, axis, true);
  const edge = axis === "rows" ? { top: MAX_ROWS - count, bottom: MAX_ROWS - 1, left: area.left, right: area.right } : { left: MAX_COLUMNS - count, right: MAX_COLUMNS - 1, top: area.top, bottom: area.bottom };
  if (sheet.usedArea(edge, true)) refuse("NonBlankCellOffSheet");
  shift(context, sheet, area, axis, count);
  context.changedCells(sheet, area, isWhole(area, axis) ? (axis === "rows" ? "RowInserted" : "ColumnInserted") : "CellInserted");
}

export function deleteCells(context: ApiContext, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const axis = direction === "Up" ? "rows" : "columns";
  const count = axis === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  requireFreedom(context, sheet, area, axis, false);
  shift(context, sheet, area, axis, -count);
  context.changedCells(sheet, area, isWhole(area, axis) ? (axis === "rows" ? "RowDeleted" : "ColumnDeleted") : "CellDeleted");
}

function shift(context: ApiContext, sheet: Sheet, area: Area, axis: Shift["axis"], count: number): void {
  const from = axis === "rows" ? area.top : area.left;
  const band = axis === "rows" ? { first: area.left, last: area.right } : { first: area.top, last: area.bottom };
  shiftSheet(sheet, { sheet: sheet.name, axis, from, count, ...(isWhole(area, axis) ? {} : { band }) });
  context.changedStructure();
}

function isWhole(area: Area, axis: Shift["axis"]): boolean {
  return axis === "rows" ? area.left === 0 && area.right === MAX_COLUMNS - 1 : area.top === 0 && area.bottom === MAX_ROWS - 1;
}

/** A protected sheet lets whole rows or columns in and out only where its options say so, and single cells never. */
function requireFreedom(context: ApiContext, sheet: Sheet, area: Area, axis: Shift["axis"], isInsert: boolean): void {
  if (!sheet.facts.protection) return;
  if (!isWhole(area, axis)) refuse("AccessDenied");
  context.requireAllowed(sheet, `allow${isInsert ? "Insert" : "Delete"}${axis === "rows" ? "Rows" : "Columns"}`);
}
