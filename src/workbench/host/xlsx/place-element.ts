/** Puts an element where the schema of a worksheet wants it; Excel refuses a file with the order wrong. */
import type { XmlElement } from "./xml";

const order = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** Replaces the element of that name; undefined takes it away. */
export function placeElement(root: XmlElement, name: string, made: XmlElement | undefined): void {
  const at = root.children.findIndex((node) => typeof node !== "string" && node.name === name);
  if (at >= 0) {
    if (made) root.children[at] = made;
    else root.children.splice(at, 1);
    return;
  }
  if (!made) return;
  const rank = order.indexOf(name);
  const before = root.children.findIndex((node) => typeof node !== "string" && rankOf(node.name) > rank);
  root.children.splice(before < 0 ? root.children.length : before, 0, made);
}

/** Unknown elements (mc:AlternateContent around controls) stand late. */
function rankOf(name: string): number {
  const rank = order.indexOf(name);
  return rank < 0 ? order.indexOf("controls") : rank;
}
