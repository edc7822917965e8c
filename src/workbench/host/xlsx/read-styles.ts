/** styles.xml and the theme to CellStyles, one for each cellXfs entry. */
import { officeTheme, type Palette } from "../workbook/colour";
import { plainStyle, type Alignment, type BorderLine, type Borders, type CellStyle, type Colour, type Edge, type Fill, type Font } from "../workbook/style";
import { builtInFormats } from "./built-in-formats";
import { child, childElements, flag, type XmlElement } from "./xml";

export interface FileStyles {
  readonly styles: readonly CellStyle[];
  readonly theme: Palette;
}

export function readStyles(root: XmlElement | undefined, theme: Palette): FileStyles {
  if (!root) return { styles: [{ ...plainStyle, xf: 0 }], theme };
  const fonts = childElements(child(root, "fonts")).map(readFont);
  const fills = childElements(child(root, "fills")).map(readFill);
  const borders = childElements(child(root, "borders")).map(readBorders);
  const formats = new Map(Object.entries(builtInFormats));
  for (const { attributes } of childElements(child(root, "numFmts"))) formats.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "General");
  const styles = childElements(child(root, "cellXfs")).map((xf, index): CellStyle => {
    const { attributes } = xf;
    const protection = child(xf, "protection")?.attributes;
    return {
      xf: index,
      numberFormat: formats.get(attributes["numFmtId"] ?? "0") ?? "General",
      font: fonts[Number(attributes["fontId"] ?? 0)] ?? plainStyle.font,
      fill: fills[Number(attributes["fillId"] ?? 0)] ?? plainStyle.fill,
      borders: borders[Number(attributes["borderId"] ?? 0)] ?? plainStyle.borders,
      alignment: readAlignment(child(xf, "alignment")),
      locked: flag(protection?.["locked"], true),
      formulaHidden: flag(protection?.["hidden"]),
    };
  });
  return { styles: styles.length > 0 ? styles : [{ ...plainStyle, xf: 0 }], theme };
}

export function readTheme(root: XmlElement | undefined): Palette {
  const scheme = child(child(root, "a:themeElements") ?? child(root, "themeElements"), "a:clrScheme") ?? child(child(root, "themeElements"), "clrScheme");
  if (!scheme) return officeTheme;
  const colours = childElements(scheme).map((slot) => {
    const colour = childElements(slot)[0];
    return colour?.attributes["lastClr"] ?? colour?.attributes["val"] ?? "000000";
  });
  const [dark1, light1, dark2, light2, ...rest] = colours;
  return [light1, dark1, light2, dark2, ...rest].map((colour, at) => colour ?? officeTheme[at] ?? "000000");
}

export function readColour(node: XmlElement | undefined): Colour | undefined {
  if (!node || flag(node.attributes["auto"])) return undefined;
  const { rgb, theme, tint, indexed } = node.attributes;
  return {
    ...(rgb !== undefined && { rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(tint !== undefined && { tint: Number(tint) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
  };
}

/** Within a font, <b/> means bold, and so does <b val="1"/>. */
function isOn(font: XmlElement, name: string): boolean {
  const found = child(font, name);
  return found !== undefined && flag(found.attributes["val"], true);
}

function readFont(font: XmlElement, fileId: number): Font {
  const underline = child(font, "u");
  const position = child(font, "vertAlign")?.attributes["val"];
  return {
    fileId,
    name: child(font, "name")?.attributes["val"] ?? "Calibri",
    size: Number(child(font, "sz")?.attributes["val"] ?? 11),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: !underline || underline.attributes["val"] === "none" ? "None" : underline.attributes["val"]?.startsWith("double") ? "Double" : "Single",
    strikethrough: isOn(font, "strike"),
    superscript: position === "superscript",
    subscript: position === "subscript",
    color: readColour(child(font, "color")),
  };
}

function readFill(fill: XmlElement, fileId: number): Fill {
  const pattern = child(fill, "patternFill");
  return {
    fileId,
    pattern: pattern ? pattern.attributes["patternType"] ?? "none" : "gradient",
    foreground: readColour(child(pattern, "fgColor")),
    background: readColour(child(pattern, "bgColor")),
  };
}

function readBorders(border: XmlElement, fileId: number): Borders {
  const edges: Partial<Record<Edge, BorderLine>> = {};
  for (const side of childElements(border)) {
    const style = side.attributes["style"];
    if (!style || style === "none") continue;
    const line = { style, color: readColour(child(side, "color")) };
    const name = side.name === "start" ? "left" : side.name === "end" ? "right" : side.name;
    if (name === "left" || name === "right" || name === "top" || name === "bottom") edges[name] = line;
    if (name === "diagonal" && flag(border.attributes["diagonalUp"])) edges.diagonalUp = line;
    if (name === "diagonal" && flag(border.attributes["diagonalDown"])) edges.diagonalDown = line;
  }
  return { fileId, edges };
}

function readAlignment(node: XmlElement | undefined): Alignment {
  if (!node) return plainStyle.alignment;
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit, readingOrder } = node.attributes;
  return {
    horizontal: horizontal ?? "general",
    vertical: vertical ?? "bottom",
    wrap: flag(wrapText),
    indent: Number(indent ?? 0),
    rotation: Number(textRotation ?? 0),
    shrink: flag(shrinkToFit),
    readingOrder: Number(readingOrder ?? 0),
  };
}
