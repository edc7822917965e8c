import fc from "fast-check";
import { roundedShares, shares } from "../../../src/core/money/shares";

test("rounded shares are shown as per cents that add up to a hundred", () => {
  expect(roundedShares([1, 1, 1], 0)).toEqual([0.34, 0.33, 0.33]);
  expect(roundedShares([8756, 5576, 11497, 16290], 1)).toEqual([0.208, 0.132, 0.273, 0.387]);
});

test("weights with decimals weigh as they show", () => {
  expect(shares([0.1, 0.2, 0.7])).toEqual([0.1, 0.2, 0.7]);
});

describe("laws", () => {
  const weights = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(0.1, 1e-6, 1e9)), { minLength: 1, maxLength: 12 }).filter((all) => all.some((w) => w > 0));

  test("shares add up to one within n of the last bit", () => {
    fc.assert(fc.property(weights, (all) => {
      const sum = shares(all).reduce((total, share) => total + share, 0);
      expect(Math.abs(sum - 1)).toBeLessThanOrEqual(all.length * 2 ** -52);
    }));
  });

  test("rounded per cents add up to exactly a hundred", () => {
    fc.assert(fc.property(weights, fc.integer({ min: 0, max: 4 }), (all, decimals) => {
      const scale = 10 ** (decimals + 2);
      expect(roundedShares(all, decimals).reduce((total, share) => total + Math.round(share * scale), 0)).toBe(scale);
    }));
  });
});
