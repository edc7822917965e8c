/** Budgetbryggan: each budget and the changes after it come to the next budget, column by column. */
import { bridgeLeadsToTheNewBudget } from "../../../../src/core/rules/catalogue/bridge-leads-to-the-new-budget";
import { saidBy, seenBy } from "../seen-by";

const rule = bridgeLeadsToTheNewBudget;

function bridge(...rows: readonly string[]): { Brygga: string } {
  return { Brygga: `
    | Budgetförändringar, tkr |          |           |           |
    | Post                    | Intäkter | Lönekostnad | Övriga kostnader |
    ${rows.map((row) => `| ${row} |`).join("\n")}` };
}

const START = "Budget 2023 | -76000 | 22000 | 54000";
const STEPS = ["Uppräkning | -944 | 470 | 474", "Flytt av tjänst | 0 | 100 | -100"];

test("a budget that the changes do not lead to is an error, with how far off it is and what it should be", () => {
  const [seen, ...more] = seenBy(rule, bridge(START, ...STEPS, "Budget 2024 | -76944 | 22670 | 54374"));
  expect(seen).toMatchObject({ severity: "error", class: "error", at: "Brygga!C6", related: ["Brygga!C3:C5"], difference: 100_000, fix: ["C6 = 22570"] });
  expect(more).toEqual([]);
  expect(saidBy(rule, bridge(START, ...STEPS, "Budget 2024 | -76944 | 22570 | 54374"))).toEqual([]);
});

test("several bridges follow on each other", () => {
  expect(saidBy(rule, bridge(START, ...STEPS, "Budget 2024 | -76944 | 22570 | 54374", "Uppräkning | -1000 | 500 | 500", "Plan 2025 | -77944 | 23070 | 54874"))).toEqual([]);
  expect(saidBy(rule, bridge(START, ...STEPS, "Budget 2024 | -76944 | 22570 | 54374", "Uppräkning | -1000 | 500 | 500", "Ram 2025 | -77944 | 23070 | 54974"))).toEqual(["error Brygga!D8"]);
});

test("a därav is part of its row already", () => {
  expect(saidBy(rule, bridge(START, ...STEPS, "varav semesterlöner | 0 | 50 | 0", "Budget 2024 | -76944 | 22570 | 54374"))).toEqual([]);
});

test("two budgets with nothing between them are no bridge", () => {
  expect(saidBy(rule, bridge(START, ...STEPS, "Budget 2024 | -76944 | 22570 | 54374", "Budget 2025 | -77000 | 22600 | 54400"))).toEqual([]);
});

test("a formula is its own, and what cannot be read leaves its column unjudged", () => {
  expect(saidBy(rule, bridge(START, ...STEPS, "Budget 2024 | -76944 | =C3+C4 → 22470 | 54374"))).toEqual([]);
  expect(saidBy(rule, bridge(START, "Uppräkning | -944 | #REF! | 474", "Flytt av tjänst | 0 | 100 | -100", "Budget 2024 | -76944 | 22670 | 54374"))).toEqual([]);
});
