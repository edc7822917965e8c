/** A formula to be written anew, as the user sees it before saying yes, and one that must be left with the reason why. */
import type { Area } from "../sheet/address";
import type { SheetEdit } from "../sheet/edit";

export interface FormulaChange {
  readonly sheet: string;
  readonly area: Area;
  /** The formula as it stands, in English form. */
  readonly before: string;
  /** What each cell of the area will hold, as shown. */
  readonly after: readonly (readonly string[])[];
  readonly edit: SheetEdit;
}

export interface FormulaLeft {
  readonly sheet: string;
  readonly area: Area;
  readonly before: string;
  /** Swedish; ends in what to do. */
  readonly reason: string;
}

export interface FormulaPlan {
  readonly changes: readonly FormulaChange[];
  readonly left: readonly FormulaLeft[];
}
