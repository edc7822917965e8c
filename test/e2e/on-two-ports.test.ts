/** As deployed: the page on one origin, the add-in on another. office.js's own rule of trust decides whether they may talk. */
import { inTheBrowser } from "./in-the-browser";

describe("an add-in on a host of its own", () => {
  const here = inTheBrowser({ onTwoPorts: true });

  it("is trusted, and works as on one port", async () => {
    expect(new URL(here.bench.pageAddress).origin).not.toBe(here.bench.addInOrigin);
    await here.excel.press("Skapa bilaga 1");
    expect(await here.excel.tabs()).toContain("Bilaga 1");
    await here.excel.activate("Drift jan-apr");
    await here.excel.type("J8", "=AVVIKELSE(D8;E8)");
    await here.excel.shows("J8", "-24510");
  });
});
