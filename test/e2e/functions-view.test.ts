/** The view "Funktioner" in the browser: a formula where the user stands, and formulas replaced only after they have been shown. */
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { inTheBrowser } from "./in-the-browser";

const BUDGET_LESS_OUTCOME = "-24510";

describe("the view Funktioner", () => {
  const here = inTheBrowser();

  async function insertDeviation(): Promise<void> {
    const { excel } = here;
    await excel.goTo("I8");
    await excel.openView("Funktioner");
    await excel.pane.getByRole("button", { name: "AVVIKELSE", exact: true }).click();
    await excel.pane.getByRole("button", { name: "Infoga i markerad cell: AVVIKELSE" }).click();
    await excel.pane.getByRole("button", { name: "Januari–april 2024 Utfall mot Januari–april 2024 Budget" }).click();
    await excel.shows("I8", BUDGET_LESS_OUTCOME);
  }

  it("explains a function and inserts it in the selected cell, with the cells of its row", async () => {
    await insertDeviation();
    expect(await here.excel.formula("I8")).toBe('=AVVIKELSE(D8;E8;"kostnad")');
    await here.excel.pane.getByText("En formel i Drift jan-apr, I8").waitFor();
    await here.excel.pane.getByText("=AVVIKELSE(-36791;-37000)").waitFor();
  });

  it("writes over nothing", async () => {
    const { excel } = here;
    await insertDeviation();
    await excel.pane.getByRole("button", { name: "Infoga i markerad cell: AVVIKELSE" }).click();
    await excel.pane.getByText("I8 är inte tom, och inget skrivs över.").waitFor();
  });

  it("shows what would replace a function before it is written", async () => {
    const { excel } = here;
    await insertDeviation();
    await excel.pane.getByRole("button", { name: "Ersätt med värden" }).click();
    await excel.pane.getByText("=D8-E8").waitFor();
    expect(await excel.formula("I8")).toBe('=AVVIKELSE(D8;E8;"kostnad")');
    await excel.pane.getByRole("button", { name: "Genomför 1 ändring" }).click();
    await excel.pane.getByText("1 ändring är gjord.").waitFor();
    await excel.shows("I8", BUDGET_LESS_OUTCOME);
    expect(await excel.formula("I8")).toBe("=D8-E8");
  });

  it("writes formulas anew that were typed while the add-in was away, after they have been shown", async () => {
    const { excel } = here;
    const away = await ExcelHost.open();
    await away.type("Blad1", "A1", "100");
    await away.type("Blad1", "A2", "=AVVIKELSE(A1;40)");
    await excel.openFile("utan-tillagg.xlsx", away.save());
    away.close();
    await excel.ready();
    await excel.shows("A2", "#NAMN?");
    await excel.openView("Funktioner");
    await excel.pane.getByRole("button", { name: "Reparera formler" }).click();
    await excel.pane.getByText("Blad1, A2").waitFor();
    await excel.shows("A2", "#NAMN?");
    await excel.pane.getByRole("button", { name: "Genomför 1 ändring" }).click();
    await excel.pane.getByText("1 ändring är gjord.").waitFor();
    await excel.shows("A2", "60");
  });
});
