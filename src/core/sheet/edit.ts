/** A change to the workbook as data. The core returns edits; only src/excel applies them. */
import type { Area } from "./address";

/** A cell to write: a formula ("=…", English, commas), a number, a text that stays text whatever it begins with, or blank. */
export type CellInput =
  | { readonly formula: string }
  | { readonly number: number }
  | { readonly text: string }
  | null;

export type BorderEdge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<BorderEdge, "thin" | "medium" | "double">>;
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly printArea: Area;
  /** Made small enough for one page; else only the width is bound, and it has as many pages as it needs. */
  readonly isOnePage?: boolean;
  /** Rows repeated at the top of each printed page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

/** Edits are applied in order. Widths and heights are in points. */
export type SheetEdit =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly after?: string }
  /** The whole sheet, formats and page setup too, beside its original. */
  | { readonly kind: "copySheet"; readonly sheet: string; readonly from: string }
  | { readonly kind: "clear"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "write"; readonly sheet: string; readonly area: Area; readonly cells: readonly (readonly CellInput[])[] }
  | { readonly kind: "format"; readonly sheet: string; readonly area: Area; readonly format: CellFormat }
  | { readonly kind: "unmerge"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "merge"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "columnWidth"; readonly sheet: string; readonly column: number; readonly points: number }
  | { readonly kind: "rowHeight"; readonly sheet: string; readonly row: number; readonly points: number }
  | { readonly kind: "hideGridlines"; readonly sheet: string }
  | { readonly kind: "pageSetup"; readonly sheet: string; readonly setup: PageSetup }
  | { readonly kind: "printArea"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "activate"; readonly sheet: string };
