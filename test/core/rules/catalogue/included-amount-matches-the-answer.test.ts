/** Beloppet i planen: the whole effect at a Ja, nothing at a Nej and nothing without an answer. */
import { includedAmountMatchesTheAnswer } from "../../../../src/core/rules/catalogue/included-amount-matches-the-answer";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const rule = includedAmountMatchesTheAnswer;

function plan(forecast: string, included: string, amount: string): { Handlingsplan: string } {
  return { Handlingsplan: drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | ${forecast} | ${included} | ${amount} |`, { forecast: "0", amount: "0" }).drawing };
}

test("at a Ja another amount than the effect is told, with how many kronor it is off", () => {
  const [seen, ...more] = seenBy(rule, plan("0,2", "Ja", "0,5"));
  expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Handlingsplan!K3", related: ["Handlingsplan!I3"], told: "1.1 K3 0,5 0,2 0,2 K3" });
  expect(seen?.difference).toBeCloseTo(300_000, 2);
  expect(more).toEqual([]);
  expect(seenBy(rule, plan("0,2", "Ja", ""))).toEqual([expect.objectContaining({ class: "rule", told: "1.1 K3 0,2 0,2 K3" })]);
});

test("the same amount, or an effect that is not told, is right", () => {
  expect(saidBy(rule, plan("0,2", "Ja", "0,2"))).toEqual([]);
  expect(saidBy(rule, plan("", "Ja", "0,2"))).toEqual([]);
  expect(saidBy(rule, plan("0,2", "Ja", "0,200001"))).toHaveLength(1);
});

test("at a Nej, or without an answer, any amount is asked about, beside the answer", () => {
  const [no] = seenBy(rule, plan("0,2", "Nej", "0,2"));
  const [unanswered] = seenBy(rule, plan("0,2", "", "0,2"));
  for (const seen of [no, unanswered]) expect(seen).toMatchObject({ severity: "question", at: "Handlingsplan!K3", related: ["Handlingsplan!J3"], told: "1.1 K3 0,2" });
  expect(no?.message).toContain("(Nej)");
  expect(no?.advice).toContain("Ändra till Ja");
  expect(unanswered?.message).toContain("saknar svar");
  expect(unanswered?.advice).toContain("Svara");
  expect(saidBy(rule, plan("0,2", "Nej", ""))).toEqual([]);
  expect(saidBy(rule, plan("0,2", "Nej", "0"))).toEqual([]);
});

test("a plan without a column for the amount has none to compare", () => {
  const { Handlingsplan } = plan("0,2", "Ja", "");
  expect(saidBy(rule, { Handlingsplan: Handlingsplan.replaceAll("Belopp", "") })).toEqual([]);
});
