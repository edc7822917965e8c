import { openExcel, SAMPLES } from "./open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

describe("office.js in Node", () => {
  it("finds a Swedish Excel", async () => {
    const { page } = await openExcel();
    const { host, platform, displayLanguage, contentLanguage } = page.Office.context;
    expect({ host, platform, displayLanguage, contentLanguage }).toEqual({ host: "Excel", platform: "PC", displayLanguage: "sv-SE", contentLanguage: "sv-SE" });
  });

  it("reads the sheets of a workbook in one request", async () => {
    const { requests } = await openExcel({ workbook: LUDVIKA });
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Drift jan-apr", "Investeringar", "Handlingsplan", "Uppgifter"]);
    expect(requests()).toBe(1);
  });

  it("calculates a formula that was written, before it is read", async () => {
    await openExcel({ workbook: LUDVIKA });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Ny").getRange("A1:B1");
      range.formulas = [[2, "=A1*'Drift jan-apr'!D8"]];
      range.load("values,formulas,text");
      await context.sync();
      expect(range.values).toEqual([[2, -2040852]]);
      expect(range.formulas).toEqual([[2, "=A1*'Drift jan-apr'!D8"]]);
    });
  });

  it("tells what failed and where", async () => {
    await openExcel();
    const failure = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Finns ej").load("name");
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
  });

  it("is loud about API that it does not know", async () => {
    const { takeGaps } = await openExcel();
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load("count");
      await context.sync();
    });
    await expect(failure).rejects.toThrow("[emulator] Worksheet.charts is not emulated yet");
    expect(takeGaps()).toEqual(["Worksheet.charts"]);
  });
});
