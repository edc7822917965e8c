/** Rows, columns, sheets, names, merges, formats and protection. */
import { refusal, same, type ContractCase } from "./contract";

async function textOf(range: Excel.Range, property: "values" | "formulas", context: Excel.RequestContext): Promise<unknown> {
  range.load(property);
  await context.sync();
  return range[property];
}

export const structureCases: readonly ContractCase[] = [
  {
    title: "formulas follow an inserted row",
    run: async (sheet, context) => {
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("2:2").insert("Down");
      await context.sync();
      same(await textOf(sheet.getRange("A4"), "formulas", context), [["=SUM(A1:A3)"]]);
    },
  },
  {
    title: "a formula whose cells are deleted shows #REF!",
    run: async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1"]];
      sheet.getRange("A:A").delete("Left");
      await context.sync();
      same(await textOf(sheet.getRange("A1"), "formulas", context), [["=#REF!"]]);
    },
  },
  {
    title: "formulas follow a sheet's new name",
    run: async (sheet, context) => {
      const other = context.workbook.worksheets.add("Kontrakt två");
      other.getRange("A1").values = [[5]];
      sheet.getRange("A1").formulas = [["='Kontrakt två'!A1"]];
      other.name = "Kontrakt3";
      await context.sync();
      const formulas = await textOf(sheet.getRange("A1"), "formulas", context);
      other.delete();
      await context.sync();
      same(formulas, [["=Kontrakt3!A1"]]);
    },
  },
  {
    title: "a taken sheet name is refused, whatever its case",
    run: async (_sheet, context) => {
      context.workbook.worksheets.add("KONTRAKT");
      same(await refusal(context), "ItemAlreadyExists");
    },
  },
  ...["a/b", "x".repeat(32), "'citat'"].map((name): ContractCase => ({
    title: `the sheet name ${JSON.stringify(name)} is refused`,
    run: async (sheet, context) => {
      sheet.name = name;
      same(await refusal(context), "InvalidArgument");
    },
  })),
  {
    title: "a sheet that is not there is ItemNotFound, or a null object where that was asked for",
    run: async (_sheet, context) => {
      const nothing = context.workbook.worksheets.getItemOrNullObject("Finns ej");
      nothing.load("name");
      await context.sync();
      same(nothing.isNullObject, true);
      context.workbook.worksheets.getItem("Finns ej").load("name");
      same(await refusal(context), "ItemNotFound");
    },
  },
  {
    title: "what was done before an error stays done",
    run: async (sheet, context) => {
      sheet.getRange("A1").values = [["kvar"]];
      context.workbook.worksheets.getItem("Finns ej").load("name");
      same(await refusal(context), "ItemNotFound");
      same(await textOf(sheet.getRange("A1"), "values", context), [["kvar"]]);
    },
  },
  {
    title: "only the first cell of a merged area takes a value",
    run: async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.getRange("A1:B2").merge();
      await context.sync();
      same(await textOf(sheet.getRange("A1:B2"), "values", context), [[1, ""], ["", ""]]);
      const merged = sheet.getRange("B2").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      same(merged.address, "Kontrakt!A1:B2");
    },
  },
  {
    title: "a property that differs between cells is null",
    run: async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const format = sheet.getRange("A1:B1").format;
      format.font.load("bold,italic");
      await context.sync();
      same([format.font.bold, format.font.italic], [null, false]);
    },
  },
  {
    title: "formats come back as they were set",
    run: async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      format.fill.color = "#D9E2F3";
      format.horizontalAlignment = "Right";
      format.wrapText = true;
      format.indentLevel = 1;
      format.columnWidth = 90;
      format.rowHeight = 30;
      const bottom = format.borders.getItem("EdgeBottom");
      bottom.style = "Double";
      format.load("horizontalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
      format.fill.load("color");
      bottom.load("style");
      await context.sync();
      same([format.fill.color, format.horizontalAlignment, format.wrapText, format.indentLevel, format.columnWidth, format.rowHeight, bottom.style], ["#D9E2F3", "Right", true, 1, 90, 30, "Double"]);
    },
  },
  {
    title: "hidden rows answer one by one and together",
    run: async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const rows = sheet.getRange("A1:A3");
      rows.load("rowHidden");
      const each = rows.getRowProperties({ rowHidden: true });
      await context.sync();
      same([rows.rowHidden, each.value.map((row) => row.rowHidden)], [null, [false, true, false]]);
    },
  },
  {
    title: "locked cells of a protected sheet refuse, unlocked ones do not",
    run: async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({});
      sheet.getRange("B1").values = [["får"]];
      await context.sync();
      sheet.getRange("A1").values = [["får ej"]];
      same(await refusal(context), "AccessDenied");
      same(await textOf(sheet.getRange("A1:B1"), "values", context), [["", "får"]]);
      sheet.protection.unprotect();
      await context.sync();
    },
  },
  {
    title: "names stand for ranges and follow them",
    run: async (sheet, context) => {
      const name = sheet.names.add("belopp", sheet.getRange("A1:A2"));
      sheet.getRange("1:1").insert("Down");
      name.load("formula,type");
      const range = name.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      same([name.formula, name.type, range.address], ["=Kontrakt!$A$2:$A$3", "Range", "Kontrakt!A2:A3"]);
    },
  },
  {
    title: "settings keep any JSON, and are gone when deleted",
    run: async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("kontrakt", { a: [1, "två", null] });
      const kept = settings.getItemOrNullObject("kontrakt");
      kept.load("value");
      await context.sync();
      same(kept.value, { a: [1, "två", null] });
      kept.delete();
      const gone = settings.getItemOrNullObject("kontrakt");
      gone.load("value");
      await context.sync();
      same(gone.isNullObject, true);
    },
  },
  {
    title: "page setup comes back as it was set",
    run: async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:C5");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Sida &P av &N";
      pageLayout.load("orientation,zoom");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      const [area, rows] = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
      area.load("address");
      rows.load("address");
      await context.sync();
      same(
        [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, area.address, rows.address, pageLayout.headersFooters.defaultForAllPages.centerFooter],
        ["Landscape", 1, "Kontrakt!A1:C5", "Kontrakt!1:2", "Sida &P av &N"],
      );
    },
  },
  {
    title: "a copied formula follows its new place",
    run: async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1").formulas = [["=A1*2+$A$1"]];
      sheet.getRange("B2").copyFrom("B1");
      same(await textOf(sheet.getRange("B2"), "formulas", context), [["=A2*2+$A$1"]]);
    },
  },
  {
    title: "a copied sheet has the cells, formats, widths and merges of the first, and its own name",
    run: async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, "två"]];
      sheet.getRange("A2").formulas = [["=A1+1"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("A3:B3").merge();
      const copy = sheet.copy("After", sheet);
      const [cells, first, second] = [copy.getRange("A1:B2"), copy.getRange("A1").format.font, copy.getRange("B1").format];
      copy.load("name,position");
      sheet.load("position");
      cells.load("formulas");
      first.load("bold");
      second.load("columnWidth");
      await context.sync();
      const found = [copy.name, copy.position - sheet.position, cells.formulas, first.bold, second.columnWidth];
      copy.delete();
      await context.sync();
      same(found, ["Kontrakt (2)", 1, [[1, "två"], ["=A1+1", ""]], true, 120]);
    },
  },
  {
    title: "a handler hears of a change made here, with its address",
    run: async (sheet, context) => {
      const heard = new Promise<string>((resolve) => {
        sheet.onChanged.add((event) => Promise.resolve(resolve(`${event.changeType} ${event.address} ${event.source}`)));
      });
      await context.sync();
      sheet.getRange("B3").values = [[1]];
      await context.sync();
      same(await heard, "RangeEdited B3 Local");
    },
  },
];
