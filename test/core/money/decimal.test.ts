import fc from "fast-check";
import { addDecimals, decimalOf, digitsAt, numberOfDecimal, numberOfFraction, powerOfTen, shiftDecimal } from "../../../src/core/money/decimal";

test("a double means the shortest decimal that it shows", () => {
  expect(decimalOf(0.1)).toEqual({ digits: 1n, scale: 1 });
  expect(decimalOf(-12.5)).toEqual({ digits: -125n, scale: 1 });
  expect(decimalOf(1e21)).toEqual({ digits: 10n ** 21n, scale: 0 });
  expect(decimalOf(1.5e-7)).toEqual({ digits: 15n, scale: 8 });
  expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
});

test("tenths add without residue", () => {
  expect(numberOfDecimal(addDecimals(decimalOf(0.1), decimalOf(0.2)))).toBe(0.3);
});

test("a scale is made finer, never coarser", () => {
  expect(digitsAt(decimalOf(1.5), 3)).toBe(1500n);
  expect(() => digitsAt(decimalOf(1.55), 1)).toThrow(RangeError);
});

describe("laws", () => {
  test("every finite double survives being a decimal", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberOfDecimal(decimalOf(value))).toBe(value + 0);
    }));
  });

  test("moving the comma and back is no change", () => {
    fc.assert(fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -6, max: 6 }), (n, steps) => {
      const there = shiftDecimal({ digits: BigInt(n), scale: 2 }, steps);
      expect(numberOfDecimal(shiftDecimal(there, -steps))).toBe(n / 100 + 0);
    }));
  });

  test("a fraction of whole numbers that doubles hold is the quotient that the processor rounds", () => {
    const whole = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger());
    fc.assert(fc.property(whole, whole, (a, b) => {
      if (b === 0) return;
      expect(numberOfFraction(BigInt(a), BigInt(b))).toBe(a / b + 0);
    }), { numRuns: 1000 });
  });

  test("a fraction reduced or extended is the same number", () => {
    fc.assert(fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 40 }), (a, b, power) => {
      const by = powerOfTen(power);
      expect(numberOfFraction(BigInt(a) * by, BigInt(b) * by)).toBe(a / b + 0);
    }));
  });
});
