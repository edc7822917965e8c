/** workbook.settings in the file: Excel keeps them as properties of a web extension part, one part for each add-in ([MS-OWEXML] 2.1). */
import type { Package } from "./package";
import { childElements, element, writeDocument, type XmlElement } from "./xml";

const PANES = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";

export function readAddinSettings(file: Package, addinId: string): Map<string, string> {
  const found = findExtension(file, addinId);
  const properties = found ? childElements(childElements(found.root).find((node) => node.name.endsWith("properties"))) : [];
  return new Map(properties.map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""]));
}

export function writeAddinSettings(file: Package, addinId: string, settings: ReadonlyMap<string, string>): void {
  const found = findExtension(file, addinId);
  if (!found && settings.size === 0) return;
  const part = found?.part ?? newExtension(file);
  const root = found?.root ?? extension(addinId);
  const prefix = root.name.includes(":") ? `${root.name.split(":")[0]}:` : "";
  const properties = childElements(root).find((node) => node.name.endsWith("properties"));
  const list = [...settings].map(([name, value]) => element(`${prefix}property`, { name, value }));
  if (properties) properties.children = list;
  else root.children.push(element(`${prefix}properties`, {}, list));
  file.set(part, writeDocument(root));
}

function findExtension(file: Package, addinId: string): { part: string; root: XmlElement } | undefined {
  const panes = file.relations("").find((relation) => relation.type === "webextensiontaskpanes");
  if (!panes || !file.has(panes.target)) return undefined;
  for (const relation of file.relations(panes.target)) {
    if (relation.type !== "webextension" || !file.has(relation.target)) continue;
    const root = file.xml(relation.target);
    const reference = childElements(root).find((node) => node.name.endsWith("reference"));
    if (bare(reference?.attributes["id"]) === bare(addinId)) return { part: relation.target, root };
  }
  return undefined;
}

function bare(id: string | undefined): string {
  return (id ?? "").replace(/[{}]/g, "").toLowerCase();
}

function extension(addinId: string): XmlElement {
  return element("we:webextension", { "xmlns:we": "http://schemas.microsoft.com/office/webextensions/webextension/2010/11", id: `{${bare(addinId).toUpperCase()}}` }, [
    element("we:reference", { id: bare(addinId), version: "1.0.0.0", store: "developer", storeType: "Registry" }),
    element("we:alternateReferences"),
    element("we:properties"),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships" }),
  ]);
}

/** Makes the part, and the list of panes that Excel finds it by; the pane stays closed. */
function newExtension(file: Package): string {
  let number = 1;
  while (file.has(`xl/webextensions/webextension${number}.xml`)) number++;
  const part = `xl/webextensions/webextension${number}.xml`;
  const known = file.relations("").find((relation) => relation.type === "webextensiontaskpanes");
  const panes = known?.target ?? "xl/webextensions/taskpanes.xml";
  if (!known) {
    file.relate("", PANES, panes);
    file.declareType(panes, PANES_TYPE);
  }
  const root = file.has(panes) ? file.xml(panes) : element("taskpanes", { xmlns: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" });
  file.declareType(part, EXTENSION_TYPE);
  const id = file.relate(panes, EXTENSION, part);
  root.children.push(element("taskpane", { dockstate: "right", visibility: "0", width: "350", row: "4" }, [
    element("webextensionref", { "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:id": id }),
  ]));
  file.set(panes, writeDocument(root));
  return part;
}

