/** The contract suite's own build, as it is run in real Excel: in the workbench every case holds, and the result can be copied. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { FOLDERS } from "../../src/workbench/server/folders";
import { cellCases } from "../contract/cells";
import { structureCases } from "../contract/structure";
import { ExcelPage } from "./excel-page";
import { launchBrowser } from "./launch-browser";
import { startBench, type Bench } from "./start-bench";
import { watchedContext } from "./watched-context";

const BUILT = join(FOLDERS.root, "dist-contract");
const CASES = cellCases.length + structureCases.length;
let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  const { status, stdout } = spawnSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--config-name", "contract"], { cwd: FOLDERS.root, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  [browser, bench] = await Promise.all([launchBrowser(), startBench({ addIn: { addIn: BUILT, manifest: join(BUILT, "manifest.xml") } })]);
}, 480_000);
afterAll(async () => {
  await browser.close();
  await bench.stop();
});

test("the contract's pane refuses a workbook with something in it, and in an empty one finds every case as assumed", async () => {
  const { context, faults } = await watchedContext(browser);
  const excel = await ExcelPage.open(context, bench.pageAddress);
  const pane = excel.page.frameLocator("iframe[title='Prov av Excel_KONTRAKT']");
  await pane.getByRole("button", { name: "Kör proven" }).click();
  await pane.getByText(/^Arbetsboken är inte tom/).waitFor();

  await excel.button("Exempel ▾").click();
  await excel.page.getByRole("menuitemcheckbox", { name: "Tom arbetsbok" }).click();
  await pane.getByText("Redo.").waitFor();
  await pane.getByRole("button", { name: "Kör proven" }).click();
  await pane.getByText(/^Klart/).waitFor();
  const result = await pane.getByLabel("Resultat att klistra in i ärendet").inputValue();
  expect(result.split("\n").filter((line) => line.startsWith("DIFFERS"))).toEqual([]);
  expect(result).toContain(`\n${CASES} prov, 0 skiljer sig\n`);
  expect(result.split("\n").filter((line) => line.startsWith("ok "))).toHaveLength(CASES);
  expect(await excel.tabs()).toEqual(["Blad1"]);
  await context.close();
  expect(faults).toEqual([]);
}, 300_000);
