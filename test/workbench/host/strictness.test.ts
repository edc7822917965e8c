import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultRequirementSets } from "../../../src/workbench/host/requirement-sets";
import { generateMemberSets } from "../generate-member-sets";
import { openExcel, SAMPLES } from "../open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => "nothing was refused", (error: { code?: string }) => error.code);
}

describe("the emulated Excel is strict", () => {
  it("knows in which requirement set every member came", () => {
    expect(readFileSync(join(__dirname, "../../../src/workbench/host/rich-api/member-sets.ts"), "utf8")).toBe(generateMemberSets());
  });

  it("has no member that came later than the add-in may count on", async () => {
    await openExcel({ requirementSets: { ...defaultRequirementSets, ExcelApi: "1.12" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject().load("address");
      await context.sync();
    }))).toBe("ApiNotFound");
  });

  it("refuses more than five megabytes in and out on the web, and not on the desktop", async () => {
    const wide = Array.from({ length: 60 }, () => ["x".repeat(100_000)]);
    const write = (): Promise<unknown> => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A60").values = wide;
      await context.sync();
    });
    const { host } = await openExcel();
    expect(await codeOf(write())).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.cell("Blad1", "A1").value).toBe("");
    host.switches.payloadLimit = Infinity;
    await write();
    host.switches.payloadLimit = 5 * 1024 * 1024;
    expect(await codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A60").load("values");
      await context.sync();
    }))).toBe("ResponsePayloadSizeLimitExceeded");
    await openExcel({ platform: "desktop" });
    expect(await codeOf(write())).toBe("nothing was refused");
  });

  it("refuses while a cell is edited, or waits where the add-in asked to", async () => {
    const { host } = await openExcel();
    host.switches.isEditingCell = true;
    const read = (options: Excel.RunOptions): Promise<unknown> => Excel.run(options, async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(await codeOf(read({}))).toBe("InvalidOperationInCellEditMode");
    const patient = codeOf(read({ delayForCellEdit: true }));
    host.switches.isEditingCell = false;
    expect(await patient).toBe("nothing was refused");
  });

  it("counts the product's requests apart from office.js's own", async () => {
    const { host, requests } = await openExcel({ workbook: LUDVIKA });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:H71");
      range.load("values");
      context.workbook.settings.getItemOrNullObject("x").load("value");
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.settings.add("x", 1);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await host.idle();
    expect(requests()).toBe(1);
    expect(host.log.filter((request) => request.isOverhead).map((request) => request.kind).sort()).toEqual(["cleanUp", "functions", "runtime", "settings"]);
    expect(host.log.every((request) => request.requestBytes > 0 && request.responseBytes > 0)).toBe(true);
  });

  it("lets a test answer in Excel's place at any request", async () => {
    const { host } = await openExcel();
    host.onRequest = ({ number }) => (number === 2 ? { refused: 5102 } : undefined);
    const read = (): Promise<unknown> => codeOf(Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }));
    expect([await read(), await read(), await read()]).toEqual(["nothing was refused", "ActivityLimitReached", "nothing was refused"]);
  });

  it("forgets no range that is still tracked, and keeps none that is not", async () => {
    await openExcel();
    const range = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      found.load("address");
      await context.sync();
      return found;
    });
    expect(await codeOf(range.context.sync().then(() => {
      range.load("values");
      return range.context.sync();
    }))).toBe("InvalidObjectPath");
  });
});

describe("the user", () => {
  it("types Swedish, and the cell shows Swedish", async () => {
    const { host } = await openExcel();
    await host.type("Blad1", "A1", "1 234,5");
    await host.type("Blad1", "A2", "=SUMMA(A1;0,5)");
    expect(host.cell("Blad1", "A2")).toMatchObject({ value: 1235, formula: "=SUM(A1,0.5)" });
    expect(host.cell("Blad1", "A1").text.replace(/\s/g, " ")).toBe("1 234,50");
  });

  it("moves a block, and formulas follow it", async () => {
    const { host } = await openExcel({ workbook: LUDVIKA });
    const before = host.cell("Drift jan-apr", "D71");
    await host.user.moveBlock("Drift jan-apr", "A1:H71", "C4");
    expect(host.cell("Drift jan-apr", "F74")).toMatchObject({ value: before.value, formula: "=F22+F36+F50+F64+F72" });
    expect(host.cell("Drift jan-apr", "D71").value).not.toBe(before.value);
  });

  it("changes behind the add-in's back, and the add-in hears of it", async () => {
    const { host } = await openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(`${event.changeType} ${event.address} ${event.triggerSource}`)));
      await context.sync();
    });
    await host.type("Blad1", "B2", "5");
    await host.user.insertRows("Blad1", 1);
    expect(heard).toEqual(["RangeEdited B2 Unknown", "RowInserted 1:1 Unknown"]);
  });

  it("cannot be surprised by a refused edit: a protected cell stays", async () => {
    const { host } = await openExcel();
    await host.user.protect("Blad1");
    await expect(host.type("Blad1", "A1", "1")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(host.cell("Blad1", "A1").value).toBe("");
  });
});
