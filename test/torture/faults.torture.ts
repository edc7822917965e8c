/** Every action × every request × every fault: `npm run torture`. Hours on a slow machine; the few of every day are in faults.office.test.ts. */
import { runEvery } from "./run-every";

test("whatever goes wrong at whatever request, nothing of the user's is lost and the next run finishes", async () => {
  const { cases, broken } = await runEvery(() => true, () => true, (line) => process.stderr.write(`${line}\n`));
  process.stderr.write(`${cases} fall av fel på väg\n`);
  expect(broken).toEqual([]);
}, 24 * 3_600_000);
