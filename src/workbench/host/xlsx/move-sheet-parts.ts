/** Comments and drawings live in parts of their own and name cells too: they follow what was inserted and deleted. */
import { shiftedArea, type Shift } from "../workbook/move-formula";
import { parseReference, printReference } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import type { Package } from "./package";
import { childElements, parseXml, textOf, writeDocument, type XmlElement } from "./xml";

export function moveSheetParts(file: Package, part: string, sheet: Sheet): void {
  const { shifts } = sheet.facts;
  if (shifts.length === 0) return;
  for (const relation of file.relations(part)) {
    if (relation.isExternal || !file.has(relation.target)) continue;
    if (relation.type === "comments" || relation.type === "threadedComment") rewrite(file, relation.target, (root) => moveComments(root, shifts));
    if (relation.type === "drawing") rewrite(file, relation.target, (root) => moveAnchors(root, shifts));
    if (relation.type === "vmlDrawing") file.set(relation.target, movedNotes(file.text(relation.target), shifts));
  }
}

function rewrite(file: Package, part: string, change: (root: XmlElement) => void): void {
  const root = parseXml(file.text(part));
  change(root);
  file.set(part, writeDocument(root));
}

function moveComments(node: XmlElement, shifts: readonly Shift[]): void {
  const { ref } = node.attributes;
  const reference = ref === undefined ? undefined : parseReference(ref);
  if (reference) node.attributes["ref"] = printReference({ ...reference, area: movedArea(reference.area, shifts) });
  for (const child of childElements(node)) moveComments(child, shifts);
}

function movedArea(area: Parameters<typeof shiftedArea>[0], shifts: readonly Shift[]): Parameters<typeof shiftedArea>[0] {
  return shifts.reduce((at, shift) => shiftedArea(at, shift) ?? at, area);
}

/** <from><col>3</col>…<row>7</row>…</from> and its <to>. */
function moveAnchors(node: XmlElement, shifts: readonly Shift[]): void {
  const local = node.name.replace(/^.*:/, "");
  if (local === "from" || local === "to") {
    const column = childElements(node).find((child) => /(?:^|:)col$/.test(child.name));
    const row = childElements(node).find((child) => /(?:^|:)row$/.test(child.name));
    if (!row || !column) return;
    const [r, c] = [Number(textOf(row)), Number(textOf(column))];
    const { top, left } = movedArea({ top: r, bottom: r, left: c, right: c }, shifts);
    row.children = [String(top)];
    column.children = [String(left)];
    return;
  }
  for (const child of childElements(node)) moveAnchors(child, shifts);
}

function movedNotes(text: string, shifts: readonly Shift[]): string {
  return text.replace(/<x:Row>(\d+)<\/x:Row>(\s*)<x:Column>(\d+)<\/x:Column>/g, (_, row: string, space: string, column: string) => {
    const [r, c] = [Number(row), Number(column)];
    const { top, left } = movedArea({ top: r, bottom: r, left: c, right: c }, shifts);
    return `<x:Row>${top}</x:Row>${space}<x:Column>${left}</x:Column>`;
  });
}
