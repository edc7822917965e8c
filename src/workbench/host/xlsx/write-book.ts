/** The workbook as .xlsx bytes: the file that was opened, with what has changed put into it. */
import type { Book } from "../workbook/book";
import { areaName } from "../workbook/reference";
import { dynamicArrayMark } from "./dynamic-array-metadata";
import { newPackage } from "./new-package";
import type { Package } from "./package";
import { workbookPath, type ReadOptions } from "./read-book";
import { StringTable } from "./string-table";
import { writeAddinSettings } from "./webextension";
import { writeCustomProperties } from "./sheet-custom-properties";
import { writeProperties } from "./write-properties";
import { moveSheetParts } from "./move-sheet-parts";
import { sheetXml } from "./write-sheet";
import { StyleWriter } from "./write-styles";
import { writeWorkbookPart } from "./write-workbook-part";
import { child, writeDocument } from "./xml";

const STRINGS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
const STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

export function writeBook(book: Book, { functionNames, addinId }: ReadOptions): Uint8Array {
  const file = book.file?.copy() ?? newPackage();
  const path = workbookPath(file);
  for (const part of book.deletedParts) removeSheet(file, path, part);
  removeCalculationChain(file, path);
  const parts = writeWorkbookPart(book, file, path, functionNames);
  const stylesPart = file.related(path, "styles")?.target ?? "xl/styles.xml";
  const stylesRoot = file.xml(stylesPart);
  const strings = openStrings(file, path);
  let mark: number | undefined;
  const writer = {
    styles: new StyleWriter(book, stylesRoot),
    strings: strings.table,
    functionNames,
    dynamicArray: () => (mark ??= dynamicArrayMark(file, path)),
  };
  for (const sheet of book.sheets()) {
    const part = parts.get(sheet.id) ?? "";
    file.set(part, sheetXml(sheet, writer, sheet.id === book.activeSheetId));
    writeCustomProperties(file, part, sheet);
    moveSheetParts(file, part, sheet);
  }
  file.set(stylesPart, writeDocument(stylesRoot));
  strings.write();
  writeTables(book, file);
  writeProperties(book, file);
  writeAddinSettings(file, addinId, book.settings);
  return file.save();
}

function openStrings(file: Package, path: string): { table: StringTable; write: () => void } {
  const known = file.related(path, "sharedStrings")?.target;
  const table = new StringTable(known !== undefined && file.has(known) ? file.plainText(known) : undefined);
  const write = (): void => {
    if (!table.isNeeded) return;
    const part = known ?? "xl/sharedStrings.xml";
    file.set(part, table.xml());
    if (known !== undefined) return;
    file.relate(path, STRINGS_RELATION, part);
    file.declareType(part, STRINGS_TYPE);
  };
  return { table, write };
}

/** With its sheet go the parts that only it had: comments, drawings, tables. */
function removeSheet(file: Package, path: string, part: string): void {
  if (!file.has(part)) return;
  for (const relation of file.relations(part)) {
    if (!relation.isExternal && /^(?:comments|vmlDrawing|drawing|table|printerSettings|threadedComment|customProperty)$/.test(relation.type)) removePart(file, relation.target);
  }
  const owner = file.relations(path).find((relation) => relation.target === part);
  if (owner) file.unrelate(path, owner.id);
  removePart(file, part);
}

function removePart(file: Package, part: string): void {
  file.removeWithRelations(part);
  file.undeclareType(part);
}

/** Excel makes the chain anew; an old one with other cells in it would make the file damaged. */
function removeCalculationChain(file: Package, path: string): void {
  const chain = file.relations(path).find((relation) => relation.type === "calcChain");
  if (!chain) return;
  file.unrelate(path, chain.id);
  removePart(file, chain.target);
}

function writeTables(book: Book, file: Package): void {
  for (const table of book.tables) {
    if (!file.has(table.part)) continue;
    const root = file.xml(table.part);
    const range = areaName(table.area);
    if (root.attributes["ref"] === range) continue;
    root.attributes["ref"] = range;
    const filter = child(root, "autoFilter");
    if (filter) filter.attributes["ref"] = areaName({ ...table.area, bottom: table.area.bottom - (table.hasTotals ? 1 : 0) });
    file.set(table.part, writeDocument(root));
  }
}
