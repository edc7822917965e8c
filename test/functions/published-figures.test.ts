/** The functions give the figures that the committees' own reports printed. Amounts as printed, in the report's unit. */
import { FUNCTIONS_BY_ID } from "../../src/functions/functions-by-id";
import { call, column } from "./call";

const { AVVIKELSE, FORDELA, FORDELNINGSNYCKEL, HELARSPROGNOS, UPPARBETAT } = FUNCTIONS_BY_ID;

type Row = readonly [label: string, budget: number | string, actual: number | string, deviation: number];

function deviations(rows: readonly Row[], plusMeans: string): unknown[] {
  return call(AVVIKELSE, column(...rows.map(([, budget]) => budget)), column(...rows.map(([, , actual]) => actual)), [[plusMeans]]).flat();
}

test("Herrljunga–Vårgårda 2023: budget less forecast, income with minus", () => {
  const rows: readonly Row[] = [
    ["Intäkter", -8013, -8213, 200], ["Personalkostnader", 12881, 12881, 0], ["Övriga kostnader", 15530, 15730, -200], ["Kapitalkostnad", 5614, 5614, 0],
    ["Summa kostnader", 34025, 34225, -200], ["Summa nettokostnader", 26012, 26012, 0], ["Herrljunga", 12279, 12079, 200], ["Vårgårda", 13733, 13933, -200],
  ];
  expect(deviations(rows, "kostnad")).toEqual(rows.map(([, , , deviation]) => deviation));
});

test("Sydnärke 2021: budget less forecast, every number as text from a PDF", () => {
  const rows: readonly Row[] = [
    ["Intäkter", "- 36 791", "- 36 791", 0], ["Personalkostnader", "11 662", "9 662", 2000], ["Datorer & basutrustning", "200", "200", 0], ["Datakommunikation", "1 700", "1 700", 0],
    ["Licenser & serviceavtal", "7 046", "7 046", 0], ["Övrigt tjänsteköp", "2 492", "4 492", -2000], ["Resor & Kurser", "330", "330", 0], ["Övriga kostnader", "320", "320", 0],
    ["Lokalhyror", "692", "692", 0], ["Kapitalkostnader", "12 349", "12 349", 0], ["Summa", "0", "0", 0],
  ];
  expect(deviations(rows, "kostnad")).toEqual(rows.map(([, , , deviation]) => deviation));
  const investments: readonly Row[] = [
    ["Lekeberg", "1 645", "2 905", -1260], ["Laxå", "735", "776", -41], ["Askersund", "2 690", "2 773", -83], ["Hallsberg", "1 105", "1 371", -266], ["Gemensamt", "3 000", "3 000", 0], ["", "9 175", "10 825", -1650],
  ];
  expect(deviations(investments, "kostnad")).toEqual(investments.map(([, , , deviation]) => deviation));
});

test("Sydnärke 2024: budget less actual, income with minus", () => {
  const rows: readonly Row[] = [
    ["ÖVRIGA AVG", 0, -108, 108], ["DRIFTBIDRAG", -43306, -43752, 446], ["TOTALT INTÄKTER", -43306, -43860, 554], ["PERSONAL", 12106, 11352, 754], ["DATORER", 200, 134, 66], ["TELE", 1100, 2445, -1345],
    ["LICENSER", 11143, 13065, -1922], ["TJÄNSTEKÖP", 3200, 4848, -1648], ["ÖVRIGA", 400, 330, 70], ["LOKALHYROR", 798, 859, -61], ["KAPITAL", 14259, 11631, 2628], ["TOTALT KOSTNADER", 43306, 44712, -1406],
    ["NETTORESULTAT", 0, 852, -852],
  ];
  expect(deviations(rows, "kostnad")).toEqual(rows.map(([, , , deviation]) => deviation));
  const investments: readonly Row[] = [["Lekeberg", 2533, 1484, 1049], ["Laxå", 1652, 1400, 252], ["Askersund", 2196, 2434, -238], ["Hallsberg", 1953, 2091, -138], ["Gemensamt", 3000, 5077, -2077]];
  expect(deviations(investments, "kostnad")).toEqual(investments.map(([, , , deviation]) => deviation));
});

test("Ludvika 2024: actual less budget, cost with minus, in millions with a decimal", () => {
  const rows: readonly Row[] = [["Kostnader", -25.5, -22.5, 3], ["Nettokostnad", -3.4, -2.1, 1.3], ["Intäkter, helår", 76.9, 76.9, 0], ["Kostnader, helår", -76.9, -76.9, 0]];
  expect(deviations(rows, "intäkt")).toEqual(rows.map(([, , , deviation]) => deviation));
  // Printed −1,8: shown figures of unrounded sums. The function computes what stands in the cells, without residue.
  expect(deviations([["Intäkter", 22.1, 20.4, -1.7]], "intäkt")).toEqual([-1.7]);
});

test("the detaljbudget 2024 nets to zero against its frame", () => {
  expect(deviations([["Ram", 0, 0, 0]], "kostnad")).toEqual([0]);
});

test("the deficit of 852 and the 300 for Sydnet 2.0 are shared as printed, with the inhabitants two years before", () => {
  const inhabitants2022 = column(8756, 5576, 11497, 16290);
  expect(call(FORDELA, [[852]], inhabitants2022, null).flat()).toEqual([177, 113, 233, 329]);
  expect(call(FORDELA, [[-852]], inhabitants2022, null).flat()).toEqual([-177, -113, -233, -329]);
  expect(call(FORDELA, [[300]], column("8 234", "5 683", "11 377", "15 932"), null).flat()).toEqual([60, 41, 83, 116]);
  expect(call(FORDELNINGSNYCKEL, inhabitants2022, [[2]]).flat()).toEqual([0.2079, 0.1324, 0.273, 0.3867]);
});

test("investments are used as the reports say: 6,3 % by August 2023, 110,2 % in 2024", () => {
  const [august, year] = call(UPPARBETAT, column(238, 12486), column(3750, 11334)).flat() as number[];
  expect([august?.toFixed(3), year?.toFixed(3)]).toEqual(["0.063", "1.102"]);
});

test("a year that goes as budgeted from here ends at the period's deviation: Ludvika's 1,3 better", () => {
  expect(call(HELARSPROGNOS, [[-2.1]], [[0]], [[-3.4]], null)).toEqual([[1.3]]);
});
