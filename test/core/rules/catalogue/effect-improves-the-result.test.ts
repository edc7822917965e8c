/** Effekter under noll: asked about once for each measure, at the first cell that is below zero. */
import { effectImprovesTheResult } from "../../../../src/core/rules/catalogue/effect-improves-the-result";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = effectImprovesTheResult;

function plan(actual: string, forecast: string, amount: string): { Handlingsplan: string } {
  return { Handlingsplan: drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | ${actual} | ${forecast} | Ja | ${amount} |`, { forecast: "0", amount: "0" }).drawing };
}

test("an effect below zero is asked about, with what an improvement would be", () => {
  const [seen, ...more] = seenBy(rule, plan("-0,1", "-0,2", "-0,2"));
  expect(seen).toMatchObject({ severity: "question", class: "reversedSign", at: "Handlingsplan!I3", told: "1.1 I3 −0,2 0,2" });
  expect(more).toEqual([]);
});

test("wherever it stands", () => {
  expect(saidBy(rule, plan("", "0,2", "-0,2"))).toEqual(["reversedSign? Handlingsplan!K3"]);
  expect(saidBy(rule, plan("-0,1", "0,2", "0,2"))).toEqual(["reversedSign? Handlingsplan!H3"]);
});

test("nothing and plus are no harm", () => {
  expect(saidBy(rule, plan("", "0", "0"))).toEqual([]);
  expect(saidBy(rule, plan("0,1", "0,2", ""))).toEqual([]);
});
