/** A browser context that lets nothing out: Microsoft's address is answered from the npm package, every other foreign request is a fault. */
import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { contentType } from "../../src/workbench/server/content-type";
import { FOLDERS } from "../../src/workbench/server/folders";
import { OFFICE_CDN } from "../../src/workbench/server/rewrite-office-address";

export interface WatchedContext {
  readonly context: BrowserContext;
  /** Console errors, thrown errors and requests that would have left the machine. */
  readonly faults: string[];
}

const HOSTED = "/lib/1/hosted/";

async function answerFromPackage(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = join(FOLDERS.office, pathname.slice(HOSTED.length));
  if (!pathname.startsWith(HOSTED) || !existsSync(file)) return route.fulfill({ status: 404 });
  await route.fulfill({ status: 200, contentType: contentType(file), headers: { "access-control-allow-origin": "*" }, body: readFileSync(file) });
}

function isHere(url: string): boolean {
  return /^(?:data|blob|about):/.test(url) || new URL(url).hostname === "localhost";
}

/** A state is waited for, however slow the machine; only a state that never comes should end here. */
const LONG_ENOUGH = 120_000;

export async function watchedContext(browser: Browser, viewport = { width: 1440, height: 860 }): Promise<WatchedContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "sv-SE", viewport, acceptDownloads: true });
  context.setDefaultTimeout(LONG_ENOUGH);
  const faults: string[] = [];
  await context.route(
    (url) => !isHere(url.href) && url.origin !== OFFICE_CDN,
    (route) => {
      faults.push(`lämnar datorn: ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.route(`${OFFICE_CDN}/**`, answerFromPackage);
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`konsolen: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`fel: ${error.error().stack ?? error.error().message}`));
  return { context, faults };
}
