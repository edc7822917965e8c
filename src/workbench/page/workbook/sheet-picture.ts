import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../host/workbook/cell-value";
import type { Sheet } from "../../host/workbook/sheet";
import { shownText } from "../../host/workbook/shown-text";
import { axis } from "../grid/axis";
import type { CellLook } from "../grid/cell-look";
import type { DrawnCell, SheetView } from "../grid/sheet-view";
import { autoRowHeight } from "./auto-row-height";
import { lookOfStyle } from "./look-of-style";

const MARGIN = { rows: 60, columns: 12 };
const MINIMUM = { rows: 120, columns: 30 };
const KINDS = { Empty: "empty", String: "text", Double: "number", Boolean: "logical", Error: "error" } as const;
const WHOLE_SHEET = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** Looks by the style's id; the styles of a workbook are few and its cells many. */
export type LookBook = Map<string, CellLook>;

function lookOf(sheet: Sheet, looks: LookBook, row: number, column: number): CellLook {
  const id = sheet.styleId(row, column);
  const known = looks.get(id);
  if (known !== undefined) return known;
  const made = lookOfStyle(sheet.book.styles.get(id), sheet.book.styles.theme);
  looks.set(id, made);
  return made;
}

function heightOf(sheet: Sheet, row: number): number {
  if (sheet.isRowHidden(row)) return 0;
  const { h, ah } = sheet.config.rowData[row] ?? {};
  return Math.round(h === undefined && ah === undefined && sheet.row(row) !== undefined ? autoRowHeight(sheet, row) : sheet.rowHeight(row));
}

/** A number format may carry a colour of its own, as in [Red]. */
function colouredLook(look: CellLook, value: CellValue, format: string): CellLook {
  if (typeof value !== "number" || !format.includes("[")) return look;
  const color = numfmt.formatColor(format, value);
  return typeof color === "string" ? { ...look, color } : look;
}

function isPlain(look: CellLook): boolean {
  return look.fill === undefined && Object.keys(look.borders).length === 0;
}

/** A picture of a sheet as it is now. Cells are looked up as they come into view and kept until the next picture. */
export function sheetPicture(sheet: Sheet, looks: LookBook, noteOf: (row: number, column: number) => string | undefined): SheetView {
  const used = sheet.usedArea(WHOLE_SHEET, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const cells = new Map<string, DrawnCell | undefined>();
  const draw = (row: number, column: number): DrawnCell | undefined => {
    const look = lookOf(sheet, looks, row, column);
    const kind = KINDS[sheet.type(row, column)];
    if (kind === "empty" && isPlain(look)) return undefined;
    if (kind === "empty") return { text: "", kind, look, note: undefined };
    const value = sheet.value(row, column);
    const format = sheet.style(row, column).numberFormat;
    return { text: shownText(value, format), kind, look: colouredLook(look, value, format), note: kind === "error" ? noteOf(row, column) : undefined };
  };
  const freeze = sheet.config.freeze;
  return {
    name: sheet.name,
    rows: axis(Math.max(MINIMUM.rows, used.bottom + MARGIN.rows), (row) => heightOf(sheet, row)),
    columns: axis(Math.max(MINIMUM.columns, used.right + MARGIN.columns), (column) => (sheet.isColumnHidden(column) ? 0 : Math.round(sheet.columnWidth(column)))),
    frozen: { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) },
    merges: sheet.merges(),
    showsGridlines: sheet.config.showGridlines !== 0,
    used: { row: used.bottom, column: used.right },
    cell: (row, column) => {
      const key = `${row},${column}`;
      if (!cells.has(key)) cells.set(key, draw(row, column));
      return cells.get(key);
    },
  };
}
