/** Which cells hold an error: asked only where a text looks like one, for the types of all cells would be a quarter of what is read. */
import type { Area } from "../core/sheet/address";
import type { CellValue } from "../core/sheet/grid";
import type { SheetInfo } from "../core/sheet/sheet-info";
import type { Question } from "./session";

/** By row and column of the sheet. */
export type IsError = (row: number, column: number) => boolean;

/** "Cells that contain an error will return the error string" (Excel.Range.values): "#REF!", "#SAKNAS!", "#¿NOMBRE?". A text may look the same. */
const LOOKS_LIKE_ERROR = /^#[^\s\d]/u;

/** The smallest area with all texts that look like errors; undefined where there are none. */
export function areaOfErrors(values: readonly (readonly CellValue[])[], top: number, left: number): Area | undefined {
  let area: Area | undefined;
  values.forEach((cells, at) => {
    const row = top + at;
    cells.forEach((value, across) => {
      if (typeof value !== "string" || !LOOKS_LIKE_ERROR.test(value)) return;
      const column = left + across;
      area = { top: area?.top ?? row, bottom: row, left: Math.min(area?.left ?? column, column), right: Math.max(area?.right ?? column, column) };
    });
  });
  return area;
}

export function askForErrors(sheet: SheetInfo, { top, left, bottom, right }: Area): Question<IsError> {
  return (context) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load("valueTypes");
    return () => {
      const { valueTypes } = range;
      return (row, column) => valueTypes[row - top]?.[column - left] === "Error";
    };
  };
}
