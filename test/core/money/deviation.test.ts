import fc from "fast-check";
import { decimalOf, numberOfDecimal, subtractDecimals } from "../../../src/core/money/decimal";
import { deviation, deviationShare } from "../../../src/core/money/deviation";
import { difference } from "../../../src/core/money/difference";
import { ratio } from "../../../src/core/money/ratio";
import { roundedShares, shares } from "../../../src/core/money/shares";
import { extrapolate, yearForecast } from "../../../src/core/money/year-forecast";

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

test("plus is better, whichever amounts carry minus in the table", () => {
  expect(deviation(-43306, -43752, "cost")).toBe(446);
  expect(deviation(11143, 13065, "cost")).toBe(-1922);
  expect(deviation(22.1, 20.4, "income")).toBe(-1.7);
  expect(deviation(-25.5, -22.5, "income")).toBe(3);
});

test("the share of a budget of nothing is nothing, or has no answer", () => {
  expect(deviationShare(200, 150, "cost")).toBe(0.25);
  expect(deviationShare(-200, -150, "cost")).toBe(-0.25);
  expect(deviationShare(0, 0, "cost")).toBe(0);
  expect(deviationShare(0, 5, "cost")).toBeUndefined();
  expect(ratio(0, 0)).toBe(0);
  expect(ratio(1, 0)).toBeUndefined();
  expect(ratio(0.3, 0.1)).toBe(3);
});

test("the year's forecast is what has happened and what the budget has left", () => {
  expect(yearForecast(17579, 26012, 17177, 0)).toBe(26414);
  expect(yearForecast(0.1, 0.7, 0.5, 0.3)).toBe(0.6);
  expect(extrapolate(22470, 8)).toBe(33705);
  expect(extrapolate(0.1, 12)).toBe(0.1);
});

test("rounded shares are shown as per cents that add up to a hundred", () => {
  expect(roundedShares([1, 1, 1], 0)).toEqual([0.34, 0.33, 0.33]);
  expect(roundedShares([8756, 5576, 11497, 16290], 1)).toEqual([0.208, 0.132, 0.273, 0.387]);
});

describe("laws", () => {
  test("a difference is the double nearest to the exact decimal difference", () => {
    fc.assert(fc.property(cell, cell, (a, b) => {
      expect(difference(a, b)).toBe(numberOfDecimal(subtractDecimals(decimalOf(a), decimalOf(b))));
    }), { numRuns: 1000 });
  });

  test("turning the table's sign turns the deviation", () => {
    fc.assert(fc.property(cell, cell, (budget, actual) => {
      expect(deviation(budget, actual, "income")).toBe(-deviation(budget, actual, "cost") + 0);
      expect(deviation(-budget, -actual, "income")).toBe(deviation(budget, actual, "cost"));
      expect(deviationShare(-budget, -actual, "income")).toBe(deviationShare(budget, actual, "cost"));
    }));
  });

  test("another unit moves the comma of the answer and nothing else", () => {
    const tenths = fc.integer({ min: -999, max: 999 }).map((n) => n / 10);
    fc.assert(fc.property(tenths, tenths, (budget, actual) => {
      const kronor = deviation(Math.round(budget * 10) * 100, Math.round(actual * 10) * 100, "cost");
      expect(deviation(budget, actual, "cost")).toBe(kronor / 1000);
      expect(deviationShare(Math.round(budget * 10) * 100, Math.round(actual * 10) * 100, "cost")).toBe(deviationShare(budget, actual, "cost"));
    }));
  });

  test("shares add up to one within n of the last bit, and rounded per cents to exactly a hundred", () => {
    const weights = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0.1, 1e-6, 1e9)), { minLength: 1, maxLength: 12 }).filter((all) => all.some((w) => w > 0));
    fc.assert(fc.property(weights, fc.integer({ min: 0, max: 4 }), (all, decimals) => {
      const sum = shares(all).reduce((total, share) => total + share, 0);
      expect(Math.abs(sum - 1)).toBeLessThanOrEqual(all.length * 2 ** -52);
      const scale = 10 ** (decimals + 2);
      expect(roundedShares(all, decimals).reduce((total, share) => total + Math.round(share * scale), 0)).toBe(scale);
    }));
  });
});
