/** A few of the cases that `npm run torture` runs all of: every fault once, spread over the requests of the actions that write. */
import { FAULTS } from "./faults";
import { runEvery } from "./run-every";
import { runPairs } from "./run-twice";

const EVERY_DAY = ["report", "report, reports made", "replace formulas"];
/** Each fault at one request of one of them; which one, its number decides. */
const REQUESTS = 6;

test("whatever goes wrong, nothing of the user's is lost and the next run finishes", async () => {
  const struck = new Set<number>();
  const { cases, broken } = await runEvery({ isWanted: ({ scenario, request, faultNumber }) => {
    const isWanted = EVERY_DAY[faultNumber % EVERY_DAY.length] === scenario && request === 1 + (Math.floor(faultNumber / EVERY_DAY.length) % REQUESTS);
    if (isWanted) struck.add(faultNumber);
    return isWanted;
  }, scenarios: (name) => EVERY_DAY.includes(name) });
  expect(broken).toEqual([]);
  expect(cases).toBe(struck.size);
  expect(struck.size).toBeGreaterThan(FAULTS.length / 2);
}, 240_000);

test("a second fault, while the first is mended, leaves nothing that the next run does not finish", async () => {
  const { cases, broken } = await runPairs(
    ({ request, later, first, second }) => request === 5 && later === 1 && first.startsWith("does") && !first.includes("loses") && second === "refuses with GeneralException",
    ["report", "report, reports made"],
  );
  expect(broken).toEqual([]);
  expect(cases).toBe(6);
}, 240_000);
