import type { Axis } from "./axis";
import type { CellArea } from "./cell-area";
import type { CellLook } from "./cell-look";

/** A cell as it is shown. */
export interface DrawnCell {
  readonly text: string;
  /** Decides the side it leans to, and whether it may run into its neighbours. */
  readonly kind: "text" | "number" | "logical" | "error" | "empty";
  readonly look: CellLook;
  /** What Excel tells when the pointer rests on the cell: why a function gave an error. */
  readonly note: string | undefined;
}

/** One sheet as the grid draws it: a picture of the workbook at one moment. */
export interface SheetView {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly CellArea[];
  readonly showsGridlines: boolean;
  /** The last row and column that hold anything. */
  readonly used: { readonly row: number; readonly column: number };
  cell(row: number, column: number): DrawnCell | undefined;
}
