export interface LineLook {
  readonly width: number;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  readonly color: string;
}

/** A cell's format in the browser's own terms. */
export interface CellLook {
  /** A CSS font shorthand, used both for drawing and for measuring. */
  readonly font: string;
  readonly color: string;
  readonly fill: string | undefined;
  readonly decoration: string;
  readonly shift: "none" | "super" | "sub";
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", LineLook>>>;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees counter-clockwise, −90 to 90. */
  readonly rotation: number;
  readonly isGeneralNumber: boolean;
}
