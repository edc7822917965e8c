import { liveLong } from "./long-life";
import { sayResult } from "./part";
import { smallWorkbook } from "./small-workbook";

const ROUNDS = 200;
/** In the product, office.js and the emulated Excel together; a workbook read and kept would be many times more. */
const MOST_BYTES_A_ROUND = 100_000;

test("nothing grows by reports being refreshed two hundred times", async () => {
  const { first, last, heap } = await liveLong(await smallWorkbook(), ROUNDS);
  sayResult({ rounds: ROUNDS, measuredFirst: JSON.stringify(first), measuredLast: JSON.stringify(last), measuredHeap: JSON.stringify(heap) });
  expect(last).toEqual({ ...first, savedBytes: expect.any(Number) as number });
  expect(Math.abs(last.savedBytes - first.savedBytes)).toBeLessThan(200);
  expect(heap.late - heap.early).toBeLessThan(MOST_BYTES_A_ROUND * ROUNDS);
}, 24 * 3_600_000);
