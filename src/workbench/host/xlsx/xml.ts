/** A small XML tree that gives back what it read: every part of an .xlsx that we patch goes through here. */

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, code: string) => {
    if (code.startsWith("#x")) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return String.fromCodePoint(parseInt(code.slice(1), 10));
    return entities[code] ?? whole;
  });
}

/** Control characters are not XML; Excel writes them as _xHHHH_, and so do we. */
export function encodeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&quot;"))
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, escapeControl)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeControl);
}

function escapeControl(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text of a string item: _x000D_ and its kin stand for the character itself. */
export function decodeExcelText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A literal "_x0041_" must not be read back as "A": its underscore is escaped first. */
export function encodeExcelText(text: string): string {
  const literal = text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
  return encodeXml(literal).replace(/\r/g, "_x000D_");
}

export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const pattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    attributes[match[1] ?? ""] = decodeXml(match[2] ?? match[3] ?? "");
  }
  return attributes;
}

/** Reads a document; declarations, comments and processing instructions are dropped. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const top = open[open.length - 1] ?? root;
    if (next < 0) break;
    if (next > at) top.children.push(decodeXml(text.slice(at, next)));
    at = readMarkup(text, next, open, top);
  }
  const document = root.children.find((child): child is XmlElement => typeof child !== "string");
  if (!document) throw new Error("not an XML document");
  return document;
}

function readMarkup(text: string, at: number, open: XmlElement[], top: XmlElement): number {
  if (text.startsWith("<!--", at)) return after(text, "-->", at);
  if (text.startsWith("<![CDATA[", at)) {
    const end = after(text, "]]>", at);
    top.children.push(text.slice(at + 9, end - 3));
    return end;
  }
  if (text[at + 1] === "?" || text[at + 1] === "!") return after(text, ">", at);
  const end = tagEnd(text, at);
  if (text[at + 1] === "/") {
    open.pop();
    return end;
  }
  const isEmpty = text[end - 2] === "/";
  const tag = text.slice(at + 1, end - (isEmpty ? 2 : 1));
  const space = tag.search(/\s/);
  const element: XmlElement = {
    name: space < 0 ? tag : tag.slice(0, space),
    attributes: space < 0 ? {} : parseAttributes(tag.slice(space)),
    children: [],
  };
  top.children.push(element);
  if (!isEmpty) open.push(element);
  return end;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** ">" may stand inside a quoted attribute. */
function tagEnd(text: string, at: number): number {
  let quote = "";
  for (let i = at + 1; i < text.length; i++) {
    const c = text[i];
    if (quote) quote = c === quote ? "" : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === ">") return i + 1;
  }
  return text.length;
}

export function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("");
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inner = element.children.map((child) => (typeof child === "string" ? encodeXml(child) : writeXml(child))).join("");
  return `<${element.name}${attributes}>${inner}</${element.name}>`;
}

/** A raw line break in an attribute would be read back as a space. */
function encodeAttribute(value: string): string {
  return encodeXml(value).replace(/\n/g, "&#10;").replace(/\r/g, "&#13;").replace(/\t/g, "&#9;");
}

export function writeDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`;
}

export function element(name: string, attributes: Record<string, string | number | undefined> = {}, children: XmlNode[] = []): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

export function childElements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childElements(parent, name)[0];
}

export function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? []).map((part) => (typeof part === "string" ? part : textOf(part))).join("");
}

/** XML writes true as "1" or "true". */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
