/** Worksheet.customProperties in the file: each value is a small part of its own, UTF-16, named in the sheet ([ECMA-376] 18.3.1.22). */
import type { Sheet } from "../workbook/sheet";
import type { Package } from "./package";
import { placeElement } from "./place-element";
import { child, childElements, element, writeDocument, type XmlElement } from "./xml";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

export function readCustomProperties(file: Package, part: string, shell: XmlElement): Map<string, string> {
  const relations = new Map(file.relations(part).map((relation) => [relation.id, relation.target]));
  const found = new Map<string, string>();
  for (const { attributes } of childElements(child(shell, "customProperties"))) {
    const target = relations.get(attributes["r:id"] ?? "");
    if (attributes["name"] !== undefined && target !== undefined && file.has(target)) found.set(attributes["name"], new TextDecoder("utf-16le").decode(file.bytes(target)).replace(/\0+$/, ""));
  }
  return found;
}

export function writeCustomProperties(file: Package, part: string, sheet: Sheet): void {
  const known = file.relations(part).filter((relation) => relation.type === "customProperty");
  if (known.length === 0 && sheet.facts.customProperties.size === 0) return;
  for (const relation of known) {
    file.unrelate(part, relation.id);
    file.removeWithRelations(relation.target);
  }
  const root = file.xml(part);
  const entries = [...sheet.facts.customProperties].map(([name, value]) => element("customPr", { name, "r:id": file.relate(part, RELATION, newPart(file, value)) }));
  root.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  placeElement(root, "customProperties", entries.length === 0 ? undefined : element("customProperties", {}, entries));
  file.set(part, writeDocument(root));
}

function newPart(file: Package, value: string): string {
  let number = 1;
  while (file.has(`xl/customProperty${number}.bin`)) number++;
  const part = `xl/customProperty${number}.bin`;
  const bytes = new Uint8Array(value.length * 2);
  for (let i = 0; i < value.length; i++) {
    bytes[i * 2] = value.charCodeAt(i) & 0xff;
    bytes[i * 2 + 1] = value.charCodeAt(i) >> 8;
  }
  file.setBytes(part, bytes);
  file.declareType(part, TYPE);
  return part;
}
