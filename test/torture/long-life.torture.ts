import { liveLong } from "./long-life";
import { smallWorkbook } from "./small-workbook";

const ROUNDS = 200;

test("nothing grows by reports being refreshed two hundred times", async () => {
  const [first, last] = await liveLong(await smallWorkbook(), ROUNDS);
  process.stderr.write(`${ROUNDS} varv: ${JSON.stringify(first)} → ${JSON.stringify(last)}\n`);
  expect(last).toEqual({ ...first, savedBytes: expect.any(Number) as number });
  expect(Math.abs(last.savedBytes - first.savedBytes)).toBeLessThan(200);
}, 24 * 3_600_000);
