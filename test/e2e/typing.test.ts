/** The grid under a Swedish user's fingers. */
import { inTheBrowser } from "./in-the-browser";

const TYPED = [
  ["1234,5", "1234,5"],
  ["1 234,50", "1\u00a0234,50"],
  ["12,5 %", "12,50%"],
  ["2024-04-30", "2024-04-30"],
  ["sant", "SANT"],
  ["=1,5+2", "3,5"],
  ["=SUMMA(D8:D9;1,5)", "-1577020,5"],
  ["=OM(D8<0;\"minus\";\"plus\")", "minus"],
  ["=AVRUNDA(D8/1000;1)", "-1020,4"],
  ["=LETARAD(5010;B8:D18;2;FALSKT)", "Löner tillsvidareanställda"],
  ["=1/0", "#DIVISION/0!"],
] as const;

describe("typing", () => {
  const here = inTheBrowser();

  it("reads numbers, dates, truth and formulas as a Swedish Excel does", async () => {
    for (const [at, [typed, shown]] of TYPED.entries()) {
      await here.excel.type(`J${8 + at}`, typed);
      await here.excel.shows(`J${8 + at}`, shown);
    }
  });

  it("shows the formula in Swedish", async () => {
    await here.excel.type("J8", "=summa(D8:D9;1,5)");
    expect(await here.excel.formula("J8")).toBe("=SUMMA(D8:D9;1,5)");
  });

  it("recalculates what hangs on the cell", async () => {
    expect(await here.excel.text("D19")).toBe("259\u00a0470");
    await here.excel.type("D8", "0");
    await here.excel.shows("D19", "1\u00a0279\u00a0896");
  });

  it("is undone with Ctrl+Z and done again with Ctrl+Y", async () => {
    await here.excel.type("D8", "0");
    await here.excel.shows("D8", "0");
    await here.excel.page.keyboard.press("Control+z");
    await here.excel.shows("D8", "-1\u00a0020\u00a0426");
    await here.excel.shows("D19", "259\u00a0470");
    await here.excel.page.keyboard.press("Control+y");
    await here.excel.shows("D8", "0");
  });

  it("takes the cell that is clicked into the formula", async () => {
    await here.excel.goTo("J8");
    await here.excel.page.keyboard.type("=");
    await here.excel.page.locator('[data-cell="D8"]').click();
    await here.excel.page.keyboard.type("*2");
    await here.excel.page.keyboard.press("Enter");
    await here.excel.shows("J8", "-2040852");
  });

  it("goes on in the cell when it is scrolled out of sight", async () => {
    await here.excel.goTo("D8");
    await here.excel.page.keyboard.type("=1");
    await here.excel.grid.hover();
    await here.excel.page.mouse.wheel(0, 4000);
    await here.excel.page.locator('[data-cell="D8"]').waitFor({ state: "detached" });
    await here.excel.page.keyboard.type("+1");
    await here.excel.page.keyboard.press("Enter");
    await here.excel.goTo("D8");
    await here.excel.shows("D8", "2");
  });

  it("leaves the cell as it was on Escape", async () => {
    await here.excel.goTo("D8");
    await here.excel.page.keyboard.type("7");
    await here.excel.page.keyboard.press("Escape");
    expect(await here.excel.text("D8")).toBe("-1\u00a0020\u00a0426");
  });

  it("copies a formula with its references moved", async () => {
    await here.excel.type("J8", "=D8+E8");
    await here.excel.goTo("J8");
    await here.excel.page.keyboard.press("Control+c");
    await here.excel.goTo("J9");
    await here.excel.page.keyboard.press("Control+v");
    await here.excel.shows("J9", "-1099823");
    expect(await here.excel.formula("J9")).toBe("=D9+E9");
  });

  it("is done when another cell is clicked, and starts with what stands there on F2", async () => {
    await here.excel.goTo("J8");
    await here.excel.page.keyboard.type("5");
    await here.excel.page.locator('[data-cell="C8"]').click();
    await here.excel.shows("J8", "5");
    await here.excel.goTo("J8");
    await here.excel.page.keyboard.press("F2");
    await here.excel.page.keyboard.type("0");
    await here.excel.page.keyboard.press("Tab");
    await here.excel.shows("J8", "50");
  });

  it("goes on in the formula bar, and gives the keyboard back to the sheet on Enter", async () => {
    const bar = here.excel.page.getByRole("textbox", { name: "Formelfält" });
    await here.excel.goTo("J8");
    await here.excel.page.keyboard.type("=1");
    await bar.click();
    await bar.press("End");
    await here.excel.page.keyboard.type("+1");
    await here.excel.page.keyboard.press("Enter");
    await here.excel.shows("J8", "2");
    await here.excel.page.keyboard.type("9");
    await here.excel.page.keyboard.press("Enter");
    await here.excel.shows("J9", "9");
  });
});
