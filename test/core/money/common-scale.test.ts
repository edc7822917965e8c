import fc from "fast-check";
import { commonScale, wholeAt } from "../../../src/core/money/common-scale";
import { decimalOf, digitsAt } from "../../../src/core/money/decimal";

test("the coarsest scale that makes all whole is found, and none for twelfths", () => {
  expect(commonScale(1, 2)).toBe(1);
  expect(commonScale(0.1, 0.25)).toBe(100);
  expect(commonScale(1 / 3, 1)).toBeUndefined();
  expect(commonScale(2 ** 53 - 1, 1)).toBeUndefined();
});

test("a cell at the scale has the very digits of its shortest decimal", () => {
  const cell = fc.oneof(fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  fc.assert(fc.property(cell, cell, (a, b) => {
    const scale = commonScale(a, b);
    if (scale === undefined) return;
    expect(BigInt(wholeAt(a, scale))).toBe(digitsAt(decimalOf(a), Math.log10(scale)));
  }), { numRuns: 1000 });
});
