/** What `npm start` gives out: office.js's address rewritten in transit, nothing fetched from outside. */
import { inTheBrowser } from "./in-the-browser";
import { rewriteOfficeAddress } from "../../src/workbench/server/rewrite-office-address";
import { FOLDERS } from "../../src/workbench/server/folders";
import { readFileSync } from "node:fs";
import { join } from "node:path";

describe("npm start", () => {
  const here = inTheBrowser({ rewritesCdnAddress: true });

  it("runs the add-in without a request to Microsoft", async () => {
    const asked: string[] = [];
    here.excel.page.on("request", (request) => asked.push(request.url()));
    await here.excel.page.reload();
    await here.excel.ready();
    await here.excel.press("Skapa bilaga 1");
    expect(asked.filter((url) => !url.startsWith(here.bench.addInOrigin) && !/^(?:data|blob):/.test(url))).toEqual([]);
    expect(asked).toContain(`${here.bench.addInOrigin}/office-js/office.js`);
  });

  it("changes nothing but that address in the pane's page", async () => {
    const given = await here.excel.page.request.get(`${here.bench.addInOrigin}/taskpane.html`);
    expect(await given.text()).toBe(rewriteOfficeAddress(readFileSync(join(FOLDERS.addIn, "taskpane.html"), "utf8")));
  });
});
