/** The format of a cell as Excel keeps it. The formula engine is told nothing of it. */

/** A colour as the file says it; `theme` and `indexed` need a palette to become "#RRGGBB". */
export interface Colour {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** A part that came unchanged from a file keeps its index there, so that saving gives back the same bytes. */
interface FromFile {
  readonly fileId?: number;
}

export interface Font extends FromFile {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly color: Colour | undefined;
}

export interface Fill extends FromFile {
  /** "none", "solid", "gray125", … or "gradient", which is kept but not shown. */
  readonly pattern: string;
  readonly foreground: Colour | undefined;
  readonly background: Colour | undefined;
}

export interface BorderLine {
  /** As the file says: thin, medium, thick, double, hair, dotted, dashed, dashDot, … */
  readonly style: string;
  readonly color: Colour | undefined;
}
export type Edge = "left" | "right" | "top" | "bottom" | "diagonalUp" | "diagonalDown";
export interface Borders extends FromFile {
  readonly edges: Readonly<Partial<Record<Edge, BorderLine>>>;
}

export interface Alignment {
  /** general, left, center, right, fill, justify, centerContinuous, distributed */
  readonly horizontal: string;
  /** top, center, bottom, justify, distributed */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly readingOrder: number;
}

export interface CellStyle {
  /** Index in the file's cellXfs: the named style and the flags that we do not model come from there. */
  readonly xf?: number;
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const plainStyle: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri", size: 11, bold: false, italic: false, underline: "None", strikethrough: false,
    superscript: false, subscript: false, color: { theme: 1 },
  },
  fill: { pattern: "none", foreground: undefined, background: undefined },
  borders: { edges: {} },
  alignment: { horizontal: "general", vertical: "bottom", wrap: false, indent: 0, rotation: 0, shrink: false, readingOrder: 0 },
  locked: true,
  formulaHidden: false,
};

/** A part that is changed is no longer the file's. */
export function withoutFileId<T extends { readonly fileId?: number }>(part: T): Omit<T, "fileId"> {
  const { fileId: _fileId, ...rest } = part;
  return rest;
}
