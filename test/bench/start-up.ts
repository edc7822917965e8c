/**
 * How long a user waits: our pane and the pane of Microsoft's React template, each from its first byte to its first usable button, in Chromium,
 * on the same workbench and with the same office.js; and how much had to be fetched before that.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext } from "playwright-core";
import { FOLDERS } from "../../src/workbench/server/folders";
import { launchBrowser } from "../e2e/launch-browser";
import { startBench, type Bench } from "../e2e/start-bench";
import { watchedContext } from "../e2e/watched-context";
import { median, type Benchmark, type Measurement } from "./measurement";
import { buildTemplate, TEMPLATE_DIST } from "./template/build-template";

const SAMPLE = "ludvika-gsn-2024-t2.xlsx";
const RUNS = 7;

interface Start {
  readonly usableAt: number;
  readonly scripts: readonly string[];
}

/** Runs in every frame, as text, for a compiled function would call what is not there; the workbench's own page has no such address. */
const WATCH_FOR_BUTTON = `
  if (location.pathname.endsWith("taskpane.html")) {
    const watching = new MutationObserver(() => {
      if (!document.querySelector("#root button")) return;
      watching.disconnect();
      const usableAt = performance.now();
      const scripts = performance.getEntriesByType("resource").filter(({ name, responseEnd }) => name.endsWith(".js") && responseEnd <= usableAt).map(({ name }) => name);
      window.firstUse = { usableAt, scripts };
    });
    watching.observe(document, { childList: true, subtree: true });
  }`;

/** The template's page and script in the place of ours; all else is the same. */
async function withTemplate(context: BrowserContext): Promise<void> {
  const fromTemplate = (url: URL): boolean => /\/(?:taskpane\.html|taskpane\.[0-9a-f]{12}\.js)$/.test(url.pathname);
  await context.route(fromTemplate, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = readFileSync(join(TEMPLATE_DIST, pathname.slice(pathname.lastIndexOf("/") + 1)));
    return route.fulfill({ status: 200, contentType: pathname.endsWith(".html") ? "text/html" : "text/javascript", body });
  });
}

/** Each run starts with an empty cache, as the first start on a computer does. */
async function oneStart(browser: Browser, bench: Bench, prepare: (context: BrowserContext) => Promise<void>): Promise<Start> {
  const { context } = await watchedContext(browser);
  try {
    await context.addInitScript({ content: WATCH_FOR_BUTTON });
    await prepare(context);
    const page = await context.newPage();
    await page.goto(bench.pageAddress);
    await page.frameLocator("iframe[title='Nämndrapport']").getByRole("button").first().waitFor();
    const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("Rutan öppnades inte.");
    return await frame.evaluate<Start>("window.firstUse");
  } finally {
    await context.close();
  }
}

function packed(folder: string, scripts: readonly string[]): number {
  const own = scripts.map((url) => new URL(url)).filter(({ hostname }) => hostname === "localhost");
  return own.reduce((sum, { pathname }) => sum + gzipSync(readFileSync(join(folder, pathname.slice(pathname.lastIndexOf("/") + 1)))).length, 0) / 1000;
}

export const startUp: Benchmark = {
  title: "Rutans start, mot Microsofts mall för React",
  measure: async (): Promise<Measurement[]> => {
    await buildTemplate();
    const [browser, bench] = await Promise.all([launchBrowser(), startBench()]);
    try {
      const ours: Start[] = [];
      const theirs: Start[] = [];
      // Turn and turn about, so that what else the machine does falls on both.
      for (let run = 0; run < RUNS; run++) {
        ours.push(await oneStart(browser, bench, async () => undefined));
        theirs.push(await oneStart(browser, bench, withTemplate));
      }
      const [own, template] = [ours, theirs].map((starts) => median(starts.map(({ usableAt }) => usableAt))) as [number, number];
      const size = packed(FOLDERS.addIn, ours[0]?.scripts ?? []);
      const templateSize = packed(TEMPLATE_DIST, theirs[0]?.scripts ?? []);
      return [
        { what: "Vår ruta: hämtat innan första knappen går att använda, packat", on: SAMPLE, value: size, unit: "kB", limit: templateSize },
        { what: "Mallens ruta: detsamma", on: "React 19.3, Fluent 9.74", value: templateSize, unit: "kB" },
        { what: "Vår ruta: första knappen går att använda", on: SAMPLE, value: own, unit: "ms" },
        { what: "Mallens ruta: detsamma", on: "React 19.3, Fluent 9.74", value: template, unit: "ms" },
        { what: "Vår ruta mot mallens, tid", on: `${RUNS} starter var, om vartannat`, value: own / template, unit: "gånger", limit: 1.1 },
      ];
    } finally {
      await browser.close();
      await bench.stop();
    }
  },
};
