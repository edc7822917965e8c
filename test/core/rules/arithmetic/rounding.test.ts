/** Rounding is told from error by intervals, not by a tolerance. */
import fc from "fast-check";
import { floatNoise, judgeDifference, storedUnit, type RoundedCell } from "../../../../src/core/rules/arithmetic/rounding";

const typed = (value: number, decimals = 0): RoundedCell => ({ value, decimals, isExact: false });
const exact = (value: number): RoundedCell => ({ value, decimals: 0, isExact: true });
const judge = (terms: readonly RoundedCell[], result: RoundedCell, unit = 1) =>
  judgeDifference(result.value - terms.reduce((sum, { value }) => sum + value, 0), terms, result, unit);

test("a sum that is right holds, whatever binary arithmetic adds", () => {
  expect(judge([typed(0.1, 1), typed(0.2, 1)], typed(0.3, 1), 0.1)).toBe("holds");
});

test("20,4 − 22,1 may be printed as −1,8", () => {
  expect(judge([typed(20.4, 1), typed(-22.1, 1)], typed(-1.8, 1), 0.1)).toBe("rounding");
});

test("two rounded parts cannot miss by two units", () => {
  expect(judge([typed(20.4, 1), typed(-22.1, 1)], typed(-1.9, 1), 0.1)).toBe("broken");
});

test("in sixty rows one figure thirty off is a question, since roundings do not gather that way", () => {
  const rows = Array.from({ length: 60 }, () => typed(100));
  expect(judge(rows, typed(6030))).toBe("doubtful");
  expect(judge(rows, typed(6006))).toBe("rounding");
  expect(judge(rows, typed(6031))).toBe("broken");
});

test("a formula among the parts is exact, so the difference is never grey", () => {
  expect(judge([exact(100), typed(48)], typed(149))).toBe("doubtful");
  expect(judge([exact(100), exact(48)], exact(149))).toBe("broken");
});

test("a cell with more decimals than the others is exact too", () => {
  expect(judge([typed(100.5, 1), typed(48)], typed(149))).toBe("doubtful");
});

test("an exact sum typed with fewer decimals is a question, one that is rounded wrong is an error", () => {
  expect(judge([typed(100.25, 2), typed(48.5, 2)], typed(149), 0.01)).toBe("doubtful");
  expect(judge([typed(100.25, 2), typed(48.5, 2)], typed(150), 0.01)).toBe("broken");
});

test("a result that is exact is never a rounding of its parts", () => {
  expect(judge([typed(100.25, 2), typed(48.5, 2)], exact(149), 0.01)).toBe("broken");
});

test("one exact part is enough for the typed result to be a rounding of the sum", () => {
  expect(judge([exact(100.25), typed(48)], typed(148), 0.01)).toBe("doubtful");
  expect(judge([typed(100.25, 2), typed(48.4, 2)], typed(148.7, 1), 0.01)).toBe("doubtful");
  expect(judge([typed(100.25, 2), typed(48.4, 2)], typed(148.8, 1), 0.01)).toBe("broken");
});

test("the limits follow the unit that the table is stored in", () => {
  const terms = Array.from({ length: 11 }, () => typed(1.1, 1));
  expect(judge(terms, typed(12.4, 1), 0.1)).toBe("rounding");
  expect(judge(terms, typed(12.5, 1), 0.1)).toBe("doubtful");
  expect(judge(terms, typed(12.8, 1), 0.1)).toBe("broken");
  expect(judge([exact(100), typed(48.1, 1)], typed(148.2, 1), 0.1)).toBe("doubtful");
  expect(judge([exact(100), typed(48.1, 1)], typed(148.3, 1), 0.1)).toBe("broken");
});

test("what binary arithmetic may lose grows with the amounts", () => {
  expect(floatNoise([typed(1e9), typed(-1e9)])).toBeCloseTo(0.002, 6);
  expect(floatNoise([])).toBe(1e-9);
});

test("zeros and exact cells say nothing of the unit that is stored, and a third of the rest is enough", () => {
  expect(storedUnit([typed(0, 2), typed(0, 2), typed(5)])).toBe(1);
  expect(storedUnit([{ value: 1.25, isExact: true, decimals: 2 }, { value: 2.25, isExact: true, decimals: 2 }, typed(5)])).toBe(1);
  expect(storedUnit([typed(7.25, 2), typed(3), typed(4)])).toBeCloseTo(0.01);
});

test("the stored unit is the finest place that at least a third of the typed amounts use", () => {
  expect(storedUnit([typed(1), typed(22), typed(330)])).toBe(1);
  expect(storedUnit([typed(7.6, 1), typed(3), typed(4.6, 1)])).toBeCloseTo(0.1);
  expect(storedUnit([typed(7.25, 2), typed(3), typed(4), typed(5)])).toBe(1);
  expect(storedUnit([exact(1.2345), typed(0), typed(5)])).toBe(1);
});

test("rounding every cell of a true sum is never called broken", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 40 }), fc.constantFrom(0, 1, 2), (hundredths, decimals) => {
    const unit = 10 ** -decimals;
    const round = (value: number) => typed(Math.round(value / unit) * unit, decimals);
    const parts = hundredths.map((value) => value / 100);
    const total = parts.reduce((sum, value) => sum + value, 0);
    expect(judge(parts.map(round), round(total), unit)).not.toBe("broken");
  }));
});

test("a difference of more than half a unit per cell is never grey", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 50 }), (parts, extra) => {
    const total = parts.reduce((sum, value) => sum + value, 0);
    const off = Math.floor((parts.length + 1) / 2) + extra;
    expect(judge(parts.map((value) => typed(value)), typed(total + off))).toBe("broken");
  }));
});
