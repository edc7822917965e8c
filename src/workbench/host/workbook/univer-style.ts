/** Univer's picture of a cell format, for the grid. The truth is CellStyle; this is derived from it, and never read back for cells that we styled. */
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { colourToHex, type Palette } from "./colour";
import type { Borders, CellStyle, Colour } from "./style";

const horizontal: Record<string, number> = { left: 1, center: 2, right: 3, justify: 4, centerContinuous: 2, distributed: 6, fill: 1 };
const vertical: Record<string, number> = { top: 1, center: 2, bottom: 3, justify: 2, distributed: 2 };
const lines: Record<string, number> = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7,
  medium: 8, mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
};

/** Points of indent per step, as Excel draws it. */
const INDENT_PIXELS = 9;

export function toUniverStyle(style: CellStyle, theme: Palette): IStyleData {
  const { font, alignment } = style;
  const picture: IStyleData = { ff: font.name, fs: font.size, vt: vertical[alignment.vertical] ?? 3 };
  if (font.bold) picture.bl = 1;
  if (font.italic) picture.it = 1;
  if (font.underline !== "None") picture.ul = { s: 1 };
  if (font.strikethrough) picture.st = { s: 1 };
  if (font.superscript || font.subscript) picture.va = font.superscript ? 3 : 2;
  const color = colourToHex(font.color, theme);
  if (color && color !== "#000000") picture.cl = { rgb: color };
  const fill = fillOf(style, theme);
  if (fill) picture.bg = { rgb: fill };
  const borders = bordersOf(style.borders, theme);
  if (borders) picture.bd = borders;
  const side = horizontal[alignment.horizontal];
  if (side !== undefined) picture.ht = side;
  if (alignment.wrap) picture.tb = 3;
  if (alignment.indent > 0) picture.pd = alignment.horizontal === "right" ? { r: 2 + alignment.indent * INDENT_PIXELS } : { l: 2 + alignment.indent * INDENT_PIXELS };
  if (alignment.rotation) picture.tr = alignment.rotation === 255 ? { a: 0, v: 1 } : { a: alignment.rotation > 90 ? alignment.rotation - 90 : -alignment.rotation };
  if (style.numberFormat !== "General") picture.n = { pattern: style.numberFormat };
  return picture;
}

export function fillOf(style: CellStyle, theme: Palette): string | undefined {
  if (style.fill.pattern === "none" || style.fill.pattern === "gradient") return undefined;
  return colourToHex(style.fill.pattern === "solid" ? style.fill.foreground : style.fill.background ?? style.fill.foreground, theme);
}

function bordersOf(borders: Borders, theme: Palette): IStyleData["bd"] {
  const line = (edge: { style: string; color: Colour | undefined } | undefined): IBorderStyleData | undefined =>
    edge && lines[edge.style] !== undefined
      ? { s: lines[edge.style] as number, cl: { rgb: colourToHex(edge.color, theme) ?? "#000000" } }
      : undefined;
  const { top, right, bottom, left } = borders.edges;
  const drawn = { t: line(top), r: line(right), b: line(bottom), l: line(left) };
  const kept = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
  return Object.keys(kept).length > 0 ? kept : undefined;
}
