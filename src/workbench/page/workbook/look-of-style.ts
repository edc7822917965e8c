import { colourToHex, type Palette } from "../../host/workbook/colour";
import type { BorderLine, CellStyle } from "../../host/workbook/style";
import { fillColour } from "../../host/workbook/fill-colour";
import type { CellLook, LineLook } from "../grid/cell-look";

/** Free fonts with the same widths, for machines without Microsoft's. */
const STAND_INS: Readonly<Record<string, string>> = {
  arial: '"Liberation Sans", Arimo',
  calibri: 'Carlito, "Liberation Sans"',
  cambria: "Caladea",
  "times new roman": '"Liberation Serif", Tinos',
  "courier new": '"Liberation Mono", Cousine',
};

const LINES: Readonly<Record<string, Pick<LineLook, "width" | "style">>> = {
  hair: { width: 1, style: "dotted" },
  dotted: { width: 1, style: "dotted" },
  dashed: { width: 1, style: "dashed" },
  dashDot: { width: 1, style: "dashed" },
  dashDotDot: { width: 1, style: "dashed" },
  thin: { width: 1, style: "solid" },
  medium: { width: 2, style: "solid" },
  mediumDashed: { width: 2, style: "dashed" },
  mediumDashDot: { width: 2, style: "dashed" },
  mediumDashDotDot: { width: 2, style: "dashed" },
  slantDashDot: { width: 2, style: "dashed" },
  thick: { width: 3, style: "solid" },
  double: { width: 3, style: "double" },
};

function fontOf({ font }: CellStyle): string {
  const scale = font.superscript || font.subscript ? 0.7 : 1;
  const families = [`"${font.name}"`, STAND_INS[font.name.toLowerCase()], "sans-serif"].filter(Boolean).join(", ");
  return `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${font.size * scale}pt ${families}`;
}

function lineOf(line: BorderLine | undefined, theme: Palette): LineLook | undefined {
  const drawn = line === undefined ? undefined : LINES[line.style];
  return drawn === undefined ? undefined : { ...drawn, color: colourToHex(line?.color, theme) ?? "#000000" };
}

function bordersOf({ borders: { edges } }: CellStyle, theme: Palette): CellLook["borders"] {
  const sides = (["top", "right", "bottom", "left"] as const).map((side) => [side, lineOf(edges[side], theme)] as const);
  return Object.fromEntries(sides.filter(([, line]) => line !== undefined));
}

function horizontalOf(side: string): CellLook["horizontal"] {
  if (side === "left" || side === "center" || side === "right") return side;
  if (side === "centerContinuous" || side === "distributed") return "center";
  return side === "fill" || side === "justify" ? "left" : "general";
}

function verticalOf(side: string): CellLook["vertical"] {
  if (side === "top" || side === "justify") return "top";
  return side === "center" || side === "distributed" ? "center" : "bottom";
}

/** The file counts 0–90 upwards, 91–180 downwards, and 255 for letters on top of each other (drawn as turned text). */
function rotationOf(rotation: number): number {
  if (rotation === 255) return 90;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function lookOfStyle(style: CellStyle, theme: Palette): CellLook {
  const { font, alignment } = style;
  const lines = [font.underline === "None" ? "" : "underline", font.strikethrough ? "line-through" : ""].filter((line) => line !== "");
  return {
    font: fontOf(style),
    color: colourToHex(font.color, theme) ?? "#000000",
    fill: fillColour(style, theme),
    decoration: lines.join(" ") + (font.underline === "Double" ? " double" : "") || "none",
    shift: font.superscript ? "super" : font.subscript ? "sub" : "none",
    borders: bordersOf(style, theme),
    horizontal: horizontalOf(alignment.horizontal),
    vertical: verticalOf(alignment.vertical),
    wrap: alignment.wrap,
    indent: alignment.indent,
    rotation: rotationOf(alignment.rotation),
    isGeneralNumber: style.numberFormat === "General",
  };
}
