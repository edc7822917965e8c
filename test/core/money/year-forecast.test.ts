import fc from "fast-check";
import { extrapolate, yearForecast } from "../../../src/core/money/year-forecast";

test("the year's forecast is what has happened and what the budget has left", () => {
  expect(yearForecast(17579, 26012, 17177, 0)).toBe(26414);
  expect(yearForecast(0.1, 0.7, 0.5, 0.3)).toBe(0.6);
});

test("an extrapolation is exact where the twelfth is", () => {
  expect(extrapolate(22470, 8)).toBe(33705);
  expect(extrapolate(0.1, 12)).toBe(0.1);
});

test("a period that went as budgeted forecasts the year's budget", () => {
  const cell = fc.integer({ min: -999, max: 999 }).map((n) => n / 10);
  fc.assert(fc.property(cell, cell, (period, year) => {
    expect(yearForecast(period, year, period, 0)).toBe(year + 0);
  }));
});

test("a forecast of cells with many decimals is as exact as one of whole kronor", () => {
  expect(yearForecast(0.000_000_1, 0.000_000_7, 0.000_000_5, 0.000_000_3)).toBe(0.000_000_6);
  const cell = fc.integer({ min: -99_999, max: 99_999 });
  fc.assert(fc.property(cell, cell, cell, cell, (actual, year, period, change) => {
    const [inNano, inWhole] = [1e-9, 1].map((unit) => yearForecast(...([actual, year, period, change].map((n) => Number(`${n}e${unit === 1 ? 0 : -9}`)) as [number, number, number, number])));
    expect(inNano).toBe(Number(`${inWhole}e-9`) + 0);
  }));
});

test("a year that ends at nothing ends at nothing, without a sign", () => {
  expect(Object.is(yearForecast(-5, 0, -5, 0), 0)).toBe(true);
});
