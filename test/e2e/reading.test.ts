/** "Inläst": what a user sees of the reading, and what follows when the user says otherwise. */
import type { Locator } from "playwright-core";
import { inTheBrowser } from "./in-the-browser";

describe("the reading in the pane", () => {
  const here = inTheBrowser();

  async function read(): Promise<void> {
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

  async function investmentFigures(): Promise<readonly string[]> {
    await here.excel.press("Skapa bilaga 1");
    const rows = await here.excel.rowsStartingWith(["Summa", "Totalt", "Summa investeringar"]);
    return rows.at(-1) ?? [];
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
    const before = await investmentFigures();
    await here.excel.pane.getByRole("tab", { name: "Underlag" }).click();
    await setUnit("Miljoner kronor", /^Miljoner kronor/);
    const changed = await investmentFigures();
    expect(changed).not.toEqual(before);
    await here.excel.pane.getByRole("tab", { name: "Underlag" }).click();
    await here.excel.pane.getByRole("button", { name: "Ångra rättelsen" }).click();
    await here.excel.pane.getByRole("button", { name: "Ångra rättelsen" }).waitFor({ state: "detached" });
    expect(await investmentFigures()).toEqual(before);
  });

  it("brings the tab of a ribbon command to the front", async () => {
    await here.excel.press("Kontrollera underlaget");
    await here.excel.pane.getByRole("tab", { name: "Kontroll", selected: true }).waitFor();
    await here.excel.press("Skapa bilaga 1");
    await here.excel.pane.getByRole("tab", { name: "Rapporter", selected: true }).waitFor();
  });
});
