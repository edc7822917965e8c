/** xl/workbook.xml: sheets in their order, names, the active tab, protection and calculation mode. */
import type { Book } from "../workbook/book";
import type { Package } from "./package";
import { storedFormula, type FunctionNames } from "./stored-formula";
import { child, childElements, element, writeDocument, type XmlElement } from "./xml";

const SHEET_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const order = ["fileVersion", "fileSharing", "workbookPr", "mc:AlternateContent", "xr:revisionPtr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr"];

/** Gives every sheet its part; those that are new get one. */
export function writeWorkbookPart(book: Book, file: Package, path: string, functionNames: FunctionNames): Map<string, string> {
  const root = file.xml(path);
  const parts = new Map<string, string>();
  const old = childElements(child(root, "sheets"));
  const relations = new Map(file.relations(path).map((relation) => [relation.id, relation]));
  const idOfPart = new Map(old.map((entry) => [relations.get(relationId(entry))?.target, entry]));
  const others = old.filter((entry) => relations.get(relationId(entry))?.type !== "worksheet");
  let nextId = Math.max(0, ...old.map(({ attributes }) => Number(attributes["sheetId"]))) + 1;
  const entries = book.sheets().map((sheet) => {
    const known = sheet.facts.part === undefined ? undefined : idOfPart.get(sheet.facts.part);
    const part = sheet.facts.part ?? newPart(file, path);
    parts.set(sheet.id, part);
    const state = sheet.facts.visibility === "Visible" ? undefined : sheet.facts.visibility === "Hidden" ? "hidden" : "veryHidden";
    const id = known ? relationId(known) : file.relate(path, SHEET_RELATION, part);
    return element("sheet", { name: sheet.name, sheetId: known?.attributes["sheetId"] ?? nextId++, state, "r:id": id });
  });
  root.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  place(root, "sheets", element("sheets", {}, [...entries, ...others]));
  writeNames(root, book, functionNames);
  writeView(root, book);
  writeCalculation(root, book);
  writeProtection(root, book);
  file.set(path, writeDocument(root));
  return parts;
}

function relationId(entry: XmlElement): string {
  return entry.attributes["r:id"] ?? Object.entries(entry.attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function newPart(file: Package, path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  let number = 1;
  while (file.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  const part = `${folder}worksheets/sheet${number}.xml`;
  file.set(part, "");
  file.declareType(part, SHEET_TYPE);
  return part;
}

function writeNames(root: XmlElement, book: Book, functionNames: FunctionNames): void {
  const sheetIds = book.sheets().map((sheet) => sheet.id);
  const names = book.names.filter((name) => name.sheetId === undefined || sheetIds.includes(name.sheetId)).map((name) =>
    element("definedName", {
      name: name.name, comment: name.comment || undefined, localSheetId: name.sheetId === undefined ? undefined : sheetIds.indexOf(name.sheetId),
      hidden: name.isHidden ? 1 : undefined, ...name.attributes,
    }, [storedFormula(name.formula, functionNames)]),
  );
  place(root, "definedNames", names.length === 0 ? undefined : element("definedNames", {}, names));
}

function writeView(root: XmlElement, book: Book): void {
  const views = child(root, "bookViews") ?? element("bookViews", {}, [element("workbookView")]);
  const active = book.sheets().findIndex((sheet) => sheet.id === book.activeSheetId);
  for (const view of childElements(views, "workbookView")) {
    view.attributes["activeTab"] = String(Math.max(0, active));
    if (Number(view.attributes["firstSheet"] ?? 0) > active) view.attributes["firstSheet"] = "0";
  }
  place(root, "bookViews", views);
}

function writeCalculation(root: XmlElement, book: Book): void {
  const calculation = child(root, "calcPr");
  const mode = book.calculationMode === "Manual" ? "manual" : book.calculationMode === "AutomaticExceptTables" ? "autoNoTable" : undefined;
  if (!calculation && mode === undefined) return;
  const made = calculation ?? element("calcPr");
  if (mode === undefined) delete made.attributes["calcMode"];
  else made.attributes["calcMode"] = mode;
  place(root, "calcPr", made);
}

function writeProtection(root: XmlElement, book: Book): void {
  const known = child(root, "workbookProtection");
  if (book.isStructureProtected) {
    const made = known ?? element("workbookProtection");
    made.attributes["lockStructure"] = "1";
    place(root, "workbookProtection", made);
  } else if (known) delete known.attributes["lockStructure"];
}

function place(root: XmlElement, name: string, made: XmlElement | undefined): void {
  const at = root.children.findIndex((node) => typeof node !== "string" && node.name === name);
  if (at >= 0) {
    root.children.splice(at, 1, ...(made ? [made] : []));
    return;
  }
  if (!made) return;
  const rank = order.indexOf(name);
  const before = root.children.findIndex((node) => typeof node !== "string" && (order.indexOf(node.name) > rank || !order.includes(node.name)));
  root.children.splice(before < 0 ? root.children.length : before, 0, made);
}
