/**
 * How long the page is busy at a time while a workbook of a million cells is read, checked and reported: our own code apart from Microsoft's
 * office.js and from the emulated Excel, which here shares the page's thread as no real Excel does.
 */
import { FOLDERS } from "../../src/workbench/server/folders";
import { ExcelPage } from "../e2e/excel-page";
import { launchBrowser } from "../e2e/launch-browser";
import { startBench, type Bench } from "../e2e/start-bench";
import { watchedContext } from "../e2e/watched-context";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ledgerFile, listFile } from "./ledger-workbook";
import type { Benchmark, Measurement } from "./measurement";
import { tasksOf, type Task, type TraceEvent } from "./trace";

const ROWS = 100_000;
const LONG = 50;
/** How long a click on Avbryt may wait. */
const SOON = 200;
const CATEGORIES = ["disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

type Owner = "ours" | "office" | "host";

function ownerOf(url: string): Owner | undefined {
  if (url === "") return undefined;
  const { pathname } = new URL(url);
  const file = pathname.slice(pathname.lastIndexOf("/") + 1);
  if (pathname.includes("/hosted/")) return "office";
  return existsSync(join(FOLDERS.addIn, file)) ? "ours" : "host";
}

function spentBy(owner: Owner, task: Task): number {
  return [...task].reduce((sum, [url, milliseconds]) => (ownerOf(url) === owner ? sum + milliseconds : sum), 0);
}

async function traced(browser: Browser, excel: ExcelPage, work: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(excel.page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
  return tasksOf(traceEvents);
}

function told(on: string, tasks: readonly Task[]): Measurement[] {
  const longest = (owner: Owner): number => Math.max(0, ...tasks.map((task) => spentBy(owner, task)));
  const all = (owner: Owner): number => tasks.reduce((sum, task) => sum + spentBy(owner, task), 0);
  return [
    { what: "Vår kod: längst i en och samma uppgift", on, value: longest("ours"), unit: "ms", limit: LONG },
    { what: "Vår kod: sammanlagt", on, value: all("ours"), unit: "ms" },
    { what: "office.js: längst i en och samma uppgift", on, value: longest("office"), unit: "ms" },
    { what: "office.js: sammanlagt", on, value: all("office"), unit: "ms" },
    { what: "Båda: längst i en och samma uppgift, så länge kan Avbryt få vänta", on, value: Math.max(0, ...tasks.map((task) => spentBy("ours", task) + spentBy("office", task))), unit: "ms", limit: SOON },
  ];
}

async function measure(browser: Browser, bench: Bench): Promise<Measurement[]> {
  const { context } = await watchedContext(browser);
  const excel = await ExcelPage.open(context, bench.pageAddress);
  await excel.ready();
  await excel.surveyed();
  await excel.openFile("huvudbok.xlsx", ledgerFile(ROWS));
  const surveyed = await traced(browser, excel, () => excel.surveyed());
  const reported = await traced(browser, excel, () => excel.press("Skapa bilaga 1"));
  await excel.openFile("reskontra.xlsx", listFile(ROWS));
  const other = await traced(browser, excel, () => excel.surveyed());
  return [
    ...told("läsa och pröva 1 000 000 celler (översikten)", surveyed),
    ...told("Bilaga 1 ur 1 000 000 celler", reported),
    ...told("översikten, 1 000 000 celler i en lista som inte är en huvudbok", other),
  ];
}

export const longTasks: Benchmark = {
  title: "Långa uppgifter i Chromium",
  measure: async () => {
    const [browser, bench] = await Promise.all([launchBrowser(), startBench()]);
    try {
      return await measure(browser, bench);
    } finally {
      await browser.close();
      await bench.stop();
    }
  },
};
