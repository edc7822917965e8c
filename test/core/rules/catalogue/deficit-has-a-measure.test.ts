/** Underskott och åtgärder: a deficit that the report shows needs a measure, where there is or should be a plan. */
import { deficitHasAMeasure } from "../../../../src/core/rules/catalogue/deficit-has-a-measure";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = deficitHasAMeasure;
const ROUND = { year: 2024, period: { from: "2024-01", to: "2024-04" }, unit: "tkr", decimals: 0 } as const;

/** So many tusental worse than budget. */
function drift(deficit: string): { Drift: string } {
  const cost = (8000 + Number(deficit.replace(",", "."))).toFixed(1).replace(".", ",").replace(",0", "");
  return { Drift: `
    | Drift januari–april 2024, tkr |             |                     |              |
    | Slag                          | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |
    | Intäkter                      |      -12000 |               -4000 |       -12000 |
    | Personalkostnader             |        8000 |                2700 |      ${cost} |
    | Övriga kostnader              |        4000 |                1300 |         4000 |` };
}

function plan(...measures: readonly string[]): { Handlingsplan: string } {
  return { Handlingsplan: drawPlan(measures.join("\n"), { forecast: "0", amount: "0" }).drawing };
}

const NONE = "| 1.1 | | Inga åtgärder | | | | | | | | |";
const REAL = "| 1.2 | 032 Teknik | Vakanshålla | | | Planerad | | | 0,4 | Nej | |";
const EMPTY = "| 1.1 | | | | | | | | | | |";

test("a deficit without a measure is told where the plan says that there are none, with its size and the forecast", () => {
  const [seen, ...more] = seenBy(rule, { ...drift("900"), ...plan(NONE) }, { round: ROUND });
  expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Handlingsplan!C3", related: ["Drift!D5"], difference: -900_000, told: "900" });
  expect(more).toEqual([]);
});

test("in the report’s own unit", () => {
  const [seen] = seenBy(rule, { ...drift("900"), ...plan(NONE) }, { round: { ...ROUND, unit: "mnkr", decimals: 1 } });
  expect(seen?.message).toContain("0,9 miljoner kronor");
  expect(seenBy(rule, { ...drift("900"), ...plan(NONE) }, { round: ROUND })[0]?.message).toContain("900 tkr");
});

test("one measure is enough, also beside a line that says none", () => {
  expect(saidBy(rule, { ...drift("900"), ...plan(NONE, REAL) }, { round: ROUND })).toEqual([]);
});

test("a deficit that the report rounds to nothing is none, and neither is a surplus or a forecast on budget", () => {
  const said = (deficit: string, round: object = ROUND): readonly string[] => saidBy(rule, { ...drift(deficit), ...plan(NONE) }, { round });
  expect(said("0,5")).toEqual(["rule Handlingsplan!C3"]);
  expect(said("0,4")).toEqual([]);
  expect(said("0")).toEqual([]);
  expect(said("-900")).toEqual([]);
  expect(said("50", { ...ROUND, unit: "mnkr", decimals: 1 })).toEqual(["rule Handlingsplan!C3"]);
  expect(said("49", { ...ROUND, unit: "mnkr", decimals: 1 })).toEqual([]);
});

test("when the year has gone there is nothing left to measure against", () => {
  expect(saidBy(rule, { ...drift("900"), ...plan(NONE) }, { round: { ...ROUND, period: { from: "2024-01", to: "2024-12" } } })).toEqual([]);
});

test("without a plan it is told only of a committee that always has one, and then at the forecast", () => {
  expect(saidBy(rule, drift("900"), { round: ROUND, policy: { requiresActionPlan: false } })).toEqual([]);
  expect(saidBy(rule, drift("900"), { round: ROUND, policy: { requiresActionPlan: true } })).toEqual(["rule Drift!D5"]);
});

test("a plan that says nothing at all is asked about, at its first line, unless a deficit makes it a fault", () => {
  const said = (deficit: string): readonly string[] => saidBy(rule, { ...drift(deficit), ...plan(EMPTY) }, { round: ROUND });
  expect(said("0")).toEqual(["question Handlingsplan!C3"]);
  expect(said("900")).toEqual(["rule Handlingsplan!C3"]);
  expect(saidBy(rule, { ...drift("0"), ...plan(NONE) }, { round: ROUND })).toEqual([]);
  expect(saidBy(rule, drift("0"), { round: ROUND })).toEqual([]);
});

test("without a forecast to judge by, the plan was not checked; without a plan there is nothing to check", () => {
  const { Drift } = drift("900");
  const withoutForecast = { Drift: Drift.replaceAll(/\|[^|]*\|$/gmu, "|") };
  expect(saidBy(rule, { ...withoutForecast, ...plan(NONE) }, { round: ROUND })).toEqual(["notChecked Handlingsplan!A2"]);
  expect(saidBy(rule, plan(NONE), { round: ROUND })).toEqual(["notChecked Handlingsplan!A2"]);
  expect(saidBy(rule, withoutForecast, { round: ROUND })).toEqual([]);
});
