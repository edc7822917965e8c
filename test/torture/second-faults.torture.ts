/** Two faults in a row, at every request that writes and every request after it: part of `npm run torture`. The few of every day are in faults.office.test.ts. */
import { ownPart, sayResult } from "./part";
import { runPairs, WRITING } from "./run-twice";

test("two faults in a row lose nothing of the user's, and the run after them finishes", async () => {
  const { part, parts } = ownPart();
  const { cases, broken } = await runPairs(({ number }) => number % parts === part - 1, WRITING, (line) => process.stderr.write(`${line}\n`));
  sayResult({ cases }, broken);
  expect(broken).toEqual([]);
}, 24 * 3_600_000);
