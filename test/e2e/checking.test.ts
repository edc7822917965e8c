/** "Kontroll" and "Inställningar" as a controller meets them: what is found, why, what to do about it, and what is kept. */
import type { Locator } from "playwright-core";
import { inTheBrowser } from "./in-the-browser";
import { takePicture } from "./take-picture";

describe("the check in the pane", () => {
  const here = inTheBrowser();
  const button = (name: string | RegExp, exact = true): Locator => here.excel.pane.getByRole("button", typeof name === "string" ? { name, exact } : { name });
  const section = (name: RegExp): Locator => here.excel.pane.getByRole("heading", { level: 2, name });

  async function check(): Promise<void> {
    await here.excel.press("Kontrollera underlaget");
    await here.excel.pane.getByText("1 varning, 1 fråga.", { exact: true }).waitFor();
  }

  async function withoutScrollingSideways(): Promise<void> {
    const main = here.excel.pane.getByRole("main");
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }

  it("shows the findings by severity, selects their cells, tells why, and hides what the user wants hidden", async () => {
    await check();
    await section(/^Varning \(1\)$/).waitFor();
    await section(/^Fråga \(1\)$/).waitFor();
    await button("Visa Investeringar, C11").click();
    await here.excel.page.getByRole("grid", { name: "Bladet Investeringar" }).waitFor();
    await button("Varför? Handlingsplan, I5").click();
    await here.excel.pane.getByRole("group", { name: /^Varför: / }).getByText(/^Källa: /).waitFor();
    await here.excel.pane.getByRole("region", { name: /^Exempel: bladet/ }).first().getByRole("cell").first().waitFor();
    await takePicture(here.excel.page, "kontroll");
    await button("Varning (1)").click();
    await section(/^Varning/).waitFor({ state: "detached" });
    await section(/^Fråga/).waitFor();
  });

  it("accepts a finding with a reason by the keyboard alone, prints it in the protocol, and takes it back", async () => {
    await check();
    await button("Godta Investeringar, C11").focus();
    await here.excel.page.keyboard.press("Enter");
    await here.excel.page.keyboard.type("Avgörs av kommunstyrelsen i juni");
    await here.excel.page.keyboard.press("Tab");
    await here.excel.page.keyboard.press("Enter");
    await here.excel.pane.getByText("1 varning. 1 godtagen.").waitFor();
    await button("Infoga kontrollprotokoll").click();
    await button("Visa protokollet").waitFor();
    await here.excel.page.getByRole("grid", { name: "Bladet Kontrollprotokoll" }).waitFor();
    await takePicture(here.excel.page, "kontrollprotokoll");
    await here.excel.goTo("F6");
    await here.excel.page.locator('[data-cell="F6"]').getByText(/^Godtagen 20\d\d-\d\d-\d\d: Avgörs av kommunstyrelsen i juni$/).waitFor();
    await button("Visa godtagna").click();
    await button("Ångra godtagandet av Investeringar, C11").click();
    await here.excel.pane.getByText("1 varning, 1 fråga.", { exact: true }).waitFor();
  });

  it("writes what a finding proposes after showing it, and undoes it, in a pane that is 320 pixels wide", async () => {
    await here.excel.page.locator("iframe[title='Nämndrapport']").evaluate((frame) => { frame.style.width = "320px"; });
    await check();
    await button("Varför? Investeringar, C11").click();
    const before = "Utfall jan-febr 2024";
    await here.excel.activate("Handlingsplan");
    await here.excel.goTo("I5");
    await here.excel.shows("I5", before);
    await button("Rätta Handlingsplan, I5").click();
    await here.excel.pane.getByRole("group", { name: "Förslag" }).getByText(before).waitFor();
    await withoutScrollingSideways();
    await button("Skriv i bladet").click();
    await here.excel.pane.getByText("1 fråga.", { exact: true }).waitFor();
    await here.excel.shows("I5", "Utfall jan-apr 2024");
    await button("Ångra").click();
    await here.excel.pane.getByText("1 varning, 1 fråga.", { exact: true }).waitFor();
    await here.excel.shows("I5", before);
  });

  it("keeps the committee's own limits, which the check then follows, and carries them as text", async () => {
    await check();
    await button("Mer").click();
    await here.excel.pane.getByRole("menuitemradio", { name: "Inställningar" }).click();
    const kronor = here.excel.pane.getByRole("textbox", { name: "Väsentlig avvikelse, kronor" });
    await kronor.fill("100 000");
    await here.excel.pane.getByRole("textbox", { name: "Väsentlig avvikelse, procent" }).fill("1");
    await button("Spara inställningarna").click();
    await here.excel.pane.getByText(/^Inställningarna är sparade/).waitFor();
    await takePicture(here.excel.page, "installningar");
    await button("Visa som text").click();
    expect(await here.excel.pane.getByRole("textbox", { name: "Inställningarna som text" }).inputValue()).toContain('"kronor": 100000');
    await here.excel.press("Kontrollera underlaget");
    await section(/^Fråga \([2-9]\)$/).waitFor();
    await button("Mer").click();
    await here.excel.pane.getByRole("menuitemradio", { name: "Inställningar" }).click();
    await button("Återställ till förvalen").click();
    await here.excel.pane.getByText(/^Inställningarna är sparade/).waitFor();
    expect((await kronor.inputValue()).replace(/\s/g, " ")).toBe("500 000");
  });
});
