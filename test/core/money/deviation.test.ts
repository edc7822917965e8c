import fc from "fast-check";
import { deviation, deviationShare } from "../../../src/core/money/deviation";

/** Cells as they occur: whole kronor, öre, tkr with a decimal, twelfths, and the largest that a cell holds exactly. */
const cell = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -999, max: 999 }).map((n) => n / 100),
  fc.integer({ min: -99, max: 99 }).map((n) => n / 12),
  fc.constantFrom(2 ** 53 - 1, -(2 ** 53 - 1), 1e15 + 0.5, 1e-9, 123456789.01),
);

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
});

describe("laws", () => {
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
});
