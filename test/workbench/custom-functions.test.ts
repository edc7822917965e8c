import { openExcel } from "./open-excel";
import type { BlankArgument } from "../../src/workbench/host/functions/call-arguments";
import type { FunctionsJson } from "../../src/workbench/host/functions/metadata";

const matrix = (name: string): { name: string; type: string; dimensionality: string } => ({ name, type: "any", dimensionality: "matrix" });
const functions: FunctionsJson = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "DUBBELT", name: "DUBBELT", parameters: [{ name: "tal", type: "number" }] },
    { id: "RADER_AV", name: "RADERÅÄÖ", parameters: [matrix("område")], result: { dimensionality: "matrix" } },
    { id: "SAGT", name: "SAGT", parameters: [{ name: "värde", type: "any" }, { name: "tillval", type: "any", optional: true }] },
  ],
};

async function openWithFunctions(): ReturnType<typeof openExcel> {
  const excel = await openExcel({ functions });
  const calls: unknown[] = [];
  CustomFunctions.associate("DUBBELT", (value: number) => {
    calls.push(value);
    if (value < 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Talet ska vara positivt.");
    return value * 2;
  });
  CustomFunctions.associate("RADER_AV", (rows: unknown[][]) => rows.map((row) => [row.length, row[0] instanceof CustomFunctions.Error ? "fel" : row[0]]));
  CustomFunctions.associate("SAGT", (value: unknown, option: unknown) => `${JSON.stringify(value)} ${JSON.stringify(option)}`);
  await excel.host.idle();
  return Object.assign(excel, { calls });
}

describe("custom functions", () => {
  it("calculate in the grid through Microsoft's runtime", async () => {
    const { host } = await openWithFunctions();
    await host.type("Blad1", "A1", "21");
    await host.type("Blad1", "B1", "=DUBBELT(A1)+1");
    await host.idle();
    expect(host.cell("Blad1", "B1").value).toBe(43);
    await host.type("Blad1", "A1", "4");
    await host.idle();
    expect(host.cell("Blad1", "B1").value).toBe(9);
  });

  it("show #BUSY! until the runtime has answered", async () => {
    const { host } = await openWithFunctions();
    await host.type("Blad1", "A1", "=DUBBELT(1)");
    expect(host.cell("Blad1", "A1").value).toBe("#BUSY!");
    await host.idle();
    expect(host.cell("Blad1", "A1").value).toBe(2);
  });

  it("spill a matrix, with Swedish letters in the name", async () => {
    const { host } = await openWithFunctions();
    await host.type("Blad1", "A1", "1");
    await host.type("Blad1", "A2", "=1/0");
    await host.type("Blad1", "C1", "=raderåäö(A1:B2)");
    await host.idle();
    expect(host.cell("Blad1", "C1").formula).toBe("=RADERÅÄÖ(A1:B2)");
    expect(["C1", "D1", "C2", "D2"].map((cell) => host.cell("Blad1", cell).value)).toEqual([2, 1, 2, "fel"]);
  });

  it("give an error with its text", async () => {
    const { host } = await openWithFunctions();
    await host.type("Blad1", "A1", "=DUBBELT(-1)");
    await host.idle();
    expect(host.cell("Blad1", "A1")).toMatchObject({ value: "#VALUE!", text: "#VÄRDEFEL!", errorText: "Talet ska vara positivt." });
  });

  it("are not called for what cannot be a number", async () => {
    const { host } = await openWithFunctions();
    await host.type("Blad1", "A1", "=DUBBELT(\"hej\")");
    await host.idle();
    expect(host.cell("Blad1", "A1").value).toBe("#VALUE!");
  });

  it.each<[BlankArgument, string]>([[0, "0 null"], [null, "null null"], ["", '"" null']])("hand over a blank cell as %j where Excel does", async (blank, said) => {
    const { host } = await openWithFunctions();
    host.switches.blankArgument = blank;
    await host.type("Blad1", "B1", "=SAGT(A1)");
    await host.idle();
    expect(host.cell("Blad1", "B1").value).toBe(said);
  });

  it("use each other's results", async () => {
    const { host } = await openWithFunctions();
    await host.type("Blad1", "A1", "=DUBBELT(DUBBELT(3))");
    await host.type("Blad1", "A2", "=DUBBELT(A1)");
    await host.idle();
    expect([host.cell("Blad1", "A1").value, host.cell("Blad1", "A2").value]).toEqual([12, 24]);
  });

  it("are stored by their id and come back under their name", async () => {
    const { host } = await openWithFunctions();
    await host.type("Blad1", "A1", "=RADERÅÄÖ(C1:C2)");
    await host.idle();
    const reopened = await openExcel({ workbook: host.save(), functions });
    expect(reopened.host.cell("Blad1", "A1")).toMatchObject({ formula: "=RADERÅÄÖ(C1:C2)", value: 1 });
    expect(reopened.host.cell("Blad1", "A2").value).toBe(1);
    const stranger = await openExcel({ workbook: host.save() });
    expect(stranger.host.cell("Blad1", "A1")).toMatchObject({ formula: "=_xldudf_RADER_AV(C1:C2)", value: 1 });
  });
});

describe("a ribbon button", () => {
  it("runs the function that the add-in tied to it, until the add-in says that it is done", async () => {
    const { host, page } = await openExcel();
    page.Office.actions.associate("writeIt", (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["klart"]];
        await context.sync();
      }).then(() => event.completed());
    });
    expect(await host.clickCommand("writeIt")).toEqual({ status: 0 });
    expect(host.cell("Blad1", "A1").value).toBe("klart");
  });

  it("answers with a fault when nobody tied anything to it", async () => {
    const { host } = await openExcel();
    expect(await host.clickCommand("nobody")).toEqual({ status: 11101 });
  });

  it("shows the pane when the add-in asks", async () => {
    const { host, page } = await openExcel();
    const states: string[] = [];
    host.onPane((state) => states.push(state));
    await page.Office.addin.hide();
    await page.Office.addin.showAsTaskpane();
    expect(states).toEqual(["Background", "Visible"]);
  });
});
