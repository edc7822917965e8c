/** Pictures for the README and the handbook, taken by the tests, so that they show the product as it is. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

const FOLDER = join(__dirname, "../../docs/pictures");

export async function takePicture(what: Page | Locator, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await what.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}
