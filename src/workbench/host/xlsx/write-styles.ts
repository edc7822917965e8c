/** Formats made in this session, added to styles.xml; those that came from the file keep their numbers. */
import type { Book } from "../workbook/book";
import type { Borders, CellStyle, Colour, Fill, Font } from "../workbook/style";
import { builtInFormats } from "./built-in-formats";
import { child, childElements, element, type XmlElement } from "./xml";

const FIRST_OWN_FORMAT = 164;
/** Children of <styleSheet> in the order of the schema. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

export class StyleWriter {
  private readonly indexById = new Map<string, number>();
  private readonly parts = new Map<string, number>();

  constructor(private readonly book: Book, private readonly root: XmlElement) {}

  /** The number that cells with this format carry. */
  indexOf(id: string): number {
    const known = this.indexById.get(id);
    if (known !== undefined) return known;
    const index = /^x\d+$/.test(id) ? Number(id.slice(1)) : this.add(this.book.styles.get(id));
    this.indexById.set(id, index);
    return index;
  }

  private add(style: CellStyle): number {
    const list = this.list("cellXfs");
    const base = childElements(list)[style.xf ?? 0];
    const numFmtId = this.formatId(style.numberFormat);
    const { readingOrder, rotation, shrink, indent, wrap, horizontal, vertical } = style.alignment;
    const xf = element("xf", {
      ...base?.attributes,
      numFmtId, applyNumberFormat: 1,
      fontId: this.partId("fonts", style.font, fontElement), applyFont: 1,
      fillId: this.partId("fills", style.fill, fillElement), applyFill: 1,
      borderId: this.partId("borders", style.borders, bordersElement), applyBorder: 1,
      xfId: base?.attributes["xfId"] ?? 0,
      applyAlignment: 1, applyProtection: 1,
    }, [
      element("alignment", {
        horizontal: horizontal === "general" ? undefined : horizontal,
        vertical: vertical === "bottom" ? undefined : vertical,
        wrapText: wrap ? 1 : undefined,
        indent: indent || undefined,
        textRotation: rotation || undefined,
        shrinkToFit: shrink ? 1 : undefined,
        readingOrder: readingOrder || undefined,
      }),
      element("protection", { locked: style.locked ? 1 : 0, hidden: style.formulaHidden ? 1 : 0 }),
    ]);
    list.children.push(xf);
    return this.count(list) - 1;
  }

  private formatId(code: string): number {
    const builtIn = Object.entries(builtInFormats).find(([id, format]) => format === code && Number(id) !== 14);
    if (builtIn) return Number(builtIn[0]);
    const list = this.list("numFmts");
    const known = childElements(list).find(({ attributes }) => attributes["formatCode"] === code);
    if (known) return Number(known.attributes["numFmtId"]);
    const taken = childElements(list).map(({ attributes }) => Number(attributes["numFmtId"]));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    list.children.push(element("numFmt", { numFmtId: id, formatCode: code }));
    this.count(list);
    return id;
  }

  private partId<T extends { readonly fileId?: number }>(listName: string, part: T, make: (part: T) => XmlElement): number {
    if (part.fileId !== undefined) return part.fileId;
    const key = `${listName}${JSON.stringify(part)}`;
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const list = this.list(listName);
    list.children.push(make(part));
    const index = this.count(list) - 1;
    this.parts.set(key, index);
    return index;
  }

  private list(name: string): XmlElement {
    const found = child(this.root, name);
    if (found) return found;
    const made = element(name, { count: 0 });
    const at = this.root.children.findIndex((node) => typeof node !== "string" && order.indexOf(node.name) > order.indexOf(name));
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    return made;
  }

  private count(list: XmlElement): number {
    const count = childElements(list).length;
    list.attributes["count"] = String(count);
    return count;
  }
}

function colourElement(name: string, colour: Colour | undefined): XmlElement[] {
  return colour ? [element(name, { rgb: colour.rgb, theme: colour.theme, indexed: colour.indexed, tint: colour.tint })] : [];
}

function fontElement(font: Font): XmlElement {
  return element("font", {}, [
    ...(font.bold ? [element("b")] : []),
    ...(font.italic ? [element("i")] : []),
    ...(font.strikethrough ? [element("strike")] : []),
    ...(font.underline === "None" ? [] : [element("u", font.underline === "Double" ? { val: "double" } : {})]),
    ...(font.superscript || font.subscript ? [element("vertAlign", { val: font.superscript ? "superscript" : "subscript" })] : []),
    element("sz", { val: font.size }),
    ...colourElement("color", font.color),
    element("name", { val: font.name }),
    element("family", { val: 2 }),
  ]);
}

function fillElement(fill: Fill): XmlElement {
  return element("fill", {}, [
    element("patternFill", { patternType: fill.pattern }, [...colourElement("fgColor", fill.foreground), ...colourElement("bgColor", fill.background)]),
  ]);
}

function bordersElement({ edges }: Borders): XmlElement {
  const diagonal = edges.diagonalUp ?? edges.diagonalDown;
  const side = (name: string, line: Borders["edges"]["left"]): XmlElement =>
    line ? element(name, { style: line.style }, line.color ? colourElement("color", line.color) : [element("color", { auto: 1 })]) : element(name);
  return element("border", { diagonalUp: edges.diagonalUp ? 1 : undefined, diagonalDown: edges.diagonalDown ? 1 : undefined }, [
    side("left", edges.left), side("right", edges.right), side("top", edges.top), side("bottom", edges.bottom), side("diagonal", diagonal),
  ]);
}
