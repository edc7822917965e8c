/** Queues one edit; nothing reaches Excel until the whole batch is sent. */
import { areaAddress, type Area } from "../core/sheet/address";
import type { BorderEdge, CellFormat, SheetEdit } from "../core/sheet/edit";
import { excelInput } from "./cell-input";
import { queuePageSetup } from "./queue-page-setup";

/** Finds a sheet by name, one just added in this batch too. */
export type SheetByName = (name: string) => Excel.Worksheet;

type EditOfCells = Exclude<SheetEdit, { kind: "addSheet" | "copySheet" }>;

export function queueEdit(edit: EditOfCells, sheetByName: SheetByName): void {
  const sheet = sheetByName(edit.sheet);
  switch (edit.kind) {
    case "clear":
      return queueClear(rangeOf(sheet, edit.area));
    case "write":
      rangeOf(sheet, edit.area).formulas = edit.cells.map((row) => row.map(excelInput));
      return;
    case "format":
      return queueFormat(rangeOf(sheet, edit.area), edit.area, edit.format);
    case "unmerge":
      return rangeOf(sheet, edit.area).unmerge();
    case "merge":
      return rangeOf(sheet, edit.area).merge(false);
    case "columnWidth":
      sheet.getRangeByIndexes(0, edit.column, 1, 1).format.columnWidth = edit.points;
      return;
    case "rowHeight":
      sheet.getRangeByIndexes(edit.row, 0, 1, 1).format.rowHeight = edit.points;
      return;
    case "hideGridlines":
      sheet.showGridlines = false;
      return;
    case "pageSetup":
      return queuePageSetup(sheet, edit.setup);
    case "printArea":
      return sheet.pageLayout.setPrintArea(areaAddress(edit.area));
    case "activate":
      return sheet.activate();
  }
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** Merged cells are parted first: clearing does not part them. Clearing "All" would take a comment that the user has put on a cell too. */
function queueClear(range: Excel.Range): void {
  range.unmerge();
  range.clear("Contents");
  range.clear("Formats");
}

function queueFormat(range: Excel.Range, area: Area, format: CellFormat): void {
  if (format.numberFormat !== undefined) range.numberFormat = filled(area, format.numberFormat);
  queueFont(range.format.font, format);
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = horizontals[format.horizontal];
  if (format.vertical !== undefined) range.format.verticalAlignment = verticals[format.vertical];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  queueBorders(range.format.borders, format.borders ?? {});
}

function queueFont(font: Excel.RangeFont, format: CellFormat): void {
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontColor !== undefined) font.color = format.fontColor;
}

function queueBorders(borders: Excel.RangeBorderCollection, edges: NonNullable<CellFormat["borders"]>): void {
  for (const [edge, excelEdge] of Object.entries(borderEdges) as [BorderEdge, Excel.BorderIndex][]) {
    const line = edges[edge];
    if (line === undefined) continue;
    const border = borders.getItem(excelEdge);
    border.style = line === "double" ? "Double" : "Continuous";
    // A double line has one weight only; setting another turns it into a single one.
    if (line !== "double") border.weight = line === "medium" ? "Medium" : "Thin";
  }
}

function filled(area: Area, value: string): string[][] {
  const row = Array.from({ length: area.right - area.left + 1 }, () => value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const borderEdges: Readonly<Record<BorderEdge, `${Excel.BorderIndex}`>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
};
