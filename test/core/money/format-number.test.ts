import fc from "fast-check";
import { amountOfOre } from "../../../src/core/money/amount";
import { formatAmount, formatDecimal, formatNumber } from "../../../src/core/money/format-number";
import { parseNumber } from "../../../src/core/money/parse-number";

test.each<[number, "kr" | "tkr" | "mnkr", number, string]>([
  [2_207_861_400, "mnkr", 1, "22,1"],
  [-255_000_000_0, "mnkr", 1, "\u221225,5"],
  [85_194_400, "tkr", 0, "852"],
  [-43_306_300_00, "tkr", 0, "\u221243\u00a0306"],
  [123_456_789_00, "kr", 2, "123\u00a0456\u00a0789,00"],
  [-4_999_999, "mnkr", 1, "0,0"],
  [-49_999, "tkr", 0, "0"],
  [0, "mnkr", 2, "0,00"],
  [-5, "kr", 2, "\u22120,05"],
  [100, "kr", 4, "1,0000"],
])("%d öre in %s with %d decimals is printed %j", (ore, unit, decimals, text) => {
  expect(formatAmount(amountOfOre(ore), unit, decimals)).toBe(text);
});

test("a number is printed with the decimals it has unless told otherwise", () => {
  expect(formatNumber(22132)).toBe("22\u00a0132");
  expect(formatNumber(-0.5)).toBe("\u22120,5");
  expect(formatNumber(-0)).toBe("0");
  expect(formatNumber(2.345, 2)).toBe("2,35");
  expect(formatDecimal({ digits: -1005n, scale: 3 }, 2)).toBe("\u22121,01");
});

describe("laws", () => {
  const ore = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.maxSafeInteger());

  test("what is printed is read back as the same amount", () => {
    fc.assert(
      fc.property(ore, (n) => {
        const parsed = parseNumber(formatAmount(amountOfOre(n), "kr", 2));
        if (parsed.kind !== "number") throw new Error(parsed.kind);
        expect(parsed.decimal).toEqual({ digits: BigInt(n), scale: 2 });
      }),
    );
  });

  test("a number is printed as Unicode's Swedish locale prints it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100)), (value) => {
        const swedish = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });
        expect(formatNumber(value)).toBe(swedish.format(value + 0));
      }),
    );
  });

  test("zero is never printed with a minus", () => {
    fc.assert(
      fc.property(ore, fc.constantFrom<"kr" | "tkr" | "mnkr">("kr", "tkr", "mnkr"), fc.integer({ min: 0, max: 3 }), (n, unit, decimals) => {
        expect(formatAmount(amountOfOre(n), unit, decimals)).not.toMatch(/^\u22120(?:,0*)?$/u);
      }),
    );
  });
});
