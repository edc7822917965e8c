/** No misses: one planted error of each kind, anywhere in a correct workbook, is found at its cell and called by its name. */
import { ERROR_KINDS } from "./error-kinds";
import { measurePlanted } from "./planted-errors";

const shares = measurePlanted(ERROR_KINDS, 8, 5);

test.each(shares.map((share) => [share.kind, share] as const))("%s is found", (_kind, { planted, found, named }) => {
  expect({ found, named }).toEqual({ found: planted, named: planted });
});

test("nearly every kind of error has a place in so few workbooks", () => {
  expect(shares.filter(({ planted }) => planted === 0).length).toBeLessThanOrEqual(2);
});
