/** What happens to a user on an ordinary day: another file, a protected sheet, a cell left half typed, a slow network. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FOLDERS } from "../../src/workbench/server/folders";
import { paneFrame } from "./find-violations";
import { inTheBrowser } from "./in-the-browser";
import { takePicture } from "./take-picture";

const SAMPLES = ["herrljunga-servicenamnd-2023-08.xlsx", "ludvika-gsn-detaljbudget-2024.xlsx", "sydnarke-it-2021-07.xlsx", "sydnarke-it-2024.xlsx"];

describe("an ordinary day", () => {
  const here = inTheBrowser();

  it.each(SAMPLES)("opens the sample %s from the menu, with the add-in started anew", async (name) => {
    await here.excel.openSample(name);
    await here.excel.ready();
    await here.excel.pane.getByRole("button", { name: "Översikt" }).waitFor();
  });

  it("opens a file that is dropped on the grid", async () => {
    const name = SAMPLES[0]!;
    await here.excel.drop(name, readFileSync(join(FOLDERS.samples, name)));
    await here.excel.page.getByRole("heading", { name }).waitFor();
    await here.excel.ready();
  });

  it("says so when the file is no workbook, and keeps the one that is open", async () => {
    await here.excel.drop("brev.xlsx", Buffer.from("Hej"));
    await here.excel.status.getByText(/^brev\.xlsx gick inte att öppna/).waitFor();
    expect(await here.excel.text("D8")).toBe("-1\u00a0020\u00a0426");
  });

  it("refuses typing in a protected sheet, and takes it again when the protection is gone", async () => {
    await here.excel.turn("Skydda bladet");
    await here.excel.type("D8", "7");
    await here.excel.status.getByText(/^Bladet är skyddat/).waitFor();
    expect(await here.excel.text("D8")).toBe("-1\u00a0020\u00a0426");
    await here.excel.turn("Skydda bladet");
    await here.excel.type("D8", "7");
    await here.excel.shows("D8", "7");
  });

  it("lets the add-in wait while a cell is being edited, and go on when the cell is left", async () => {
    await here.excel.turn("En cell redigeras");
    await here.excel.button("Skapa bilaga 1").click();
    await here.excel.status.getByText("Skapa bilaga 1 …", { exact: true }).waitFor();
    expect(await here.excel.tabs()).not.toContain("Bilaga 1");
    await here.excel.turn("En cell redigeras");
    await here.excel.tab("Bilaga 1").waitFor();
  });

  it("follows Office's own theme, whatever the system's is", async () => {
    const frame = await paneFrame(here.excel.page);
    const shows = (background: string): Promise<unknown> => frame.waitForFunction((wanted) => getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor === wanted, background);
    await shows("rgb(255, 255, 255)");
    await here.excel.turn("Mörkt Office-tema");
    await shows("rgb(41, 41, 41)");
    await here.excel.turn("Mörkt Office-tema");
    await shows("rgb(255, 255, 255)");
  });

  it("keeps the pane's page running while the pane is closed", async () => {
    await here.excel.button("Stäng Nämndrapport").click();
    await here.excel.type("J8", "=AVVIKELSE(D8;E8)");
    await here.excel.shows("J8", "-24510");
    await here.excel.button("Översikt").click();
    await here.excel.pane.getByRole("button", { name: "Översikt" }).waitFor();
  });

  it("shows in the log what the add-in asked for, and nothing that the emulated Excel lacks", async () => {
    await here.excel.press("Skapa bilaga 1");
    await here.excel.button("Logg").click();
    const drawer = here.excel.page.getByRole("region", { name: "Värdens logg" });
    await drawer.getByText(/^\d+ anrop/).waitFor();
    expect(await drawer.getByText(/saknas i emulatorn/).count()).toBe(0);
    await takePicture(here.excel.page, "logg");
  });

  it("renames, adds and deletes sheets", async () => {
    await here.excel.tab("Uppgifter").dblclick();
    await here.excel.page.getByRole("textbox", { name: "Bladets namn" }).fill("Fakta");
    await here.excel.page.keyboard.press("Enter");
    await here.excel.tab("Fakta").waitFor();
    await here.excel.button("Nytt blad").click();
    await here.excel.tab("Blad5").waitFor();
    await here.excel.button("Ta bort bladet").click();
    await here.excel.tab("Blad5").waitFor({ state: "detached" });
    expect(await here.excel.tabs()).toEqual(["Drift jan-apr", "Investeringar", "Handlingsplan", "Fakta"]);
  });
});
