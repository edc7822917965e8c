/** Tillfället som kontrolleras: what the facts say goes before headings, and what a printed step is worth. */
import { findCheckedRound, isFullYear, month, reportStep, shareOfYear, type CheckedRound } from "../../../src/core/rules/checked-round";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { drawWorkbook } from "./check-drawing";

function round(facts: readonly string[], more: Readonly<Record<string, string>> = {}): CheckedRound {
  const uppgifter = `| Uppgifter om rapporten | |\n| | |\n| Nämnd | Servicenämnden |\n${facts.map((fact) => `| ${fact} |`).join("\n")}`;
  const { grids } = drawWorkbook([...(facts.length > 0 ? [{ name: "Uppgifter", drawing: uppgifter }] : []), ...Object.entries(more).map(([name, drawing]) => ({ name, drawing }))]);
  return findCheckedRound(recogniseWorkbook(grids), grids);
}

const DRIFT = { Drift: "| Drift januari–april 2024, kr | | | |\n| Slag | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |\n| Intäkter | -12000000 | -4000000 | -12000000 |\n| Kostnader | 12000000 | 4000000 | 12000000 |" };

test("the facts state the period, and headings only suggest one", () => {
  expect(round(["År | 2024", "Period | januari–april"])).toMatchObject({ year: 2024, period: { from: "2024-01", to: "2024-04" }, isPeriodStated: true });
  expect(round([], DRIFT)).toMatchObject({ year: 2024, period: { from: "2024-01", to: "2024-04" }, isPeriodStated: false });
  expect(round(["År | 2024", "Period | januari–februari"], DRIFT)).toMatchObject({ period: { from: "2024-01", to: "2024-02" }, isPeriodStated: true });
  expect(round(["År | 2024", "Period | helår"])).toMatchObject({ period: { from: "2024-01", to: "2024-12" }, isPeriodStated: true });
  expect(round(["År | 2024", "Period | våren"], DRIFT)).toMatchObject({ period: { from: "2024-01", to: "2024-04" }, isPeriodStated: false });
});

test.each([["första", 1], ["andra", 2], ["Tredje tillfället", 3], ["2", 2], ["nr 3", 3], ["12", undefined], ["sista", undefined]])("the round %s is number %s", (text, number) => {
  expect(round(["År | 2024", `Uppföljningstillfälle | ${text}`]).number).toBe(number);
});

test("the report's date is read as a day", () => {
  expect(round(["År | 2024", "Daterad | 2024-05-06"]).dated).toBe("2024-05-06");
  expect(round(["År | 2024"]).dated).toBeUndefined();
});

test("the report's unit is the one that is said, else the one that summaries are kept in, else tkr", () => {
  const summary = (unit: string) => ({ Rapport: `| Driftredovisning 2024, ${unit} | | |\n| Slag | Budget 2024 | Prognos 2024 |\n| Intäkter | -12 | -12 |\n| Kostnader | 12 | 12 |` });
  expect(round(["År | 2024", "Belopp i rapporten | mnkr"])).toMatchObject({ unit: "mnkr", decimals: 1 });
  expect(round(["År | 2024", "Belopp i rapporten | kronor"], summary("mnkr"))).toMatchObject({ unit: "kr", decimals: 0 });
  expect(round([], summary("mnkr"))).toMatchObject({ unit: "mnkr", decimals: 1 });
  expect(round([], DRIFT)).toMatchObject({ unit: "tkr", decimals: 0 });
  expect(round(["År | 2024"])).toMatchObject({ unit: "tkr", decimals: 0, committee: "Servicenämnden" });
});

test("one step of the print is worth its unit and decimals", () => {
  const step = (unit: CheckedRound["unit"], decimals: number) => reportStep({ ...round(["År | 2024"]), unit, decimals });
  expect([step("tkr", 0), step("mnkr", 1), step("mnkr", 2), step("kr", 0)]).toEqual([1000, 100_000, 10_000, 1]);
});

test("a year is from january to december, and a part of it is its months", () => {
  expect([{ from: "2024-01", to: "2024-12" }, { from: "2024-01", to: "2024-11" }, { from: "2024-02", to: "2024-12" }].map((period) => isFullYear({ period }))).toEqual([true, false, false]);
  expect(isFullYear({ period: undefined })).toBe(false);
  expect([shareOfYear({ from: "2024-01", to: "2024-04" }), shareOfYear({ from: "2024-05", to: "2024-08" }), shareOfYear({ from: "2024-01", to: "2024-12" })]).toEqual([4 / 12, 4 / 12, 1]);
  expect([month(2024, 4), month(2024, 11)]).toEqual(["2024-04", "2024-11"]);
});
