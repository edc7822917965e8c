/** What a workbook says of a sheet before its cells are read: name, place in tab order, hidden or protected. */
import type { SheetVisibility } from "./grid";

export interface SheetInfo {
  /** Excel's own id: stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}
