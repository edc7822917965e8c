/** Åtgärdens datum: it starts on the day of its decision at the earliest, and in the year in which it has an effect. */
import { measureStartsAfterItsDecision } from "../../../../src/core/rules/catalogue/measure-starts-after-its-decision";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = measureStartsAfterItsDecision;
const YEAR = { round: { year: 2024 } };

function plan(decided: string, starts: string, effect = "0,2"): { Handlingsplan: string } {
  return { Handlingsplan: drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | ${decided} | Planerad | ${starts} | | ${effect} | Ja | ${effect} |`, { forecast: "0", amount: "0" }).drawing };
}

test("a start before the decision is told, beside the decision", () => {
  const [seen, ...more] = seenBy(rule, plan("2024-04-15", "2024-04-14"), YEAR);
  expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Handlingsplan!G3", related: ["Handlingsplan!E3"] });
  expect(more).toEqual([]);
  expect(saidBy(rule, plan("2024-04-15", "2024-04-15"), YEAR)).toEqual([]);
  expect(saidBy(rule, plan("2024-04-15", "2024-10-01"), YEAR)).toEqual([]);
});

test("a start after the year is told where the measure has an effect in it, beside the effect", () => {
  const [seen, ...more] = seenBy(rule, plan("2024-04-15", "2025-01-01"), YEAR);
  expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Handlingsplan!G3", related: ["Handlingsplan!I3"] });
  expect(seen?.told).toContain("0,2");
  expect(more).toEqual([]);
  expect(saidBy(rule, plan("2024-04-15", "2024-12-31"), YEAR)).toEqual([]);
  expect(saidBy(rule, plan("2024-04-15", "2025-01-01", "0"), YEAR)).toEqual([]);
  expect(saidBy(rule, plan("2024-04-15", "2025-01-01", ""), YEAR)).toEqual([]);
  expect(saidBy(rule, plan("2024-04-15", "2025-01-01"), { round: { year: undefined } })).toEqual([]);
});

test("dates that are not given, or are no days, tell nothing", () => {
  expect(saidBy(rule, plan("2024-04-15", ""), YEAR)).toEqual([]);
  expect(saidBy(rule, plan("2024-04-15", "våren"), YEAR)).toEqual([]);
  expect(saidBy(rule, plan("", "2024-04-14"), YEAR)).toEqual([]);
  expect(saidBy(rule, plan("efter sommaren", "2024-04-14"), YEAR)).toEqual([]);
});
