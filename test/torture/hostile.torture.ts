/** `npm run torture`: thousands of hostile workbooks, each read, checked, reported on, saved and opened again. */
import fc from "fast-check";
import { hostility } from "./hostile";
import { ownPart, sayResult } from "./part";
import { runHostile } from "./run-hostile";
import { smallWorkbook } from "./small-workbook";

const WORKBOOKS = 2_000;

test("no content of a workbook makes a crash, a wrong write or a formula of a text", async () => {
  const { part, parts } = ownPart();
  const workbook = await smallWorkbook();
  let workbooks = 0;
  const property = fc.asyncProperty(fc.array(hostility, { minLength: 1, maxLength: 12 }), async (hostilities) => {
    const broken = await runHostile(workbook, hostilities);
    if (++workbooks % 100 === 0) process.stderr.write(`${workbooks} arbetsböcker\n`);
    if (broken !== undefined) throw new Error(`${hostilities.map(({ told }) => told).join("; ")} → ${broken}`);
  });
  // Each part draws from a seed of its own, so that the whole is the same workbooks each time.
  const outcome = await fc.check(property, { numRuns: Math.ceil(WORKBOOKS / parts), seed: part });
  sayResult({ workbooks }, outcome.failed ? [fc.defaultReportMessage(outcome) ?? "höll inte"] : []);
  expect(fc.defaultReportMessage(outcome)).toBeUndefined();
}, 24 * 3_600_000);
