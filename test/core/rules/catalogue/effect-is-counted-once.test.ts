/** Bokförda effekter: an included measure whose whole effect is already in the outcome may be counted twice. */
import { effectIsCountedOnce } from "../../../../src/core/rules/catalogue/effect-is-counted-once";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = effectIsCountedOnce;

function plan(actual: string, forecast: string, included = "Ja"): { Handlingsplan: string } {
  return { Handlingsplan: drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-01-15 | Påbörjad | 2024-02-01 | ${actual} | ${forecast} | ${included} | 0,3 |`, { forecast: "0", amount: "0" }).drawing };
}

test("it is asked at what is booked, beside the year’s effect", () => {
  const [seen, ...more] = seenBy(rule, plan("0,4", "0,3"));
  expect(seen).toMatchObject({ severity: "question", at: "Handlingsplan!H3", related: ["Handlingsplan!I3"], told: "1.1 H3 0,4 0,3" });
  expect(more).toEqual([]);
});

test("from all of it on", () => {
  expect(saidBy(rule, plan("0,3", "0,3"))).toHaveLength(1);
  expect(saidBy(rule, plan("0,29", "0,3"))).toEqual([]);
});

test("not where nothing is booked or expected, or where the measure is not in the forecast", () => {
  expect(saidBy(rule, plan("", "0,3"))).toEqual([]);
  expect(saidBy(rule, plan("0,3", ""))).toEqual([]);
  expect(saidBy(rule, plan("0", "0"))).toEqual([]);
  expect(saidBy(rule, plan("0,3", "-0,3"))).toEqual([]);
  expect(saidBy(rule, plan("0,3", "0,3", "Nej"))).toEqual([]);
  expect(saidBy(rule, plan("0,3", "0,3", ""))).toEqual([]);
});
