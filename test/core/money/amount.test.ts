import fc from "fast-check";
import { amountOfKronor, amountOfOre, amountOfValues, isWithinReach, numberInUnit, roundAmount, sumAmounts } from "../../../src/core/money/amount";

test("cells in whole öre add up exactly, whatever their number", () => {
  expect(amountOfKronor(Array.from({ length: 100_000 }, () => 0.1))).toBe(1_000_000);
});

test("a figure is rounded once, after its cells are summed", () => {
  expect(amountOfKronor([0.004, 0.004, 0.004])).toBe(1);
  const year = 12_106_000;
  expect(amountOfKronor(Array.from({ length: 12 }, () => year / 12))).toBe(year * 100);
});

test("half an öre goes away from zero, as in Excel", () => {
  expect(amountOfKronor([1.005])).toBe(101);
  expect(amountOfKronor([-1.005])).toBe(-101);
  expect(amountOfKronor([100, -0.005])).toBe(10_000);
  expect(amountOfKronor([-100, 0.005])).toBe(-10_000);
  expect([amountOfKronor([0.005]), amountOfKronor([-0.005])]).toEqual([1, -1]);
  expect([amountOfKronor([0.008]), amountOfKronor([0.002]), amountOfKronor([-0.008]), amountOfKronor([-0.002])]).toEqual([1, 0, -1, 0]);
});

test("the unit of the table is part of the amount", () => {
  expect(amountOfValues([0.5], "mnkr")).toBe(50_000_000);
  expect(amountOfValues([408], "tkr")).toBe(40_800_000);
  expect(amountOfValues([852.5], "tkr")).toBe(amountOfKronor([852_500]));
  expect(numberInUnit(amountOfOre(50_000_000), "mnkr")).toBe(0.5);
});

test("an amount that is no longer exact is refused, never rounded silently", () => {
  expect(() => amountOfKronor([2 ** 53])).toThrow(RangeError);
  expect(() => amountOfOre(0.5)).toThrow(RangeError);
  expect(() => sumAmounts([amountOfOre(Number.MAX_SAFE_INTEGER), amountOfOre(1)])).toThrow(RangeError);
});

test("no municipality has an amount that cannot be kept to the öre", () => {
  expect([isWithinReach(1e13), isWithinReach(-1e13), isWithinReach(1e15), isWithinReach(Number.NaN)]).toEqual([true, true, false, false]);
});

test("rounding to the report's unit goes away from zero at the half", () => {
  expect(roundAmount(amountOfOre(85_150_000), "tkr", 0)).toBe(85_200_000);
  expect(roundAmount(amountOfOre(-85_150_000), "tkr", 0)).toBe(-85_200_000);
  expect(roundAmount(amountOfOre(85_149_999), "tkr", 0)).toBe(85_100_000);
  expect(roundAmount(amountOfOre(7_649_999_99), "mnkr", 1)).toBe(7_600_000_00);
  expect(roundAmount(amountOfOre(123), "kr", 2)).toBe(123);
});

describe("laws", () => {
  const ore = fc.integer({ min: -5_000, max: 5_000 });

  test("the order of the rows never changes the sum", () => {
    const cell = fc.oneof(ore.map((n) => n / 100), ore.map((n) => n / 12), ore.map((n) => n * 1e9));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        expect(amountOfKronor([...cells].reverse())).toBe(amountOfKronor(cells));
      }),
    );
  });

  test("a large amount that is added and taken away again leaves the sum as it was, wherever it stands", () => {
    const small = fc.integer({ min: -5_000, max: 5_000 }).map((n) => n / 12);
    const large = fc.integer({ min: 2 ** 46, max: 2 ** 50 }).map((n) => n / 7);
    fc.assert(fc.property(fc.array(small, { minLength: 1, maxLength: 4 }), large, fc.nat(4), fc.nat(4), (cells, added, at, from) => {
      const withBoth = [...cells];
      withBoth.splice(at, 0, added);
      withBoth.splice(from, 0, -added);
      expect(amountOfKronor(withBoth)).toBe(amountOfKronor(cells));
    }));
  });

  test("amounts are added one by one, and an amount and its opposite are nothing", () => {
    fc.assert(fc.property(fc.array(ore, { maxLength: 6 }), (cells) => {
      const amounts = cells.map(amountOfOre);
      expect(sumAmounts(amounts)).toBe(Number(cells.reduce((sum, cell) => sum + BigInt(cell), 0n)));
      expect(sumAmounts([...amounts, ...amounts.map((amount) => amountOfOre(-amount))])).toBe(0);
    }));
  });

  test("kronor in whole öre are read back unchanged", () => {
    fc.assert(fc.property(fc.oneof(ore, fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 })), (n) => {
      const kronor = n / 100;
      if (Math.round(kronor * 100) === n) expect(amountOfKronor([kronor])).toBe(n);
    }));
  });

  test("a rounded amount is within half a step, is a whole number of steps, and mirrors", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(0, 1, 2), (n, decimals) => {
        const step = 100_000 / 10 ** decimals;
        const rounded = roundAmount(amountOfOre(n), "tkr", decimals);
        expect(Math.abs(rounded - n)).toBeLessThanOrEqual(step / 2);
        expect(Math.abs(rounded % step)).toBe(0);
        expect(roundAmount(amountOfOre(-n), "tkr", decimals)).toBe(amountOfOre(-rounded));
      }),
    );
  });
});
