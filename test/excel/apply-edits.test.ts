import { restoreEdits } from "../../src/core/sheet/restore-edits";
import type { SheetEdit } from "../../src/core/sheet/edit";
import { applyEdits } from "../../src/excel/apply-edits";
import { readWorkbook, type WorkbookContents } from "../../src/excel/read-workbook";
import { cellsOf, sheetNames } from "../actions/source-cells";
import { openExcel } from "../workbench/open-excel";
import { failure } from "./refuse";

const area = { top: 0, left: 0, bottom: 1, right: 1 };
const write = (sheet: string, formula: string): SheetEdit => ({
  kind: "write",
  sheet,
  area,
  cells: [[{ text: "=1+1" }, { number: 1 }], [{ text: "2024-05-06" }, { formula }]],
});

async function read(): Promise<WorkbookContents> {
  const contents = await readWorkbook();
  if (!contents.ok) throw new Error(contents.problem.message);
  return contents.value;
}

describe("applying edits", () => {
  it("takes one request, and reads back what Excel made of them", async () => {
    const { host, requests } = await openExcel();
    const { sheets } = await read();
    const before = requests();
    const applied = await applyEdits([{ kind: "addSheet", sheet: "Ny" }, write("Ny", "=B1*2")], { before: sheets, readBack: [{ sheet: "Ny", area }] });
    expect(requests() - before).toBe(1);
    expect(applied).toMatchObject({ ok: true, value: [{ sheet: "Ny", values: [["=1+1", 1], ["2024-05-06", 2]] }] });
    expect(host.cell("Ny", "A1")).toMatchObject({ value: "=1+1", type: "String" });
    expect(host.cell("Ny", "A2")).toMatchObject({ value: "2024-05-06", type: "String" });
  });

  it("formats, merges and sets up the page", async () => {
    await openExcel();
    const { sheets } = await read();
    const edits: SheetEdit[] = [
      { kind: "addSheet", sheet: "Ny" },
      write("Ny", "=B1*2"),
      { kind: "format", sheet: "Ny", area, format: { numberFormat: "0.0", bold: true, fill: "#FFEE00", horizontal: "right", wrap: true, borders: { top: "thin", bottom: "double" } } },
      { kind: "merge", sheet: "Ny", area: { top: 3, left: 0, bottom: 3, right: 1 } },
      { kind: "columnWidth", sheet: "Ny", column: 0, points: 120 },
      { kind: "rowHeight", sheet: "Ny", row: 0, points: 30 },
      { kind: "hideGridlines", sheet: "Ny" },
      { kind: "pageSetup", sheet: "Ny", setup: { orientation: "landscape", printArea: area, titleRows: { first: 0, last: 0 }, header: { left: "Nämnden" }, footer: { center: "Sida &P" } } },
    ];
    expect(await applyEdits(edits, { before: sheets })).toEqual({ ok: true, value: [] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ny");
      const cell = sheet.getRange("B2");
      const edge = cell.format.borders.getItem("EdgeBottom");
      const printed = sheet.pageLayout.getPrintArea();
      const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
      cell.load("numberFormat,format/font/bold,format/fill/color,format/columnWidth");
      sheet.load("showGridlines");
      sheet.pageLayout.load("orientation,paperSize,zoom");
      edge.load("style");
      printed.load("address");
      texts.load("leftHeader,centerFooter");
      await context.sync();
      expect(cell.numberFormat).toEqual([["0.0"]]);
      expect([cell.format.font.bold, cell.format.fill.color, edge.style, sheet.showGridlines]).toEqual([true, "#FFEE00", "Double", false]);
      expect([sheet.pageLayout.orientation, sheet.pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
      expect(sheet.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect([printed.address, texts.leftHeader, texts.centerFooter]).toEqual(["Ny!A1:B2", "Nämnden", "Sida &P"]);
    });
  });
});

describe("edits that fail half-way", () => {
  it("leave no new sheet behind", async () => {
    await openExcel();
    const { sheets } = await read();
    const applied = await applyEdits([{ kind: "addSheet", sheet: "Ny" }, { kind: "addSheet", sheet: "Ny 2" }, write("Ny", "=SUM(")], { before: sheets });
    expect(applied.ok).toBe(false);
    expect(await sheetNames()).toEqual(["Blad1"]);
  });

  it("put a refreshed sheet back to what it was", async () => {
    const { host } = await openExcel();
    await host.type("Blad1", "A1", "Intäkter");
    await host.type("Blad1", "B2", "=2+3");
    const { sheets, grids } = await read();
    const before = await cellsOf(["Blad1"]);
    const edits: SheetEdit[] = [{ kind: "write", sheet: "Blad1", area, cells: [[{ text: "Kostnader" }, { number: 9 }], [null, null]] }, write("Blad1", "=SUM(")];
    const applied = await applyEdits(edits, { before: sheets, restore: restoreEdits(grids[0]!, area) });
    expect(applied.ok).toBe(false);
    expect(await cellsOf(["Blad1"])).toEqual(before);
  });

  it("never remove a sheet that somebody else added meanwhile under the same name", async () => {
    const { host } = await openExcel();
    const { sheets } = await read();
    await host.user.addSheet("Ny");
    await host.type("Ny", "A1", "Kollegans");
    const applied = await applyEdits([{ kind: "addSheet", sheet: "Annan" }, { kind: "addSheet", sheet: "Ny" }, write("Ny", "=1")], { before: sheets });
    expect(applied).toMatchObject({ ok: false, problem: { kind: "nameTaken" } });
    expect(await sheetNames()).toEqual(["Blad1", "Ny"]);
    expect(host.cell("Ny", "A1").text).toBe("Kollegans");
  });

  it("say so when the sheet could not be put back either", async () => {
    const { host } = await openExcel();
    const { sheets } = await read();
    host.onRequest = ({ isOverhead }) => (isOverhead ? undefined : failure("GeneralException"));
    const applied = await applyEdits([{ kind: "addSheet", sheet: "Ny" }], { before: sheets });
    expect(applied).toMatchObject({ ok: false, problem: { message: expect.stringContaining("kan vara halvskrivet") as string } });
  });

  it("need no mending when a cell was being edited, for nothing was begun", async () => {
    const { host, requests } = await openExcel();
    const { sheets } = await read();
    host.switches.isEditingCell = true;
    const before = requests();
    const applied = await applyEdits([{ kind: "addSheet", sheet: "Ny" }], { before: sheets });
    host.switches.isEditingCell = false;
    expect(applied).toMatchObject({ ok: false, problem: { kind: "cellEdit" } });
    expect(requests() - before).toBeLessThanOrEqual(1);
  });
});
