/** An .xlsx to a BookContent. Reads what Excel writes, and what LibreOffice, openpyxl and their kin write. */
import type { BookContent, DefinedName, DocumentProperties, TableContent, Visibility } from "../workbook/content";
import { parseReference } from "../workbook/reference";
import { NotAWorkbook, Package } from "./package";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet, type SheetSource } from "./read-sheet";
import { readStyles, readTheme } from "./read-styles";
import { typedFormula, type FunctionNames } from "./stored-formula";
import { readAddinSettings } from "./webextension";
import { child, childElements, flag, textOf, type XmlElement } from "./xml";

export interface ReadOptions {
  /** Display names of the add-in's functions by the id that files hold. */
  readonly functionNames: FunctionNames;
  /** The manifest's id: settings belong to one add-in. */
  readonly addinId: string;
}

export function readBook(bytes: Uint8Array, options: ReadOptions): BookContent {
  const file = Package.open(bytes);
  const path = workbookPath(file);
  const workbook = file.xml(path);
  const optional = (type: string): string | undefined => {
    const relation = file.related(path, type);
    return relation && file.has(relation.target) ? relation.target : undefined;
  };
  const [stylesPart, themePart, stringsPart] = [optional("styles"), optional("theme"), optional("sharedStrings")];
  const theme = readTheme(themePart === undefined ? undefined : file.xml(themePart));
  const { styles } = readStyles(stylesPart === undefined ? undefined : file.xml(stylesPart), theme);
  const strings = stringsPart === undefined ? [] : readSharedStrings(file.plainText(stringsPart));
  const sources = sheetSources(file, path, workbook);
  const sheets = sources.map((source) => readSheet(source, file, strings, theme, options.functionNames));
  const calculation = child(workbook, "calcPr")?.attributes["calcMode"];
  return {
    package: file, sheets, styles, theme,
    activeSheet: Number(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0),
    names: readNames(workbook, sources, options.functionNames),
    tables: sources.flatMap((source) => readTables(file, source)),
    properties: readProperties(file),
    settings: readAddinSettings(file, options.addinId),
    calculationMode: calculation === "manual" ? "Manual" : calculation === "autoNoTable" ? "AutomaticExceptTables" : "Automatic",
    isStructureProtected: flag(child(workbook, "workbookProtection")?.attributes["lockStructure"]),
    uses1904: flag(child(workbook, "workbookPr")?.attributes["date1904"]),
  };
}

export function workbookPath(file: Package): string {
  const main = file.related("", "officeDocument")?.target;
  if (main === undefined || !file.has(main)) throw new NotAWorkbook("Filen är inte en Excelarbetsbok (.xlsx).");
  if (file.xml(main).name !== "workbook") throw new NotAWorkbook("Filen är inte en Excelarbetsbok (.xlsx).");
  return main;
}

/** Chart sheets and macro sheets have no cells and are left as they are. */
function sheetSources(file: Package, path: string, workbook: XmlElement): SheetSource[] {
  const relations = new Map(file.relations(path).map((relation) => [relation.id, relation]));
  return childElements(child(workbook, "sheets")).flatMap(({ attributes }): SheetSource[] => {
    const relation = relations.get(attributes["r:id"] ?? attributes["id"] ?? "");
    if (!relation || relation.type !== "worksheet" || !file.has(relation.target)) return [];
    const visibility: Visibility = attributes["state"] === "hidden" ? "Hidden" : attributes["state"] === "veryHidden" ? "VeryHidden" : "Visible";
    return [{ id: sheetIdOf(attributes["sheetId"] ?? "0"), name: attributes["name"] ?? "", visibility, part: relation.target }];
  });
}

/** Excel's API gives ids like "{00000000-0001-0000-0000-000000000000}" built on the file's sheetId. */
export function sheetIdOf(fileId: string): string {
  return `{00000000-0001-0000-${Number(fileId).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

function readNames(workbook: XmlElement, sources: readonly SheetSource[], functionNames: FunctionNames): DefinedName[] {
  const order = childElements(child(workbook, "sheets")).map(({ attributes }) => attributes["name"] ?? "");
  return childElements(child(workbook, "definedNames")).map((node) => {
    const { name, localSheetId, hidden, comment, ...attributes } = node.attributes;
    const owner = localSheetId === undefined ? undefined : order[Number(localSheetId)];
    return {
      name: name ?? "",
      formula: typedFormula(textOf(node), functionNames).slice(1),
      sheetId: sources.find((source) => source.name === owner)?.id,
      isHidden: flag(hidden),
      comment: comment ?? "",
      attributes,
    };
  });
}

function readTables(file: Package, source: SheetSource): TableContent[] {
  return file.relations(source.part).filter((relation) => relation.type === "table" && file.has(relation.target)).flatMap((relation) => {
    const root = file.xml(relation.target);
    const area = parseReference(root.attributes["ref"] ?? "")?.area;
    if (!area) return [];
    return [{
      id: `{00000000-000C-0000-FFFF-FFFF${Number(root.attributes["id"] ?? 0).toString(16).toUpperCase().padStart(2, "0")}000000}`,
      name: root.attributes["displayName"] ?? root.attributes["name"] ?? "",
      sheetId: source.id,
      area,
      columns: childElements(child(root, "tableColumns")).map((column) => column.attributes["name"] ?? ""),
      hasHeaders: root.attributes["headerRowCount"] !== "0",
      hasTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
      style: child(root, "tableStyleInfo")?.attributes["name"] ?? "",
      part: relation.target,
    }];
  });
}

function readProperties(file: Package): DocumentProperties {
  const core = file.related("", "core-properties")?.target;
  const app = file.related("", "extended-properties")?.target;
  const text = (root: XmlElement | undefined, name: string): string => textOf(childElements(root).find((node) => node.name.replace(/^.*:/, "") === name));
  const coreRoot = core !== undefined && file.has(core) ? file.xml(core) : undefined;
  const appRoot = app !== undefined && file.has(app) ? file.xml(app) : undefined;
  return {
    title: text(coreRoot, "title"), subject: text(coreRoot, "subject"), author: text(coreRoot, "creator"), keywords: text(coreRoot, "keywords"),
    comments: text(coreRoot, "description"), category: text(coreRoot, "category"), lastAuthor: text(coreRoot, "lastModifiedBy"), language: text(coreRoot, "language"),
    revisionNumber: Number(text(coreRoot, "revision")) || 0, creationDate: text(coreRoot, "created") || undefined,
    manager: text(appRoot, "Manager"), company: text(appRoot, "Company"),
  };
}

