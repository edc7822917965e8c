/** What a newcomer does in the first minute, in a browser, against the production bundle. */
import { inTheBrowser } from "./in-the-browser";
import { takePicture } from "./take-picture";

const DRIFT = [
  ["Intäkter", "22,1", "20,4", "−1,8", "76,9", "76,9", "0,0"],
  ["Kostnader", "−25,5", "−22,5", "3,0", "−76,9", "−76,9", "0,0"],
  ["Nettokostnad", "−3,4", "−2,1", "1,3", "0,0", "0,0", "0,0"],
];

describe("the first minute", () => {
  const here = inTheBrowser();

  it("opens on the first sample with the add-in's ribbon and pane in Swedish", async () => {
    expect(await here.excel.tabs()).toEqual(["Drift jan-apr", "Investeringar", "Handlingsplan", "Uppgifter"]);
    expect(await here.excel.text("D8")).toBe("-1\u00a0020\u00a0426");
    await here.excel.button("Skapa bilaga 1").waitFor();
    await here.excel.pane.getByRole("button", { name: "Översikt" }).waitFor();
    await takePicture(here.excel.page, "arbetsbanken");
  });

  it("makes Bilaga 1 with the published figures at a click in the ribbon", async () => {
    await here.excel.press("Skapa bilaga 1");
    expect(await here.excel.tabs()).toContain("Bilaga 1");
    expect(await here.excel.rowsStartingWith(["Intäkter", "Kostnader", "Nettokostnad"])).toEqual(DRIFT);
    await takePicture(here.excel.page, "bilaga-1");
  });

  it("refreshes its own sheet in a saved and reopened file, and makes no second one", async () => {
    await here.excel.press("Skapa bilaga 1");
    const saved = await here.excel.save();
    await here.excel.openFile("sparad.xlsx", saved);
    await here.excel.ready();
    const tabs = await here.excel.tabs();
    expect(tabs).toContain("Bilaga 1");
    await here.excel.press("Skapa bilaga 1");
    expect(await here.excel.tabs()).toEqual(tabs);
    expect(await here.excel.rowsStartingWith(["Intäkter", "Kostnader", "Nettokostnad"])).toEqual(DRIFT);
  });

  it("follows its source: a changed cell changes the report", async () => {
    await here.excel.press("Skapa bilaga 1");
    await here.excel.type("'Drift jan-apr'!E8", "0");
    await here.excel.activate("Bilaga 1");
    const [[, , income] = []] = await here.excel.rowsStartingWith(["Intäkter"]);
    expect(income).toBe("19,4");
  });

  it("says what to do in a workbook without a budget, and changes nothing", async () => {
    await here.excel.openSample("Tom arbetsbok", "Bok1.xlsx");
    await here.excel.ready();
    await here.excel.type("A1", "Att göra före nämnden");
    await here.excel.type("A2", "Ring värdkommunen");
    const tabs = await here.excel.tabs();
    await here.excel.press("Skapa bilaga 1");
    expect(await here.excel.tabs()).toEqual(tabs);
    await here.excel.pane.getByText(/^Ingen budgettabell hittades/).waitFor();
    await takePicture(here.excel.page, "utan-budget");
  });
});
