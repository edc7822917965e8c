import fc from "fast-check";
import { allocate, allocateAmount, wholeWeights } from "../../../src/core/money/allocate";
import { amountOfOre } from "../../../src/core/money/amount";
import { decimalOf } from "../../../src/core/money/decimal";

function split(whole: number, weights: readonly number[]): number[] {
  return allocate(BigInt(whole), wholeWeights(weights.map(decimalOf))).map(Number);
}

/** Inhabitants on 31 December: Lekeberg, Laxå, Askersund, Hallsberg. */
const INHABITANTS = { 2019: [8234, 5683, 11377, 15932], 2022: [8756, 5576, 11497, 16290], 2023: [8606, 5497, 11478, 16232] };

describe("published splits", () => {
  test("the deficit of 852 is shared as the annual report of 2024 prints it", () => {
    expect(split(852, INHABITANTS[2022])).toEqual([177, 113, 233, 329]);
    expect(split(-852, INHABITANTS[2022])).toEqual([-177, -113, -233, -329]);
  });

  test("no deficit near 852 gives the printed row with the inhabitants of 2023", () => {
    for (let deficit = 840; deficit <= 865; deficit++) expect(split(deficit, INHABITANTS[2023])).not.toEqual([177, 113, 233, 329]);
  });

  test("the 300 for Sydnet 2.0 is shared as the interim report of 2021 prints it", () => {
    expect(split(300, INHABITANTS[2019])).toEqual([60, 41, 83, 116]);
  });
});

describe("vectors of peers whose method is the largest remainder", () => {
  test.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [5, [3, 7], [2, 3]],
    [5, [7, 3], [4, 1]],
    [5, [7, 3, 0], [4, 1, 0]],
    [5, [0, 7, 3], [0, 4, 1]],
    [5, [7, 0, 3], [4, 0, 1]],
    [5, [0, 0, 1], [0, 0, 5]],
    [5, [0, 3, 7], [0, 2, 3]],
    [0, [0, 0, 1], [0, 0, 0]],
    [2, [1, 1, 1], [1, 1, 0]],
    [1, [1, 1], [1, 0]],
    [1, [0.33, 0.66], [0, 1]],
    [101, [3, 7], [30, 71]],
    [101, [7, 3], [71, 30]],
    [15, [1, 1], [8, 7]],
    [10, [1, 1], [5, 5]],
    [15, [1, 1, 1], [5, 5, 5]],
    [10, [1, 1, 1], [4, 3, 3]],
  ])("moneyphp: %d by %j is %j", (whole, weights, expected) => {
    expect(split(whole, weights)).toEqual(expected);
  });

  test("moneyphp differs on a negative amount, where it floors: ours mirrors the positive split, so that a repaid deficit cancels", () => {
    expect(split(-5, [7, 3])).toEqual([-4, -1]); // moneyphp: -3, -2
  });

  test.each<[number, number[], number[]]>([
    [12, [14, 28, 7, 35], [2, 4, 1, 5]],
    [6, [0, 14, 28, 0, 0], [0, 2, 4, 0, 0]],
    [3, [10, 9, 8, 8, 11, 12], [1, 0, 0, 0, 1, 1]],
    [100, [5117, 4400, 162, 161, 160], [51, 44, 2, 2, 1]],
    [26, [9061, 7179, 5259, 3319, 1182], [9, 7, 5, 4, 1]],
    [2, [2, 1, 1, 2, 2], [1, 0, 0, 1, 0]],
    [3, [12, 12, 11, 12], [1, 1, 0, 1]],
  ])("apportionment, after Balinski and Young 1975: %d by %j is %j", (whole, weights, expected) => {
    expect(split(whole, weights)).toEqual(expected);
  });

  test("apportionment calls a tie an error; ours gives it to the earlier row", () => {
    expect(split(4, [11, 11, 11])).toEqual([2, 1, 1]);
  });
});

test("peers of other methods share only the sum law: a part that is already exact gets nothing extra here", () => {
  expect(split(12, [5, 3, 2])).toEqual([6, 4, 2]); // dinero.js: 7, 3, 2
  expect(split(10, [1, 1, 2])).toEqual([3, 2, 5]); // RubyMoney agrees here
  expect(split(10, [0.1, 0.2, 0.1])).toEqual([3, 5, 2]);
});

test("a negative weight, or weights of nothing, cannot share anything", () => {
  expect(() => split(10, [1, -1])).toThrow("negativ");
  expect(() => split(10, [0, 0])).toThrow("noll");
});

test("an amount is shared in whole steps of the report's unit", () => {
  const tkr = amountOfOre(100_000);
  expect(allocateAmount(amountOfOre(85_200_000), INHABITANTS[2022], tkr)).toEqual([17_700_000, 11_300_000, 23_300_000, 32_900_000]);
  expect(() => allocateAmount(amountOfOre(85_194_400), INHABITANTS[2022], tkr)).toThrow("jämnt");
  expect(() => allocateAmount(amountOfOre(0), INHABITANTS[2022], amountOfOre(0))).toThrow("jämnt");
  expect(() => allocateAmount(amountOfOre(100_000), INHABITANTS[2022], amountOfOre(-100_000))).toThrow("jämnt");
});

describe("laws", () => {
  const whole = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(2 ** 53 - 1, -(2 ** 53 - 1)));
  const weights = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0.1, 0.25, 1.5)), { minLength: 1, maxLength: 5 }).filter((all) => all.some((w) => w > 0));

  test("shares always add up to the amount", () => {
    fc.assert(fc.property(whole, weights, (amount, keys) => {
      expect(split(amount, keys).reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(amount));
    }));
  });

  test("no share strays a whole unit from its exact quota, and an exact quota is met", () => {
    fc.assert(fc.property(whole, weights, (amount, keys) => {
      const scaled = wholeWeights(keys.map(decimalOf));
      const total = scaled.reduce((sum, w) => sum + w, 0n);
      allocate(BigInt(amount), scaled).forEach((share, row) => {
        const off = share * total - BigInt(amount) * (scaled[row] as bigint);
        expect(off < total && off > -total).toBe(true);
        if ((BigInt(amount) * (scaled[row] as bigint)) % total === 0n) expect(off).toBe(0n);
      });
    }));
  });

  test("a weight of zero gets zero, and the opposite amount the opposite shares", () => {
    fc.assert(fc.property(whole, weights, (amount, keys) => {
      const shares = split(amount, keys);
      keys.forEach((key, row) => key === 0 && expect(shares[row]).toBe(0));
      expect(split(-amount, keys).map((share) => -share + 0)).toEqual(shares);
    }));
  });

  test("a larger weight never gets a smaller share, and of equal weights the earlier gets no less", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), weights, (amount, keys) => {
      const shares = split(amount, keys);
      keys.forEach((a, i) => keys.forEach((b, j) => {
        if (a > b || (a === b && i < j)) expect(shares[i]!).toBeGreaterThanOrEqual(shares[j]!);
      }));
    }));
  });

  test("weights in another unit give the same shares", () => {
    fc.assert(fc.property(whole, weights, fc.integer({ min: 1, max: 9 }), (amount, keys, by) => {
      const scaled = wholeWeights(keys.map(decimalOf));
      expect(allocate(BigInt(amount), scaled.map((w) => w * BigInt(by)))).toEqual(allocate(BigInt(amount), scaled));
    }));
  });
});
