/** The view "Rapporter" in the browser: a figure is followed to its cells, a report is copied for Word, and the menu in the ribbon makes more of them. */
import { inTheBrowser } from "./in-the-browser";

describe("the view Rapporter", () => {
  const here = inTheBrowser();

  it("follows the selected figure to its sources and goes to them", async () => {
    const { excel } = here;
    await excel.press("Skapa bilaga 1");
    await excel.activate("Bilaga 1");
    await excel.goTo("C8");
    await excel.pane.getByText("Kostnader · Januari–april 2024 · Utfall: −22,5").waitFor();
    await excel.pane.getByText("delas med 1 000 000 och visas i miljoner kronor med en decimal: −22,5.").waitFor();
    await excel.pane.getByRole("button", { name: "Drift jan-apr!E11:E18" }).click();
    await excel.page.getByRole("grid", { name: "Bladet Drift jan-apr" }).waitFor();
    expect(await excel.pane.getByText("Kostnader · Januari–april 2024 · Utfall: −22,5").count()).toBe(1);
  });

  it("copies the report as a table that Word takes", async () => {
    const { excel } = here;
    await excel.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await excel.press("Skapa bilaga 1");
    await excel.pane.getByRole("button", { name: "Kopiera till Word: Bilaga 1" }).click();
    await excel.pane.getByText("Kopierat. Klistra in i dokumentet.").waitFor();
    const copied = await excel.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await (await item!.getType(type)).text());
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    expect(copied.html).toMatch(/<th scope="row"[^>]*>Kostnader<\/th><td[^>]*>−25,5<\/td>/);
    expect(copied.text).toContain("Kostnader\t−25,5\t−22,5\t3,0");
  });

  it("makes a report from the ribbon's menu, and adopts it", async () => {
    const { excel } = here;
    await excel.button("Fler rapporter ▾").click();
    await excel.page.getByRole("menuitem", { name: "Budgetuppföljning" }).click();
    await excel.tab("Budgetuppföljning").waitFor();
    await excel.press("Fastställ version");
    expect(await excel.tabs()).toContain("Budgetuppföljning 2024-05-06 v1");
  });
});
