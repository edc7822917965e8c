/** Every view of the pane as those meet it who hear it, use the keyboard, see it dark, in contrast, narrow or much enlarged. */
import { paneFrame, findViolations } from "./find-violations";
import { inTheBrowser } from "./in-the-browser";
import { takePicture } from "./take-picture";

const VIEWS = ["Översikt", "Underlag", "Kontroll", "Kommentarer", "Rapporter", "Fördela på medlemmar", "Funktioner", "Inställningar"];
const CONTRAST = ["color-contrast"];

describe("every view of the pane", () => {
  const here = inTheBrowser();

  async function show(view: string): Promise<void> {
    await here.excel.show(view);
    if (view === "Fördela på medlemmar") await here.excel.pane.getByRole("textbox", { name: "Belopp att fördela" }).fill("-852");
    if (view === "Inställningar") await here.excel.pane.getByRole("textbox").first().waitFor();
  }

  /** What lies folded in a view; the menu lies over whatever view it is opened in, and one of them is enough. */
  async function unfold(view: string): Promise<void> {
    const { pane } = here.excel;
    if (view === "Underlag") await pane.getByRole("button", { name: "Ändra", exact: true }).first().click();
    if (view === "Kontroll") {
      await pane.getByRole("button", { name: /^Varför\? / }).first().click();
      await pane.getByRole("button", { name: /^Godta / }).last().click();
    }
    if (view === "Kommentarer") await pane.getByRole("button", { name: "Mer" }).click();
    if (view === "Funktioner") await pane.getByRole("button", { name: "AVVIKELSE", exact: true }).click();
  }

  it("passes axe in light, dark and contrast colours, and fits in 320 pixels and at 200 per cent", async () => {
    const { excel } = here;
    await excel.surveyed();
    await excel.openSample("sydnarke-it-2024.xlsx");
    await excel.ready();
    await excel.surveyed();
    expect(await findViolations(excel.page)).toEqual([]);
    await takePicture(excel.page.getByRole("complementary", { name: "Nämndrapport" }), "ruta-valkommen");
    await excel.pane.getByRole("button", { name: "Jag förstår" }).click();
    await excel.show("Rapporter");
    await excel.pane.getByRole("button", { name: /^Skapa eller uppdatera Fördelning av resultatet/ }).click();
    await excel.tab("Fördelning").waitFor();
    await excel.show("Översikt");
    await excel.pane.getByText("Fördelning: aktuell").waitFor();
    expect(await excel.pane.getByRole("heading", { name: "Välkommen till Nämndrapport" }).count()).toBe(0);
    const frame = await paneFrame(excel.page);
    const found: string[] = [];
    const note = (view: string, what: string, violations: readonly string[]): void => void found.push(...violations.map((violation) => `${view}, ${what}: ${violation}`));
    for (const view of VIEWS) {
      await show(view);
      await takePicture(excel.page.getByRole("complementary", { name: "Nämndrapport" }), `ruta-${view.toLowerCase().replaceAll(" ", "-").replaceAll(/[åä]/g, "a").replaceAll("ö", "o")}`);
      await unfold(view);
      note(view, "ljust", await findViolations(excel.page));
      await excel.page.emulateMedia({ colorScheme: "dark" });
      await frame.waitForFunction(() => getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor !== "rgb(255, 255, 255)");
      note(view, "mörkt", await findViolations(excel.page, CONTRAST));
      await excel.page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
      note(view, "kontrast", await findViolations(excel.page, CONTRAST));
      await excel.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      for (const width of [320, 175]) {
        await excel.setPaneWidth(width);
        const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) found.push(`${view}: ${overflow} pixlar för bred vid ${width}`);
      }
      await excel.setPaneWidth(350);
      if (view === "Kommentarer") await excel.page.keyboard.press("Escape");
    }
    expect(found).toEqual([]);
  });

  it("is reached and used with the keyboard alone, from the overview to a report", async () => {
    const { excel } = here;
    await excel.surveyed();
    const { keyboard } = excel.page;
    const focused = async (): Promise<string> => (await paneFrame(excel.page)).evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await keyboard.press("Tab");
        if (name.test(await focused())) return;
      }
      throw new Error(`Tangentbordet nådde inte ${name}; det stannade på ”${await focused()}”.`);
    };
    await excel.pane.getByRole("button", { name: "Översikt" }).focus();
    await tabTo(/^Mer$/);
    await keyboard.press("Enter");
    await excel.pane.getByRole("menuitemradio", { name: "Fördela på medlemmar" }).waitFor();
    await keyboard.press("ArrowUp");
    expect(await focused()).toBe("Inställningar");
    await keyboard.press("Escape");
    expect(await focused()).toBe("Mer");
    await tabTo(/^Underlag$/);
    for (const step of ["Kontroll", "Kommentarer", "Rapporter"]) {
      await keyboard.press("ArrowRight");
      expect(await focused()).toBe(step);
    }
    await keyboard.press("Enter");
    await excel.pane.getByRole("button", { name: "Skapa alla" }).waitFor();
    await tabTo(/^Skapa eller uppdatera .*bilaga 1/i);
    await keyboard.press("Enter");
    await excel.tab("Bilaga 1").waitFor();
    await excel.pane.getByRole("table", { name: "Bilaga 1" }).waitFor();
  });
});
