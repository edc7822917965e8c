/** "Inläst": what a user sees of the reading, and what follows when the user says otherwise. */
import type { Locator } from "playwright-core";
import { inTheBrowser } from "./in-the-browser";

describe("the reading in the pane", () => {
  const here = inTheBrowser();

  async function read(): Promise<void> {
    await here.excel.pane.getByRole("tab", { name: "Underlag" }).click();
    await here.excel.pane.getByRole("button", { name: "Läs underlaget" }).click();
    await here.excel.pane.getByRole("heading", { name: "Inläst (4)" }).waitFor();
  }

  function investments(): Locator {
    return here.excel.pane.getByRole("group", { name: /^Investeringar/ });
  }

  async function setUnit(unit: string, said: RegExp): Promise<void> {
    await investments().getByRole("button", { name: "Ändra", exact: true }).click();
    await investments().getByRole("combobox", { name: "Enhet" }).selectOption({ label: unit });
    await investments().getByRole("button", { name: "Spara rättelsen" }).click();
    await investments().getByText(said).waitFor();
  }

  /** Bilaga 1 as the pane previews it, row by row. */
  async function madeReport(): Promise<readonly string[]> {
    await here.excel.press("Skapa bilaga 1");
    return here.excel.pane.getByRole("table", { name: "Bilaga 1" }).getByRole("row").allInnerTexts();
  }

  it("tells of every table what it is, where it stands and what its columns are", async () => {
    await read();
    for (const name of [/^Drift.*Drift jan-apr/, /^Investeringar, Investeringar/, /^Handlingsplan, Handlingsplan/, /^Uppgifter, Uppgifter/]) {
      await here.excel.pane.getByRole("group", { name }).waitFor();
    }
    await investments().getByRole("row", { name: /Utfall/ }).first().waitFor();
    await investments().getByRole("button", { name: "Varför?" }).click();
    await investments().getByRole("listitem").nth(3).waitFor();
  });

  it("shows the table in its sheet", async () => {
    await read();
    await investments().getByRole("button", { name: "Visa i bladet" }).click();
    await here.excel.page.getByRole("grid", { name: "Bladet Investeringar" }).waitFor();
  });

  it("lets the user say another unit, which the report follows, and take it back", async () => {
    await read();
    const before = await madeReport();
    await here.excel.pane.getByRole("tab", { name: "Underlag" }).click();
    await setUnit("Miljoner kronor", /^Miljoner kronor/);
    const changed = await madeReport();
    expect(changed).toHaveLength(before.length);
    expect(changed.filter((row, index) => row !== before[index]).length).toBeGreaterThan(0);
    await here.excel.pane.getByRole("tab", { name: "Underlag" }).click();
    await here.excel.pane.getByRole("button", { name: "Ångra rättelsen" }).click();
    await here.excel.pane.getByRole("button", { name: "Ångra rättelsen" }).waitFor({ state: "detached" });
    expect(await madeReport()).toEqual(before);
  });

  it("brings the tab of a ribbon command to the front", async () => {
    await here.excel.press("Kontrollera underlaget");
    await here.excel.pane.getByRole("tab", { name: "Kontroll", selected: true }).waitFor();
    await here.excel.press("Skapa bilaga 1");
    await here.excel.pane.getByRole("tab", { name: "Rapporter", selected: true }).waitFor();
  });

  it("makes one of the reports that the workbook has figures for, in the unit that the user chooses", async () => {
    await read();
    await here.excel.pane.getByRole("tab", { name: "Rapporter" }).click();
    await here.excel.pane.getByRole("combobox", { name: "Enhet i rapporten" }).selectOption({ label: "Tusental kronor" });
    await here.excel.pane.getByRole("button", { name: /^Skapa eller uppdatera .*bilaga 2/i }).click();
    await here.excel.pane.getByRole("table", { name: "Bilaga 2" }).waitFor();
    await here.excel.tab("Bilaga 2").waitFor();
  });

  it("fits in a pane that is 320 pixels wide", async () => {
    const frame = here.excel.page.locator("iframe[title='Nämndrapport']");
    await frame.evaluate((element) => { element.style.width = "320px"; });
    await read();
    await investments().getByRole("button", { name: "Ändra", exact: true }).click();
    const main = here.excel.pane.getByRole("main");
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await here.excel.press("Skapa bilaga 1");
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});
