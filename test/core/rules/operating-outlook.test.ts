/** Nämndens läge: net, deviation and yearly costs of the whole committee, and where its forecast is summed up. */
import { makeContext } from "../../../src/core/rules/check-context";
import { forecastDeviation, forecastPlace, netOf, yearlyCosts } from "../../../src/core/rules/operating-outlook";
import { areaAddress } from "../../../src/core/sheet/address";
import { drawWorkbook, inputOf } from "./check-drawing";

const workbook = (drawing: string, year: number | null = 2024) => {
  const input = inputOf(drawWorkbook([{ name: "Blad", drawing }]).grids);
  return makeContext({ ...input, round: { ...input.round, year: year ?? undefined } });
};
const YEAR = { from: "2024-01", to: "2024-12" };
const DRIFT = "| Drift 2024, tkr | | |\n| Slag | Budget 2024 | Prognos 2024 |\n| Intäkter | -12000 | -12100 |\n| Kommunbidrag | -500 | -500 |\n| Kostnader | 12500 | 12900 |";

test("the net is income minus costs in kronor, without kommunbidrag, and unknown where nothing is told", () => {
  expect(netOf(workbook(DRIFT), { role: "budget", period: YEAR })).toBe(-500_000);
  expect(netOf(workbook(DRIFT), { role: "forecast", period: YEAR })).toBe(-800_000);
  expect(netOf(workbook(DRIFT), { role: "actual", period: YEAR })).toBeUndefined();
});

test("the forecast's deviation is minus when it is worse, and unknown without a year, a budget or a forecast", () => {
  expect(forecastDeviation(workbook(DRIFT))).toBe(-300_000);
  expect(forecastDeviation(workbook(DRIFT, null))).toBeUndefined();
  expect(forecastDeviation(workbook(DRIFT.replace("Prognos 2024", "Utfall 2024 ")))).toBeUndefined();
  expect(forecastDeviation(workbook(DRIFT.replace("Budget 2024", "Utfall 2024")))).toBeUndefined();
});

test("the yearly costs are the budget's, or the forecast's where there is no budget", () => {
  expect(yearlyCosts(workbook(DRIFT))).toBe(12_500_000);
  expect(yearlyCosts(workbook(DRIFT.replace("Budget 2024", "Budget jan–apr 2024")))).toBe(12_900_000);
  expect(yearlyCosts(workbook(DRIFT, null))).toBeUndefined();
});

test("the forecast is summed up in the total's cell, or in the last row's", () => {
  const at = (drawing: string) => forecastPlace(workbook(drawing));
  const place = at(`${DRIFT}\n| Summa | 0 | 300 |`);
  expect(place && areaAddress(place.area)).toBe("C6");
  const last = at(DRIFT);
  expect(last && areaAddress(last.area)).toBe("C5");
  expect(at(DRIFT.replace("Prognos 2024", "Utfall 2024 "))).toBeUndefined();
});
