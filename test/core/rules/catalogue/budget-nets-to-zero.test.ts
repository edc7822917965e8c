/** Nollbudget: income and cost of the year meet, in each verksamhet and in all; less than a step of the report is not seen. */
import { budgetNetsToZero } from "../../../../src/core/rules/catalogue/budget-nets-to-zero";
import { saidBy, seenBy } from "../seen-by";

const rule = budgetNetsToZero;
const TKR = { policy: { hasZeroBudget: true }, round: { year: 2024, unit: "tkr", decimals: 0 } } as const;

/** Two verksamheter that meet, but for what is added to a cost of the second. */
function budget(off: string, { heading = "Budget 2024", subtotals = false, admin = "2450300", unit = "kr", note = "" } = {}): { Budget: string } {
  const cost = /^-?\d/u.test(off) ? String(2_000_000 + Number(off)) : off;
  return { Budget: `
    | Detaljbudget 2024, ${unit} |   |                  |             |
    | Verksamhet            | Konto | Kontotext        | ${heading}  |
    | 030 Administration    |  3510 | Medlemsbidrag    |    -6450300 |
    | 030 Administration    |  5010 | Löner            |     4000000 |
    | 030 Administration    |  7430 | Konsulter        |    ${admin} |
    ${subtotals ? "| Summa 030             |       |                  |           0 |" : ""}
    | 032 Teknik            |  3510 | Medlemsbidrag    |    -2758400 |
    | 032 Teknik            |  5010 | Löner            |      758400 |
    | 032 Teknik            |  7430 | Konsulter        |     ${cost} |
    ${note}
    ${subtotals ? `| Summa 032             |       |                  | ${/^\d/u.test(off) ? off : "0"} |` : ""}` };
}

test("a verksamhet that does not meet is an error, at its first amount, beside them all", () => {
  const [seen, ...more] = seenBy(rule, budget("45000"), TKR);
  expect(seen).toMatchObject({ severity: "error", class: "rule", at: "Budget!D6", related: ["Budget!D6:D8"], difference: 45_000 });
  expect(seen?.message).toContain("032 Teknik");
  expect(seen?.told).toContain("45 000");
  expect(more).toEqual([]);
});

test("too little cost is as wrong as too much, and the unit is kronor whatever the sheet’s", () => {
  expect(seenBy(rule, budget("-45000"), TKR)).toEqual([expect.objectContaining({ class: "rule", difference: -45_000 })]);
  expect(seenBy(rule, budget("45", { unit: "tkr" }), TKR)).toEqual([expect.objectContaining({ class: "rule", difference: 45_000 })]);
});

test("the sum right below the rows is pointed at, where the sheet has one", () => {
  expect(saidBy(rule, budget("45000", { subtotals: true }), TKR)).toEqual(["rule Budget!D10"]);
});

test("to a step of the report it is rounding, told also of the whole; beyond that it is told of the verksamhet only", () => {
  expect(saidBy(rule, budget("1000"), TKR)).toEqual(["rounding Budget!D6", "rounding Budget!D3"]);
  expect(saidBy(rule, budget("1001"), TKR)).toEqual(["rule Budget!D6"]);
  expect(saidBy(rule, budget("-1000"), TKR)).toEqual(["rounding Budget!D6", "rounding Budget!D3"]);
  expect(saidBy(rule, budget("0"), TKR)).toEqual([]);
  expect(saidBy(rule, budget("1001"), { ...TKR, round: { ...TKR.round, unit: "mnkr", decimals: 1 } })).toEqual(["rounding Budget!D6", "rounding Budget!D3"]);
});

test("verksamheter that each meet but for a rounding may together not", () => {
  expect(saidBy(rule, budget("1000", { admin: "2451300" }), TKR)).toEqual(["rounding Budget!D3", "rounding Budget!D6", "rule Budget!D3"]);
});

test("one verksamhet alone is the whole committee", () => {
  const alone = { Budget: budget("45000").Budget.replaceAll("030 Administration", "032 Teknik        ") };
  const seen = seenBy(rule, alone, TKR);
  expect(seen).toEqual([expect.objectContaining({ class: "rule", at: "Budget!D3" })]);
  expect(seen[0]?.message).not.toContain("032");
});

test("a verksamhet of one amount has nothing to meet", () => {
  const single = { Budget: `${budget("0").Budget}
    | 034 Projekt           |  7430 | Konsulter        |         500 |` };
  expect(saidBy(rule, single, TKR)).toEqual(["rounding Budget!D3"]);
});

test("an amount that cannot be read leaves its verksamhet and the whole unjudged", () => {
  expect(saidBy(rule, budget("#REF!"), TKR)).toEqual([]);
  expect(saidBy(rule, budget("#REF!", { admin: "2495300" }), TKR)).toEqual(["rule Budget!D3"]);
});

test("another year’s budget is not this one, a budget without a year is", () => {
  expect(saidBy(rule, budget("45000", { heading: "Budget 2025" }), TKR)).toEqual([]);
  expect(saidBy(rule, budget("45000", { heading: "Budget" }), TKR)).toHaveLength(1);
  expect(saidBy(rule, budget("45000", { heading: "Budget jan–apr 2024" }), TKR)).toEqual([]);
});

test("only where the committee has a zero budget, and the round a year", () => {
  expect(saidBy(rule, budget("45000"), { ...TKR, policy: { hasZeroBudget: false } })).toEqual([]);
  expect(saidBy(rule, budget("45000"), { ...TKR, round: { ...TKR.round, year: undefined } })).toEqual([]);
});
