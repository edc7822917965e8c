/** Ramen: the deviation from it is the frame minus the net budget, and with a zero budget the net is the frame. */
import { netBudgetEqualsTheFrame as rule } from "../../../../src/core/rules/catalogue/net-budget-equals-the-frame";
import { saidBy, seenBy } from "../seen-by";

/** The bridge of a budget with this net, and below it the rows about the frame. */
function bridge(net: number, rows: string): { Budget: string } {
  return { Budget: `
    | Förändringar mellan budget 2023 och budget 2024, tkr | | | | | |
    |                       | Total lönekostnad | Kapitalkostnad | Övriga kostnader | Intäkter        | Summa  |
    | Budget 2023           |             20152 |           2739 |            51244 |          -74135 |      0 |
    | Verksamhetsförändring |              2318 |            919 |             -428 | ${net - 2809}   | ${net} |
    | Budget 2024           |             22470 |           3658 |            50816 | ${net - 76944}  | ${net} |
    |                       |                   |                |                  |                 |        |
    ${rows}` };
}

const frame = (amount: number, deviation: number | string, words = "Ram") => `| ${words} | ${amount} | | | | |\n| Avvikelse mot ramen | ${deviation} | | | | |`;
const ZERO = { policy: { hasZeroBudget: true } };
const FREE = { policy: { hasZeroBudget: false } };

test("it tells the three figures and how far off the deviation is, in kronor", () => {
  expect(seenBy(rule, bridge(100, frame(500, 100)), FREE)).toMatchObject([
    { severity: "error", class: "error", at: "Budget!B8", related: ["Budget!F5", "Budget!B7"], difference: -300_000, told: "B8 100 400 B8 400" },
  ]);
  expect(seenBy(rule, bridge(100, frame(500, 100)), FREE)[0]?.message).toContain("400");
});

test.each([[400, 0], [401, 0], [399, 0], [402, 1], [398, 1], [-400, 0]])("one of the table's steps is rounding, two are not, and the sign is the committee's own: %d", (deviation, findings) => {
  expect(saidBy(rule, bridge(100, frame(500, deviation)), FREE)).toHaveLength(findings);
});

test("the adjusted frame goes before the decided one, wherever they stand", () => {
  const both = "| Ram | 0 | | Justerad ram | 500 | |\n| Avvikelse mot justerad ram | 500 | | | | |";
  expect(saidBy(rule, bridge(0, both), FREE)).toEqual([]);
  expect(saidBy(rule, bridge(0, both.replace("Justerad ram | 500", "Notering | 500")), FREE)).toEqual(["error Budget!B8"]);
});

test.each(["Ram", "Beslutad ram", "Budgetram"])("the frame goes by several names: %s", (words) => {
  expect(saidBy(rule, bridge(100, frame(500, 0, words)), FREE)).toEqual(["error Budget!B8"]);
});

test.each(["Ramavtal", "Programram", "Utan justerad ram"])("another word with ram in it is no frame: %s", (words) => {
  expect(saidBy(rule, bridge(100, frame(500, 0, words)), FREE)).toEqual([]);
});

test("the amount stands one or two cells to the right of its words, no further", () => {
  expect(saidBy(rule, bridge(100, "| Ram | | 500 | | | |\n| Avvikelse mot ramen | | 0 | | | |"), FREE)).toEqual(["error Budget!C8"]);
  expect(saidBy(rule, bridge(100, "| Ram | | | 500 | | |\n| Avvikelse mot ramen | | 0 | | | |"), FREE)).toEqual([]);
});

test.each([[0, 0], [1, 0], [2, 1], [-1, 0], [-2, 1]])("a zero budget is the frame but for one step of the report: net %d", (net, findings) => {
  expect(saidBy(rule, bridge(net, "| Ram | 0 | | | | |"), ZERO)).toHaveLength(findings);
  expect(saidBy(rule, bridge(net, "| Ram | 0 | | | | |"), FREE)).toEqual([]);
});

test("a net that is not the frame is a broken rule at the net, with the frame beside it", () => {
  expect(seenBy(rule, bridge(200, "| Ram | 500 | | | | |"), ZERO)).toMatchObject([
    { severity: "warning", class: "rule", at: "Budget!F5", related: ["Budget!B7"], difference: -300_000, told: "F5 200 500" },
  ]);
});

test("without a frame there is nothing to compare with", () => {
  expect(saidBy(rule, bridge(200, "| Avvikelse mot ramen | 700 | | | | |"), ZERO)).toEqual([]);
});
