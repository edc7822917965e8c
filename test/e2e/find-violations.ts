/** What axe finds wrong in the add-in's pane as it stands. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe[title='Nämndrapport']").elementHandle())?.contentFrame();
  if (!frame) throw new Error("Sidan har ingen ram med tillägget.");
  return frame;
}

/** Each violation with the elements it is about; all rules unless some are named. */
export async function findViolations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const frame = await paneFrame(page);
  await atRest(frame);
  await frame.evaluate(AXE);
  const options = { resultTypes: ["violations"], ...(rules.length === 0 ? {} : { runOnly: { type: "rule", values: rules } }) };
  const violations = (await frame.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`)) as Violation[];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} ${failureSummary}`));
}

/** Waits until no colour is on its way to another: only those at rest are judged. */
async function atRest(frame: Frame): Promise<void> {
  await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await frame.waitForFunction(() => document.getAnimations().every((animation) => !(animation instanceof CSSTransition)));
}
