import fc from "fast-check";
import { decimalOf, numberOfDecimal, subtractDecimals } from "../../../src/core/money/decimal";
import { difference } from "../../../src/core/money/difference";

/** Cells as they occur: whole kronor, öre, tkr with a decimal, twelfths, and the largest that a cell holds exactly. */
const cell = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -999, max: 999 }).map((n) => n / 100),
  fc.integer({ min: -99, max: 99 }).map((n) => n / 12),
  fc.constantFrom(2 ** 53 - 1, -(2 ** 53 - 1), 1e15 + 0.5, 1e-9, 123456789.01),
);

test("tenths leave no residue", () => {
  expect(difference(0.3, 0.1)).toBe(0.2);
  expect(difference(20.4, 22.1)).toBe(-1.7);
  expect(difference(1.1, 1.1)).toBe(0);
  expect(Object.is(difference(-1, -1), 0)).toBe(true);
});

test("a difference is the double nearest to the exact decimal difference", () => {
  fc.assert(fc.property(cell, cell, (a, b) => {
    expect(difference(a, b)).toBe(numberOfDecimal(subtractDecimals(decimalOf(a), decimalOf(b))));
  }), { numRuns: 1000 });
});
