import type { SheetEdit } from "../../../src/core/sheet/edit";
import { cellKey, type CellValue, type Grid } from "../../../src/core/sheet/grid";

/** What a sheet holds once the edits are applied: enough of it for the next run to judge. Formulas have no value here. */
export function writtenSheet(edits: readonly SheetEdit[], sheet: string): Grid {
  const write = edits.find((edit) => edit.kind === "write" && edit.sheet === sheet);
  if (write?.kind !== "write") throw new Error(sheet);
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const values = write.cells.map((row, r) => row.map((cell, c): CellValue => {
    if (cell === null) return "";
    if ("formula" in cell) {
      formulas.set(cellKey(r, c), cell.formula);
      return 0;
    }
    return "number" in cell ? cell.number : cell.text;
  }));
  for (const edit of edits) {
    if (edit.kind !== "format" || edit.format.numberFormat === undefined || edit.format.numberFormat === "General") continue;
    for (let row = edit.area.top; row <= edit.area.bottom; row++) {
      for (let column = edit.area.left; column <= edit.area.right; column++) formats.set(cellKey(row, column), edit.format.numberFormat);
    }
  }
  return {
    sheet, area: write.area, values, formulas, formats, errors: new Set(), merges: [],
    hiddenRows: new Set(), hiddenColumns: new Set(), visibility: "visible", isProtected: false,
  };
}
