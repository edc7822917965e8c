/** A format that the user set in the grid (Univer's own style) as an Excel format, on top of the workbook's standard. */
import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { hexToColour } from "./colour";
import type { BorderLine, CellStyle, Colour, Edge } from "./style";

const horizontals = ["general", "left", "center", "right", "justify", "justify", "distributed"];
const verticals = ["bottom", "top", "center", "bottom"];
const lines = ["", "thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick"];

export function adoptedStyle(picture: IStyleData, standard: CellStyle): CellStyle {
  const { xf: _xf, ...base } = standard;
  const fill = colour(picture.bg?.rgb);
  return {
    ...base,
    numberFormat: picture.n?.pattern ?? "General",
    font: {
      ...withoutFileId(base.font),
      name: picture.ff ?? base.font.name,
      size: picture.fs ?? base.font.size,
      bold: picture.bl === 1,
      italic: picture.it === 1,
      underline: picture.ul?.s === 1 ? "Single" : "None",
      strikethrough: picture.st?.s === 1,
      color: colour(picture.cl?.rgb) ?? base.font.color,
    },
    fill: fill ? { pattern: "solid", foreground: fill, background: { indexed: 64 } } : { pattern: "none", foreground: undefined, background: undefined },
    borders: { edges: edges(picture.bd) },
    alignment: {
      ...base.alignment,
      horizontal: horizontals[picture.ht ?? 0] ?? "general",
      vertical: verticals[picture.vt ?? 0] ?? "bottom",
      wrap: picture.tb === 3,
    },
  };
}

export function withoutFileId<T extends { readonly fileId?: number }>(part: T): Omit<T, "fileId"> {
  const { fileId: _fileId, ...rest } = part;
  return rest;
}

function colour(text: Nullable<string>): Colour | undefined {
  if (!text) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  const hex = parts ? parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("") : text;
  return hexToColour(hex);
}

function edges(borders: Nullable<IBorderData>): Partial<Record<Edge, BorderLine>> {
  const found: Partial<Record<Edge, BorderLine>> = {};
  const sides = { top: borders?.t, right: borders?.r, bottom: borders?.b, left: borders?.l };
  for (const [side, line] of Object.entries(sides) as ["top" | "right" | "bottom" | "left", IBorderData["t"]][]) {
    const style = line ? lines[line.s] : undefined;
    if (line && style) found[side] = { style, color: colour(line.cl.rgb) };
  }
  return found;
}
