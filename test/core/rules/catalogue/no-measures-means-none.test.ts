/** "Inga åtgärder" beside a measure is told at its own row, with the measures. */
import { noMeasuresMeansNone as rule } from "../../../../src/core/rules/catalogue/no-measures-means-none";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const NONE = "| 1.1 | | Inga åtgärder | | | | | | | | |";
const one = (number: string, words: string) => `| ${number} | 032 Teknik | ${words} | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |`;
const plan = (...rows: readonly string[]) => ({ Plan: drawPlan(rows.join("\n"), { forecast: "0", amount: "0" }).drawing });

test("every measure of the plan is named as what contradicts it", () => {
  const [seen, ...more] = seenBy(rule, plan(NONE, one("1.2", "Säga upp avtal"), one("1.3", "")));
  expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Plan!C3", related: ["Plan!C4", "Plan!C5"] });
  expect(seen?.message).toContain("Säga upp avtal");
  expect(more).toEqual([]);
});

test("a measure without words is one too, and is said to have none", () => {
  const [seen] = seenBy(rule, plan(NONE, one("1.2", "")));
  expect(seen).toMatchObject({ at: "Plan!C3", related: ["Plan!C4"] });
  expect(seen?.message).toContain("utan beskrivning");
});

test("a plan with measures only, or with none, contradicts nothing", () => {
  expect(saidBy(rule, plan(one("1.1", "Säga upp avtal"), one("1.2", "Färre resor")))).toEqual([]);
  expect(saidBy(rule, plan(NONE))).toEqual([]);
});
