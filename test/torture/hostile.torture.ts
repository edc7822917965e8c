/** `npm run torture`: thousands of hostile workbooks, each read, checked, reported on, saved and opened again. */
import fc from "fast-check";
import { hostility } from "./hostile";
import { runHostile } from "./run-hostile";
import { smallWorkbook } from "./small-workbook";

const WORKBOOKS = 2_000;

test("no content of a workbook makes a crash, a wrong write or a formula of a text", async () => {
  const workbook = await smallWorkbook();
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(hostility, { minLength: 1, maxLength: 12 }), async (hostilities) => {
      const broken = await runHostile(workbook, hostilities);
      if (++done % 100 === 0) process.stderr.write(`${done} arbetsböcker\n`);
      if (broken !== undefined) throw new Error(`${hostilities.map(({ told }) => told).join("; ")} → ${broken}`);
    }),
    { numRuns: WORKBOOKS },
  );
}, 24 * 3_600_000);
