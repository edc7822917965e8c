/** A round from beginning to end in the pane, and what becomes of it when the workbook goes on without it. */
import { ExcelPage } from "./excel-page";
import { paneFrame } from "./find-violations";
import { inTheBrowser } from "./in-the-browser";
import { OFFICE_CDN } from "../../src/workbench/server/rewrite-office-address";

/** How often the pane has begun to read since now: each time its Avbryt comes up. */
async function countReadings({ page }: ExcelPage): Promise<() => Promise<number>> {
  const frame = await paneFrame(page);
  const count = await frame.evaluateHandle(() => {
    const seen = { readings: 0 };
    const isStop = (node: Node): boolean => node instanceof Element && [node, ...node.querySelectorAll("button")].some((one) => one.matches("button") && one.textContent === "Avbryt");
    const observer = new MutationObserver((changes) => {
      seen.readings += changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isStop).length;
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  return () => count.evaluate(({ readings }) => readings);
}

describe("the pane", () => {
  const here = inTheBrowser();

  it("answers where the round stands, and says so when the workbook has changed since", async () => {
    const { excel } = here;
    await excel.surveyed();
    await excel.pane.getByRole("heading", { name: "Gemensamma servicenämnden" }).waitFor();
    await excel.pane.getByRole("group", { name: "Nettoavvikelse hittills" }).getByText("+1,3", { exact: true }).waitFor();
    await excel.press("Skapa bilaga 1");
    const readings = await countReadings(excel);
    await excel.show("Översikt");
    await excel.pane.getByText("Bilaga 1: aktuell").waitFor();
    await excel.surveyed();
    expect(await readings()).toBe(1);
    const changed = excel.pane.getByText(/^Arbetsboken har ändrats sedan den lästes/);
    expect(await changed.count()).toBe(0);
    await excel.activate("Bilaga 1");
    await excel.button("Ta bort bladet").click();
    await changed.waitFor();
    await excel.pane.getByRole("button", { name: "Läs igen" }).click();
    await excel.pane.getByText("Bilaga 1: borttagen ur arbetsboken").waitFor();
    await changed.waitFor({ state: "detached" });
    await excel.tab("Investeringar").dblclick();
    await excel.page.getByRole("textbox", { name: "Bladets namn" }).fill("Projekt");
    await excel.page.keyboard.press("Enter");
    await changed.waitFor();
  });

  it("writes no table of a sheet that has changed its name since, tells so, and keeps what was filled in when it is read again", async () => {
    const { excel } = here;
    const { pane } = excel;
    const changed = pane.getByText(/^Arbetsboken har ändrats sedan den lästes/);
    await excel.openSample("sydnarke-it-2024.xlsx");
    await excel.ready();
    await excel.surveyed();
    await excel.show("Rapporter");
    await pane.getByRole("button", { name: "Skapa eller uppdatera Fördelning av resultatet", exact: true }).click();
    await pane.getByRole("table", { name: "Fördelning", exact: true }).waitFor();
    await excel.show("Fördela på medlemmar");
    await pane.getByRole("textbox", { name: "Belopp att fördela" }).fill("-852");
    await excel.tab("Invånare").dblclick();
    await excel.page.getByRole("textbox", { name: "Bladets namn" }).fill("Befolkning");
    await excel.page.keyboard.press("Enter");
    await changed.waitFor();
    await pane.getByRole("button", { name: "Infoga som tabell på eget blad" }).click();
    await pane.getByText(/^[A-Z]+\d+ på bladet ”Invånare” är inte som när/).waitFor();
    expect(await excel.tabs()).not.toContain("Fördelning på medlemmar");
    await pane.getByRole("button", { name: "Läs igen" }).click();
    await changed.waitFor({ state: "detached" });
    expect(await pane.getByRole("textbox", { name: "Belopp att fördela" }).inputValue()).toBe("-852");
    await pane.getByRole("button", { name: "Infoga som tabell på eget blad" }).click();
    await excel.tab("Fördelning på medlemmar").waitFor();
    await excel.show("Rapporter");
    await changed.waitFor();
  });

  it("opens the example beside the user's workbook, which stays as it was", async () => {
    const { excel } = here;
    await excel.surveyed();
    const tabs = await excel.tabs();
    const [tab] = await Promise.all([excel.page.context().waitForEvent("page"), excel.pane.getByRole("button", { name: "Prova på exemplet" }).click()]);
    const example = await ExcelPage.opened(tab);
    await example.ready();
    await example.surveyed();
    await example.pane.getByRole("heading", { name: "Gemensamma växelnämnden" }).waitFor();
    expect(await example.tabs()).toContain("Läs mig först");
    await excel.pane.getByText(/^Exemplet är öppnat i en egen arbetsbok\./).waitFor();
    expect(await excel.tabs()).toEqual(tabs);
  });

  it("keeps still for those who have asked for less motion, and says in words what goes on", async () => {
    const { excel } = here;
    await excel.surveyed();
    await excel.page.emulateMedia({ reducedMotion: "reduce" });
    await excel.turn("Långsamt nät");
    await excel.pane.getByRole("button", { name: "Läs arbetsboken igen" }).click();
    await excel.pane.getByRole("button", { name: "Avbryt" }).waitFor();
    const lasting = await (await paneFrame(excel.page)).evaluate(() => document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime === Infinity).length);
    expect(lasting).toBe(0);
    await excel.pane.getByRole("status").getByText(/^Läser arbetsboken/).waitFor();
    await excel.surveyed();
  });

  it("keeps a typed comment in the workbook, and counts what is left to explain", async () => {
    const { excel } = here;
    await excel.surveyed();
    await excel.show("Kommentarer");
    const deviation = excel.pane.getByRole("group", { name: "033 Service och support, kostnader, perioden" });
    await deviation.getByText(/^Oförklarat: /).waitFor();
    await deviation.getByRole("textbox").fill("Årsfakturan kommer i maj.");
    await deviation.getByRole("button", { name: "Spara kommentaren" }).click();
    await deviation.getByText("Förklarad.").waitFor();
    await excel.openFile("sparad.xlsx", await excel.save());
    await excel.ready();
    await excel.surveyed();
    await excel.show("Kommentarer");
    expect(await deviation.getByRole("textbox").inputValue()).toBe("Årsfakturan kommer i maj.");
  });

  it("shares a cell's amount by a typed key, on a sheet of its own that adds up", async () => {
    const { excel } = here;
    await excel.surveyed();
    await excel.goTo("D19");
    await excel.show("Fördela på medlemmar");
    await excel.pane.getByRole("button", { name: "Hämta från markerad cell" }).click();
    await excel.pane.getByText("Följer D19 på Drift jan-apr.").waitFor();
    await excel.pane.getByRole("combobox", { name: "Enhet", exact: true }).selectOption({ label: "Tusental kronor" });
    for (const [at, name, weight] of [[1, "Ludvika", "26 030"], [2, "Smedjebacken", "10 862"]] as const) {
      await excel.pane.getByRole("textbox", { name: `Medlem ${at}`, exact: true }).fill(name);
      await excel.pane.getByRole("textbox", { name: `Nyckeltal för ${name}` }).fill(weight);
    }
    await excel.pane.getByRole("button", { name: "Infoga som tabell på eget blad" }).click();
    await excel.tab("Fördelning på medlemmar").waitFor();
    await excel.shows("D3", "259,5");
    expect(await excel.rowsStartingWith(["Ludvika", "Smedjebacken", "Summa"])).toEqual([
      ["Ludvika", "26\u00a0030", "70,6\u00a0%", "183,1"], ["Smedjebacken", "10\u00a0862", "29,4\u00a0%", "76,4"], ["Summa", "36\u00a0892", "100,0\u00a0%", "259,5"],
    ]);
  });

  it("tells in Swedish what to do when office.js never comes", async () => {
    // A context of its own, for our script's complaint on the console is to be expected here.
    const context = await here.excel.page.context().browser()!.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.route(`${OFFICE_CDN}/**`, (route) => route.fulfill({ status: 200, contentType: "text/javascript", body: "" }));
    await page.goto(`${here.bench.addInOrigin}/taskpane.html`);
    await page.getByText("Nämndrapport kunde inte starta.").waitFor({ state: "visible" });
    await page.getByText("appsforoffice.microsoft.com").waitFor();
    await context.close();
  });
});
