/** One worksheet part: the file's own XML with what the model knows put in its places. */
import type { IColumnData } from "@univerjs/core";
import { hexToColour } from "../workbook/colour";
import { areaName, cellName, MAX_COLUMNS, MAX_ROWS } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import { placeElement } from "./place-element";
import { protectionOptions } from "./read-protection";
import { KEPT_COLUMNS, PIXELS_PER_CHARACTER } from "./read-sheet";
import { writePageSetup } from "./write-page-setup";
import { cellsXml, type CellWriter } from "./write-cells-xml";
import { child, element, flag, writeDocument, type XmlElement } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const everything = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function sheetXml(sheet: Sheet, writer: CellWriter, isActive: boolean): string {
  const root = sheet.facts.shell ? structuredClone(sheet.facts.shell) : newShell();
  const used = sheet.usedArea(everything, false);
  placeElement(root, "dimension", element("dimension", { ref: used ? areaName(used) : "A1" }));
  writeSheetProperties(root, sheet);
  writeView(root, sheet, isActive);
  placeElement(root, "cols", columnsElement(sheet, writer));
  writeMerges(root, sheet);
  writeProtection(root, sheet);
  if (sheet.facts.page.isChanged) writePageSetup(root, sheet.facts.page);
  const cells = cellsXml(sheet, writer);
  return writeDocument(root).replace(/<sheetData\s*\/>/, () => (cells === "" ? "<sheetData/>" : `<sheetData>${cells}</sheetData>`));
}

function newShell(): XmlElement {
  return element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONS }, [
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("sheetData"),
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
}

function writeSheetProperties(root: XmlElement, { facts }: Sheet): void {
  const properties = child(root, "sheetPr") ?? element("sheetPr");
  const color = facts.tabColor === "" ? undefined : hexToColour(facts.tabColor);
  const others = properties.children.filter((node) => typeof node !== "string" && node.name !== "tabColor" && node.name !== "pageSetUpPr");
  const fits = facts.page.fitToWidth !== undefined || facts.page.fitToHeight !== undefined;
  const setup = child(properties, "pageSetUpPr") ?? element("pageSetUpPr");
  if (fits !== flag(setup.attributes["fitToPage"])) setup.attributes["fitToPage"] = fits ? "1" : "0";
  const known = child(properties, "tabColor");
  properties.children = [
    ...(color ? [known && sameColour(known, facts.tabColor) ? known : element("tabColor", { rgb: color.rgb })] : []),
    ...others,
    ...(Object.keys(setup.attributes).length > 0 ? [setup] : []),
  ];
  placeElement(root, "sheetPr", properties.children.length > 0 || Object.keys(properties.attributes).length > 0 ? properties : undefined);
}

/** A theme colour that nobody changed stays a theme colour. */
function sameColour(known: XmlElement, hex: string): boolean {
  return known.attributes["rgb"] === undefined || known.attributes["rgb"].slice(-6).toUpperCase() === hex.slice(1).toUpperCase();
}

function writeView(root: XmlElement, sheet: Sheet, isActive: boolean): void {
  const views = child(root, "sheetViews") ?? element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
  const view = child(views, "sheetView") ?? element("sheetView", { workbookViewId: 0 });
  if (isActive) view.attributes["tabSelected"] = "1";
  else delete view.attributes["tabSelected"];
  if (sheet.config.showGridlines === 0) view.attributes["showGridLines"] = "0";
  else delete view.attributes["showGridLines"];
  const { xSplit, ySplit } = sheet.config.freeze;
  const { selection } = sheet.facts;
  const corner = xSplit > 0 && ySplit > 0 ? "bottomRight" : xSplit > 0 ? "topRight" : ySplit > 0 ? "bottomLeft" : undefined;
  const chosen = element("selection", { pane: corner, activeCell: cellName(selection.top, selection.left), sqref: areaName(selection) });
  const pane = corner && element("pane", { xSplit: xSplit || undefined, ySplit: ySplit || undefined, topLeftCell: cellName(Math.max(ySplit, 0), Math.max(xSplit, 0)), activePane: corner, state: "frozen" });
  const others = view.children.filter((node) => typeof node !== "string" && node.name !== "pane" && node.name !== "selection");
  view.children = [...(pane ? [pane] : []), chosen, ...others];
  placeElement(root, "sheetViews", views);
}

function columnsElement(sheet: Sheet, writer: CellWriter): XmlElement | undefined {
  const columns = sheet.config.columnData as Record<number, Partial<IColumnData>>;
  const runs: { min: number; max: number; attributes: Record<string, string | number | undefined> }[] = [];
  for (const column of Object.keys(columns).map(Number).sort((a, b) => a - b)) {
    const attributes = columnAttributes(sheet, columns[column] ?? {}, writer);
    const last = runs[runs.length - 1];
    if (last && last.max === column - 1 && JSON.stringify(last.attributes) === JSON.stringify(attributes)) last.max = column;
    else if (Object.values(attributes).some((value) => value !== undefined)) runs.push({ min: column, max: column, attributes });
  }
  const { columnTail } = sheet.facts;
  const end = runs[runs.length - 1];
  if (columnTail && end && end.max + 1 >= columnTail.from + KEPT_COLUMNS - 1) end.max = columnTail.last - 1;
  return runs.length === 0 ? undefined : element("cols", {}, runs.map(toElement));
}

function toElement({ min, max, attributes }: { min: number; max: number; attributes: Record<string, string | number | undefined> }): XmlElement {
  return element("col", { min: min + 1, max: max + 1, ...attributes });
}

function columnAttributes(sheet: Sheet, { w, hd, s, custom }: Partial<IColumnData>, writer: CellWriter): Record<string, string | number | undefined> {
  const width = w ?? (hd === 1 || s ? sheet.config.defaultColumnWidth : undefined);
  return {
    width: width === undefined ? undefined : Math.round((width / PIXELS_PER_CHARACTER) * 1e7) / 1e7,
    customWidth: w === undefined ? undefined : 1,
    hidden: hd === 1 ? 1 : undefined,
    style: typeof s === "string" && s !== "x0" ? writer.styles.indexOf(s) : undefined,
    ...(custom as Record<string, string> | undefined),
  };
}

function writeMerges(root: XmlElement, sheet: Sheet): void {
  const merges = sheet.merges();
  placeElement(root, "mergeCells", merges.length === 0 ? undefined : element("mergeCells", { count: merges.length }, merges.map((area) => element("mergeCell", { ref: areaName(area) }))));
}

function writeProtection(root: XmlElement, { facts: { protection } }: Sheet): void {
  if (!protection) return placeElement(root, "sheetProtection", undefined);
  const forbidden = Object.fromEntries(protectionOptions.map(([name, attribute]) => [attribute, protection.allow[name] ? 0 : 1]));
  const { sheet: _sheet, ...kept } = protection.attributes;
  const selection = { selectLockedCells: protection.selectionMode === "Normal" ? undefined : 1, selectUnlockedCells: protection.selectionMode === "None" ? 1 : undefined };
  placeElement(root, "sheetProtection", element("sheetProtection", { ...kept, sheet: 1, ...forbidden, ...selection }));
}
