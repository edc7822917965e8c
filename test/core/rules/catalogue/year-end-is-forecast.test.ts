/** Helårsprognosen: a report during the year has one, for the operations and for the investments. */
import { yearEndIsForecast as rule } from "../../../../src/core/rules/catalogue/year-end-is-forecast";
import { saidBy, seenBy } from "../seen-by";

const ROUND = { year: 2024, period: { from: "2024-01", to: "2024-04" }, isPeriodStated: false };
const THREE = { round: ROUND, policy: { roundsPerYear: 3 } };
const FREE = { policy: { roundsPerYear: undefined } };

const drift = (heads = "Budget 2024 | Utfall jan–apr 2024", figures = "-12000 | -4000") => `
  | Drift januari–april 2024, tkr | | |
  | Slag      | ${heads} |
  | Intäkter  | ${figures} |
  | Kostnader | ${figures.replaceAll("-", "")} |`;
const invest = `
  | Investeringar januari–april 2024, tkr | | |
  | Projekt  | Budget 2024 | Utfall jan–apr 2024 |
  | Nät      |        3000 |                 900 |
  | Säkerhet |        1000 |                 200 |`;

test("operations and investments are each asked for their forecast, at the outcome's heading", () => {
  const found = seenBy(rule, { Drift: drift(), Inv: invest }, THREE);
  expect(found).toMatchObject([{ severity: "warning", class: "rule", at: "Drift!C2" }, { severity: "warning", class: "rule", at: "Inv!C2" }]);
});

test("one table with a forecast answers for its kind, on whatever sheet", () => {
  expect(saidBy(rule, { Drift: drift(), Mer: drift("Budget 2024 | Prognos 2024", "-12000 | -12000") }, THREE)).toEqual([]);
});

test("a committee that has not said how often it follows up is only asked, and only where the period is stated", () => {
  expect(saidBy(rule, { Drift: drift() }, { round: { ...ROUND, isPeriodStated: true }, ...FREE })).toEqual(["rule? Drift!C2"]);
  expect(saidBy(rule, { Drift: drift() }, { round: ROUND, ...FREE })).toEqual([]);
});

test("when the year is over, or the period is not known, no forecast is missing", () => {
  expect(saidBy(rule, { Drift: drift() }, { ...THREE, round: { ...ROUND, period: { from: "2024-01", to: "2024-12" } } })).toEqual([]);
  expect(saidBy(rule, { Drift: drift() }, { ...THREE, round: { ...ROUND, period: undefined } })).toEqual([]);
});

test("a table of budgets alone follows nothing up", () => {
  expect(saidBy(rule, { Drift: drift("Budget 2023 | Budget 2024") }, THREE)).toEqual([]);
});
