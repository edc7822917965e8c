/** Every action × every request × every fault: `npm run torture`. The few of every day are in faults.office.test.ts. */
import { ownPart, sayResult } from "./part";
import { runEvery } from "./run-every";

test("whatever goes wrong at whatever request, nothing of the user's is lost and the next run finishes", async () => {
  const { part, parts } = ownPart();
  const { cases, broken } = await runEvery({
    isWanted: ({ number }) => number % parts === part - 1,
    tell: (line) => process.stderr.write(`${line}\n`),
    nextRunOf: 4,
  });
  sayResult({ cases }, broken);
  expect(broken).toEqual([]);
}, 24 * 3_600_000);
