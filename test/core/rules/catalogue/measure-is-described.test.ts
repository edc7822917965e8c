/** Åtgärdens beskrivning och verksamhet: each is missed where it would have stood, if the plan has a place for it. */
import { measureIsDescribed } from "../../../../src/core/rules/catalogue/measure-is-described";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = measureIsDescribed;

function plan(activity: string, description: string): { Handlingsplan: string } {
  return { Handlingsplan: drawPlan(`| 1.1 | ${activity} | ${description} | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |`, { forecast: "0,2", amount: "0,2" }).drawing };
}

test("what is missing is told in its own column", () => {
  expect(seenBy(rule, plan("032 Teknik", ""))).toEqual([expect.objectContaining({ severity: "warning", class: "rule", at: "Handlingsplan!C3", told: "1.1" })]);
  expect(saidBy(rule, plan("", "Säga upp avtal"))).toEqual(["rule Handlingsplan!B3"]);
  expect(saidBy(rule, plan("", ""))).toEqual(["rule Handlingsplan!C3", "rule Handlingsplan!B3"]);
  expect(saidBy(rule, plan("032 Teknik", "Säga upp avtal"))).toEqual([]);
});

test("a plan without such a column cannot miss it", () => {
  const { Handlingsplan } = plan("", "Säga upp avtal");
  expect(saidBy(rule, { Handlingsplan: Handlingsplan.replace("Verksamhet som berörs", "") })).toEqual([]);
});
