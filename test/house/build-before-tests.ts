/** Before a whole run of tests that load the add-in as Excel would: the production build, once, before the test files run side by side. */
import type { Config } from "jest";
import { ADD_IN_BUILD } from "../../src/workbench/server/add-in-build";
import { buildWhenStale } from "../../src/workbench/server/build-when-stale";

type GlobalConfig = Config & { readonly testPathPatterns: { readonly patterns: readonly string[] } };

export default async function buildBeforeTests({ testPathPatterns }: GlobalConfig): Promise<void> {
  // A few tests picked by name build for themselves if they need to.
  if (testPathPatterns.patterns.length > 0) return;
  await buildWhenStale(ADD_IN_BUILD, (line) => process.stderr.write(`${line}\n`));
}
