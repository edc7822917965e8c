/** The browser that the tests run in: one that is installed, else a registry package's, else Playwright's own. Never none. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

interface FoundBrowser {
  readonly name: string;
  readonly path: string;
  readonly args?: readonly string[];
}

const INSTALLED: readonly FoundBrowser[] = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].map((name) => ({ name, path: `/usr/bin/${name}` })),
  { name: "Google Chrome", path: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" },
  { name: "Microsoft Edge", path: "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" },
  { name: "Google Chrome", path: "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe" },
  { name: "Microsoft Edge", path: "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe" },
];

/** A tests' browser has no errands of its own: nothing of this calls home. */
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

interface PackagedChromium {
  readonly args: readonly string[];
  executablePath(): Promise<string>;
}

async function packagedBrowser(): Promise<FoundBrowser | undefined> {
  const name = "@sparticuz/chromium";
  const isInstalled = existsSync(`${__dirname}/../../node_modules/${name}/package.json`);
  if (!isInstalled) return undefined;
  const { default: packaged } = (await import(name)) as { default: PackagedChromium };
  return { name, path: await packaged.executablePath(), args: packaged.args };
}

async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env["CHROME_PATH"];
  const asked = named === undefined ? [] : [{ name: "CHROME_PATH", path: named }];
  const found = [...asked, ...INSTALLED].find(({ path }) => existsSync(path)) ?? (await packagedBrowser());
  if (found !== undefined) return found;
  const own = chromium.executablePath();
  if (existsSync(own)) return { name: "Playwrights egen Chromium", path: own };
  throw new Error(
    "Webbläsartesterna hittar ingen webbläsare. Installera Chrome, Edge eller Chromium (på Debian: apt-get install chromium), " +
      "eller kör npx playwright-core install chromium, eller peka ut en med CHROME_PATH.",
  );
}

export async function launchBrowser(): Promise<Browser> {
  const { name, path, args = [] } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args, ...QUIET] });
  console.info(`Webbläsare: ${name} ${browser.version()} (${path})`);
  return browser;
}
