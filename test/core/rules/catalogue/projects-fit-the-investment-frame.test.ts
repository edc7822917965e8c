/** Investeringsramen: the projects' budget is the frame, but for what the report rounds away. */
import { projectsFitTheInvestmentFrame as rule } from "../../../../src/core/rules/catalogue/projects-fit-the-investment-frame";
import { saidBy, seenBy } from "../seen-by";

const projects = (rows: string, heads = "Årsbudget") => `
  | Investeringar 2024, tkr | | |
  | Projekt  | ${heads} | Prognos 2024 |
  ${rows}`;
const TWO = "| Säkerhet | 1000 | 1000 |\n| Nät | 3000 | 3000 |\n| Totalt | 4000 | 4000 |";
const frame = (amount: string, words = "Investeringsram") => `
  | Uppgifter om rapporten | |
  | | |
  | Nämnd | Servicenämnden |
  | År | 2024 |
  | ${words} | ${amount} |`;
const both = (amount: string, rows = TWO, words?: string) => ({ Investeringar: projects(rows), Uppgifter: frame(amount, words) });

test("it tells both amounts in the table's unit, at the total, with the frame's cell", () => {
  expect(seenBy(rule, both("3 600 tkr"))).toMatchObject([
    { severity: "error", class: "rule", at: "Investeringar!B5", related: ["Uppgifter!B5"], difference: 400_000, told: "4 000 B5 3 600" },
  ]);
});

test.each([["4 000 tkr", 0], ["4 000 500 kr", 0], ["4 000 501 kr", 1], ["3 999 500 kr", 0], ["3 999 499 kr", 1], ["4 mnkr", 0]])("half a step of the report is rounding: %s of 4 000 tkr", (amount, findings) => {
  expect(saidBy(rule, both(amount))).toHaveLength(findings);
});

test.each(["Investeringsram", "Beslutad investeringsram", "Ram för investeringar", "Investeringsram 2024"])("the frame is known by its words: %s", (words) => {
  expect(saidBy(rule, both("3 600 tkr", TWO, words))).toEqual(["rule Investeringar!B5"]);
});

test.each(["Driftram", "Utanför investeringsram"])("another frame is not that of the investments: %s", (words) => {
  expect(saidBy(rule, both("3 600 tkr", TWO, words))).toEqual([]);
});

test("where no total stands the heading is pointed at", () => {
  expect(saidBy(rule, both("3 600 tkr", "| Säkerhet | 1000 | 1000 |\n| Nät | 3000 | 3000 |"))).toEqual(["rule Investeringar!B2"]);
});

test("the projects are added, not the total, and what cannot be read is not guessed", () => {
  expect(saidBy(rule, both("4 000 tkr", TWO.replace("Totalt | 4000", "Totalt | 4400")))).toEqual([]);
  expect(saidBy(rule, both("3 600 tkr", TWO.replace("Nät | 3000", "Nät | oklart")))).toEqual([]);
  expect(saidBy(rule, both("oklart"))).toEqual([]);
});

test("without a frame, without projects or without their budget there is nothing to compare", () => {
  expect(saidBy(rule, { Investeringar: projects(TWO) })).toEqual([]);
  expect(saidBy(rule, { Uppgifter: frame("3 600 tkr") })).toEqual([]);
  expect(saidBy(rule, { Investeringar: projects(TWO, "Utfall 2024"), Uppgifter: frame("3 600 tkr") })).toEqual([]);
});
