/** Prognos mot målvärde: asked of before the year is over, of forecasts that miss the target as it is written. */
import { forecastMeetsItsTarget } from "../../../../src/core/rules/catalogue/forecast-meets-its-target";
import { saidBy, seenBy } from "../seen-by";

const rule = forecastMeetsItsTarget;
const TO_JULY = { round: { year: 2021, period: { from: "2021-01", to: "2021-07" } } };

function goals(forecast: string, target: string, indicator = "Sjukfrånvaro"): { Mål: string } {
  return { Mål: `
    | Mål 2021           |              |         |         |          |
    | Nämndmål           | Indikator    | Nuvärde | Prognos | Målvärde |
    | En bra arbetsplats | ${indicator} | 9,02 %  | ${forecast} | ${target} |
    | Ge god service     | Genomsnittlig handläggningstid | 8 st | 20 st | högst 20 st |` };
}

test("it is asked at the forecast, beside the target", () => {
  const [seen, ...more] = seenBy(rule, goals("7 %", "Minska från 7 %"), TO_JULY);
  expect(seen).toMatchObject({ severity: "question", at: "Mål!D3", related: ["Mål!E3"], told: "7 D3 7" });
  expect(more).toEqual([]);
  expect(saidBy(rule, goals("6,9 %", "Minska från 7 %"), TO_JULY)).toEqual([]);
});

test("a bare number is a target only where the indicator tells which way is better", () => {
  expect(saidBy(rule, goals("8 %", "7 %"), TO_JULY)).toEqual(["question Mål!D3"]);
  expect(saidBy(rule, goals("6 %", "7 %"), TO_JULY)).toEqual([]);
  expect(saidBy(rule, goals("6 st", "7 st", "Antal möten"), TO_JULY)).toEqual([]);
  expect(saidBy(rule, goals("8 st", "7 st", "Antal möten"), TO_JULY)).toEqual([]);
  expect(saidBy(rule, goals("6 st", "minst 7 st", "Antal möten"), TO_JULY)).toEqual(["question Mål!D3"]);
});

test("a forecast that is not given, or cannot be compared, is not missed", () => {
  expect(saidBy(rule, goals("", "Minska från 7 %"), TO_JULY)).toEqual([]);
  expect(saidBy(rule, goals("lägre", "Minska från 7 %"), TO_JULY)).toEqual([]);
});

test("when the year is over the result speaks instead; without months it is not over", () => {
  expect(saidBy(rule, goals("7 %", "Minska från 7 %"), { round: { year: 2021, period: { from: "2021-01", to: "2021-12" } } })).toEqual([]);
  expect(saidBy(rule, goals("7 %", "Minska från 7 %"), { round: { year: 2021, period: undefined } })).toEqual(["question Mål!D3"]);
});
