/** xl/metadata.xml: the mark that tells a dynamic array from an old array formula ([MS-XLSX] 2.2.4). */
import type { Package } from "./package";
import { child, childElements, element, writeDocument, type XmlElement } from "./xml";

const PART = "xl/metadata.xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** The number for `cm`; the part is made, or added to, when it is not there. */
export function dynamicArrayMark(file: Package, workbookPath: string): number {
  const known = file.related(workbookPath, "sheetMetadata")?.target;
  const root = known !== undefined && file.has(known) ? file.xml(known) : newMetadata();
  const types = child(root, "metadataTypes");
  const type = childElements(types).findIndex(({ attributes }) => attributes["name"] === "XLDAPR") + 1;
  const marks = childElements(child(root, "cellMetadata"));
  const found = marks.findIndex((mark) => childElements(mark, "rc").some(({ attributes }) => Number(attributes["t"]) === type));
  if (known !== undefined && type > 0 && found >= 0) return found + 1;
  if (known !== undefined) return addMark(file, known, root);
  file.set(PART, writeDocument(root));
  file.relate(workbookPath, RELATION, PART);
  file.declareType(PART, TYPE);
  return 1;
}

function newMetadata(): XmlElement {
  return element("metadata", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:xda": ARRAYS }, [
    element("metadataTypes", { count: 1 }, [metadataType()]),
    element("futureMetadata", { name: "XLDAPR", count: 1 }, [futureMark()]),
    element("cellMetadata", { count: 1 }, [element("bk", {}, [element("rc", { t: 1, v: 0 })])]),
  ]);
}

function metadataType(): XmlElement {
  const flags = ["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift", "clearFormats", "clearComments", "assign", "coerce", "cellMeta"];
  return element("metadataType", { name: "XLDAPR", minSupportedVersion: 120000, ...Object.fromEntries(flags.map((flag) => [flag, 1])) });
}

function futureMark(): XmlElement {
  return element("bk", {}, [element("extLst", {}, [
    element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}", "xmlns:xda": ARRAYS }, [element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 })]),
  ])]);
}

/** The file has metadata of other kinds: ours is put beside it. */
function addMark(file: Package, part: string, root: XmlElement): number {
  const types = child(root, "metadataTypes") ?? element("metadataTypes");
  types.children.push(metadataType());
  types.attributes["count"] = String(childElements(types).length);
  const future = element("futureMetadata", { name: "XLDAPR", count: 1 }, [futureMark()]);
  const at = root.children.findIndex((node) => typeof node !== "string" && (node.name === "cellMetadata" || node.name === "valueMetadata"));
  root.children.splice(at < 0 ? root.children.length : at, 0, future);
  const cells = child(root, "cellMetadata") ?? element("cellMetadata");
  if (!child(root, "cellMetadata")) {
    const before = root.children.findIndex((node) => typeof node !== "string" && node.name === "valueMetadata");
    root.children.splice(before < 0 ? root.children.length : before, 0, cells);
  }
  cells.children.push(element("bk", {}, [element("rc", { t: childElements(types).length, v: 0 })]));
  cells.attributes["count"] = String(childElements(cells).length);
  file.set(part, writeDocument(root));
  return childElements(cells).length;
}
