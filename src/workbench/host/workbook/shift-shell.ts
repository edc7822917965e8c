/** What the file says of a sheet besides its cells also names cells: conditional formats, validation, filters, links, breaks. They move along. */
import { childElements, type XmlElement } from "../xlsx/xml";
import { shiftedArea, shiftedFormula, type Shift } from "./move-formula";
import { parseReference, printReference } from "./reference";
import type { Sheet } from "./sheet";

/** Parts that are written from the model and not from the shell. */
const written = new Set(["sheetData", "cols", "mergeCells", "dimension", "sheetViews", "pageSetup", "headerFooter"]);

export function shiftShell(sheet: Sheet, shift: Shift): void {
  if (!sheet.facts.shell) return;
  for (const part of childElements(sheet.facts.shell)) if (!written.has(part.name)) shiftElement(part, sheet.name, shift);
}

function shiftElement(node: XmlElement, sheetName: string, shift: Shift): void {
  for (const attribute of ["ref", "sqref"]) {
    const value = node.attributes[attribute];
    if (value !== undefined) node.attributes[attribute] = shiftedList(value, shift);
  }
  if (/(?:^|:)(?:formula|formula1|formula2|f)$/.test(node.name)) {
    node.children = node.children.map((child) => (typeof child === "string" ? shiftedFormula(child, sheetName, shift) : child));
  }
  if (/(?:^|:)sqref$/.test(node.name)) node.children = node.children.map((child) => (typeof child === "string" ? shiftedList(child, shift) : child));
  if (node.name === "brk") shiftBreak(node, shift);
  for (const child of childElements(node)) shiftElement(child, sheetName, shift);
}

function shiftedList(text: string, shift: Shift): string {
  const moved = text.split(/\s+/).flatMap((part) => {
    const reference = parseReference(part);
    if (!reference) return [part];
    const area = shiftedArea(reference.area, shift);
    return area ? [printReference({ ...reference, area })] : [];
  });
  return moved.length > 0 ? moved.join(" ") : text;
}

/** A page break stands after the row or column of its id. */
function shiftBreak(node: XmlElement, { axis, from, count, band }: Shift): void {
  const id = Number(node.attributes["id"]);
  const isRow = Number(node.attributes["max"] ?? 0) === 16_383;
  if (band || isRow !== (axis === "rows") || id < from) return;
  node.attributes["id"] = String(Math.max(from, id + count));
}
