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

describe("a budget with a net per verksamhet", () => {
  const YEAR = { round: { year: 2026 } };
  const budget = (total: number | string, rows: string, net = "Netto 2026") => ({ Budget: `
    | Internbudget 2026, tkr |          |           |        |
    | Verksamhet             | Intäkter | Kostnader | ${net} |
    | 910 Lön                |    -8200 |     14300 |   6100 |
    | 911 Pension            |    -1100 |      2500 |   1400 |
    | Summa                  |    -9300 |     16800 | ${total} |
    |                        |          |           |        |
    ${rows}` });
  const frame = (amount: number) => `| Ram 2026 | ${amount} | | |`;

  test("above its frame is asked about at the total, with the frame and by how much", () => {
    expect(seenBy(rule, budget(7500, frame(7400)), YEAR)).toMatchObject([
      { severity: "question", class: "question", at: "Budget!D5", related: ["Budget!B7"], difference: 100_000, told: "D5 7 500 7 400 100" },
    ]);
  });

  test.each([[7500, 0], [7499, 0], [7498, 1], [8000, 0], [-7400, 1]])("but for a step of rounding, whatever the frame's sign, and below it nothing is asked: a frame of %d", (amount, findings) => {
    expect(saidBy(rule, budget(7500, frame(amount)), YEAR)).toHaveLength(findings);
  });

  test("whose deviation from the frame is wrong is an error, and its sign is the committee's own", () => {
    const withDeviation = (deviation: number) => saidBy(rule, budget(7500, `${frame(7600)}\n| Avvikelse mot ram | ${deviation} | | |`), YEAR);
    expect([withDeviation(100), withDeviation(-100), withDeviation(300)]).toEqual([[], [], ["error Budget!B8"]]);
  });

  test("of another year, or with a total that cannot be read, is not judged", () => {
    expect(saidBy(rule, budget(7500, frame(7400), "Netto 2025"), YEAR)).toEqual([]);
    expect(saidBy(rule, budget("oklart", frame(7400)), YEAR)).toEqual([]);
  });
});
