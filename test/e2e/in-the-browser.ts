/** One browser and one bench for a file of tests; every test gets a page of its own, and must leave it without a fault. */
import type { Browser } from "playwright-core";
import { ExcelPage } from "./excel-page";
import { launchBrowser } from "./launch-browser";
import { startBench, type Bench, type BenchOptions } from "./start-bench";
import { watchedContext, type WatchedContext } from "./watched-context";

/** Builds first, where something has changed; a machine with much else to do needs its time. */
const BUILDING_TAKES = 480_000;
const TEST_TAKES = 300_000;

export interface InTheBrowser {
  readonly excel: ExcelPage;
  readonly bench: Bench;
}

/** Call it inside `describe`; what it gives is there when the test runs. */
export function inTheBrowser(options: BenchOptions = {}): InTheBrowser {
  let browser: Browser;
  let bench: Bench;
  let watched: WatchedContext;
  let excel: ExcelPage;

  jest.setTimeout(TEST_TAKES);
  beforeAll(async () => {
    [browser, bench] = await Promise.all([launchBrowser(), startBench(options)]);
  }, BUILDING_TAKES);
  afterAll(async () => {
    await browser.close();
    await bench.stop();
  });
  beforeEach(async () => {
    watched = await watchedContext(browser);
    excel = await ExcelPage.open(watched.context, bench.pageAddress);
    await excel.ready();
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults).toEqual([]);
  });

  return {
    get excel() {
      return excel;
    },
    get bench() {
      return bench;
    },
  };
}
