/** The add-in's own functions, typed by a Swedish user and calculated by the real runtime. */
import { inTheBrowser } from "./in-the-browser";
import { takePicture } from "./take-picture";

describe("a function of the add-in's", () => {
  const here = inTheBrowser();

  it("calculates when it is typed", async () => {
    await here.excel.type("J8", "=AVVIKELSE(D8;E8)");
    await here.excel.shows("J8", "-24510");
    expect(await here.excel.formula("J8")).toBe("=AVVIKELSE(D8;E8)");
    await takePicture(here.excel.page, "funktion");
  });

  it("follows its cells", async () => {
    await here.excel.type("J8", "=AVVIKELSE(D8;E8)");
    await here.excel.type("E8", "-1000000");
    await here.excel.shows("J8", "-20426");
  });

  it("spills over a whole column", async () => {
    await here.excel.type("J8", "=AVVIKELSE(D8:D10;E8:E10)");
    await here.excel.shows("J9", "-13369");
    await here.excel.shows("J10", "-6684");
  });

  it("says on hover why it gives an error", async () => {
    await here.excel.type("J8", "=AVVIKELSE(C8;E8)");
    await here.excel.shows("J8", "#VÄRDEFEL!");
    expect(await here.excel.page.locator('[data-cell="J8"]').getAttribute("title")).toMatch(/budget/);
  });

  it("is there again in a saved and reopened file", async () => {
    await here.excel.type("J8", "=AVVIKELSE(D8;E8)");
    await here.excel.shows("J8", "-24510");
    await here.excel.openFile("sparad.xlsx", await here.excel.save());
    await here.excel.ready();
    expect(await here.excel.formula("J8")).toBe("=AVVIKELSE(D8;E8)");
    await here.excel.type("E8", "0");
    await here.excel.shows("J8", "-1020426");
  });
});
