/** docProps: title, author and their kin; and the list of sheets in app.xml, which would be stale, is left out. */
import type { Book } from "../workbook/book";
import type { Package } from "./package";
import { childElements, element, writeDocument, type XmlElement } from "./xml";

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";
const CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const APP_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";
const stale = new Set(["TitlesOfParts", "HeadingPairs"]);

export function writeProperties(book: Book, file: Package): void {
  const { properties } = book;
  const core = partOf(file, "core-properties") ?? makeCore(file);
  const root = file.xml(core);
  const values: Record<string, string> = {
    "dc:title": properties.title, "dc:subject": properties.subject, "dc:creator": properties.author, "cp:keywords": properties.keywords,
    "dc:description": properties.comments, "cp:category": properties.category, "dc:language": properties.language,
  };
  for (const [name, value] of Object.entries(values)) setText(root, name, value);
  file.set(core, writeDocument(root));
  writeApp(book, file);
}

function partOf(file: Package, type: string): string | undefined {
  const target = file.related("", type)?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

function makeCore(file: Package): string {
  file.set(CORE, writeDocument(element("cp:coreProperties", {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  })));
  file.relate("", CORE_RELATION, CORE);
  file.declareType(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
  return CORE;
}

/** By local name: files differ in their prefixes. */
function setText(root: XmlElement, name: string, value: string): void {
  const local = name.replace(/^.*:/, "");
  const known = childElements(root).find((node) => node.name.replace(/^.*:/, "") === local);
  if (known) known.children = value === "" ? [] : [value];
  else if (value !== "") root.children.push(element(prefixed(root, name), {}, [value]));
}

/** The root's own prefix was taken away on reading, so "cp:" is nothing there. */
function prefixed(root: XmlElement, name: string): string {
  const [prefix = "", local = name] = name.split(":");
  if (root.attributes[`xmlns:${prefix}`] !== undefined) return name;
  if (prefix === "cp") return local;
  root.attributes[`xmlns:${prefix}`] = "http://purl.org/dc/elements/1.1/";
  return name;
}

function writeApp(book: Book, file: Package): void {
  const known = partOf(file, "extended-properties");
  const { manager, company } = book.properties;
  if (known === undefined && manager === "" && company === "") return;
  const app = known ?? makeApp(file);
  const root = file.xml(app);
  root.children = root.children.filter((node) => typeof node === "string" || !stale.has(node.name));
  setText(root, "Manager", manager);
  setText(root, "Company", company);
  file.set(app, writeDocument(root));
}

function makeApp(file: Package): string {
  file.set(APP, writeDocument(element("Properties", { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" })));
  file.relate("", APP_RELATION, APP);
  file.declareType(APP, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  return APP;
}
