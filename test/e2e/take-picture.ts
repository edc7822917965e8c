/**
 * Pictures of the product as the tests see it. Every run leaves them in reports/pictures; `npm run pictures` makes them those of the
 * README and the handbook, so that a test run by itself changes nothing in the repository.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

const FOLDER = join(__dirname, "../../reports/pictures");

export async function takePicture(what: Page | Locator, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await what.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}
