/** Löpnumren: each once and in order, and a plan that sums its groups sums them all. */
import { planIsNumberedInOrder as rule } from "../../../../src/core/rules/catalogue/plan-is-numbered-in-order";
import { PLAN_HEAD } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

/** "1.1" is a measure, "Delsumma" and "TOTALT" are sums. */
function plan(...names: readonly string[]): { Plan: string } {
  const rows = names.map((name) => (/^\D/u.test(name) ? `| ${name} | | | | | | | | 0,1 | | 0,1 |` : `| ${name} | 032 Teknik | Åtgärd ${name} | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,1 | Ja | 0,1 |`));
  return { Plan: `${PLAN_HEAD}\n${rows.join("\n")}` };
}

test("a number that stands twice is told at the second, with the first", () => {
  expect(seenBy(rule, plan("1.1", "1.2", "1.1", "1.3", "Delsumma", "TOTALT"))).toMatchObject([
    { severity: "warning", class: "rule", at: "Plan!A5", related: ["Plan!A3"], told: "1.1 A5 A3" },
  ]);
});

test.each([["1.3", "1.2"], ["2.1", "1.4"]])("a number that comes too late is told at itself: %s before %s", (first, second) => {
  expect(seenBy(rule, plan("1.1", first, second))).toMatchObject([{ severity: "warning", class: "rule", at: "Plan!A5", related: [], told: `${second} A5 ${first}` }]);
});

test.each([["1.1", "1.2", "1.10"], ["1.9", "2.1", "2.2"], ["1,1", "1,2", "1,3"], ["1:1", "1:2", "1:3"], ["1.1.", "1.2.", "1.3."], ["1.1", "1.3", "3.1"]])("numbers in order are silent, however they are written: %s %s %s", (...names) => {
  expect(saidBy(rule, plan(...names))).toEqual([]);
});

test("a group that lacks the sum that other groups have is asked about after its last measure", () => {
  expect(seenBy(rule, plan("1.1", "1.2", "2.1", "Delsumma", "TOTALT"))).toMatchObject([{ severity: "question", class: "rule", at: "Plan!A4", told: "1 4" }]);
  expect(saidBy(rule, plan("1.1", "Delsumma", "2.1", "2.2", "TOTALT"))).toEqual([]);
  expect(saidBy(rule, plan("1.1", "Delsumma", "2.1", "3.1", "Delsumma", "TOTALT"))).toEqual(["rule? Plan!A5"]);
});

test("a plan of groups with sums ends with a total", () => {
  expect(saidBy(rule, plan("1.1", "1.2", "Delsumma", "2.1", "2.2", "Delsumma", "TOTALT"))).toEqual([]);
  expect(seenBy(rule, plan("1.1", "1.2", "Delsumma", "2.1", "2.2", "Delsumma"))).toMatchObject([{ severity: "question", class: "rule", at: "Plan!A7", told: "7" }]);
});

test("a plan of one group, or without any sums, asks for none", () => {
  expect(saidBy(rule, plan("1.1", "1.2", "1.3"))).toEqual([]);
  expect(saidBy(rule, plan("1.1", "2.1", "3.1"))).toEqual([]);
  expect(saidBy(rule, plan("1.1", "1.2", "Delsumma"))).toEqual([]);
});

test("a number with two figures is read whole, and what only looks like a number is none", () => {
  expect(saidBy(rule, plan("10.1", "10.12", "10.2", "11.1"))).toEqual(["rule Plan!A5"]);
  expect(saidBy(rule, plan("1.1", "1.123", "1.2"))).toEqual([]);
  expect(saidBy(rule, plan("1.2", "12.1", "2.1", "Delsumma"))).toContain("rule Plan!A5");
});
