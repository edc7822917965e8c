import type { CellPlace } from "./cell-area";

/** What is being typed, in the cell or in the formula bar; both show it while it lasts. */
export interface Draft {
  readonly place: CellPlace;
  readonly text: string;
  /** Typing over a cell lets the arrows leave it; F2, a double click and the formula bar keep them for the text. */
  readonly mode: "typing" | "editing";
  readonly where: "cell" | "bar";
}
