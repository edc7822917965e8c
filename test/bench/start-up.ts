/** How long a user waits: the pane from its first byte to its first usable button, in Chromium, with the production bundle. */
import type { Browser } from "playwright-core";
import { ExcelPage } from "../e2e/excel-page";
import { launchBrowser } from "../e2e/launch-browser";
import { startBench, type Bench } from "../e2e/start-bench";
import { watchedContext } from "../e2e/watched-context";
import type { Benchmark, Measurement } from "./measurement";

const SAMPLE = "ludvika-gsn-2024-t2.xlsx";
const RUNS = 5;

interface Waits {
  readonly pane: number;
  readonly ribbon: number;
  readonly page: number;
}

/** Each run starts with an empty cache, as the first start on a computer does. */
async function oneStart(browser: Browser, bench: Bench): Promise<Waits> {
  const { context } = await watchedContext(browser);
  try {
    const start = performance.now();
    const excel = await ExcelPage.open(context, bench.pageAddress);
    const page = performance.now() - start;
    await excel.pane.getByRole("button").first().waitFor();
    // The frame's own clock starts when its page is asked for.
    const pane = await excel.pane.locator("body").evaluate(() => performance.now());
    await excel.ready();
    return { page, pane, ribbon: performance.now() - start };
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export const startUp: Benchmark = {
  title: "Start i webbläsaren",
  measure: async (): Promise<Measurement[]> => {
    const [browser, bench] = await Promise.all([launchBrowser(), startBench()]);
    try {
      const waits: Waits[] = [];
      for (let run = 0; run < RUNS; run++) waits.push(await oneStart(browser, bench));
      return [
        { what: "Rutans första knapp går att använda", on: SAMPLE, value: median(waits.map(({ pane }) => pane)), unit: "ms", limit: 3000 },
        { what: "Arbetsbänken visar bladet", on: SAMPLE, value: median(waits.map(({ page }) => page)), unit: "ms" },
        { what: "Menyfliken svarar, allt från början", on: SAMPLE, value: median(waits.map(({ ribbon }) => ribbon)), unit: "ms" },
      ];
    } finally {
      await browser.close();
      await bench.stop();
    }
  },
};
