/** Beslutade åtgärder: a planned measure that is in the forecast has a decision, by one who may decide, no later than the report. */
import { plannedMeasureIsDecided as rule } from "../../../../src/core/rules/catalogue/planned-measure-is-decided";
import { drawPlan } from "../../../../src/core/rules/drawn-plan";
import { saidBy, seenBy } from "../seen-by";

const DATED = { round: { year: 2024, dated: "2024-05-06" } };

function plan({ by = "Nämnd", date = "2024-04-15", status = "Planerad", included = "Ja" }): { Plan: string } {
  return { Plan: drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | ${by} | ${date} | ${status} | 2024-06-01 | | 0,3 | ${included} | 0,3 |`, { forecast: "0,3", amount: "0,3" }).drawing };
}

test.each([["2024-05-05", 0], ["2024-05-06", 0], ["2024-05-07", 1]])("a decision on the report's own day is in time, the day after is not: %s", (date, findings) => {
  expect(saidBy(rule, plan({ date }), DATED)).toHaveLength(findings);
});

test("it is pointed at the date, with the answer that takes the measure into the forecast", () => {
  const [seen] = seenBy(rule, plan({ date: "2024-06-12" }), DATED);
  expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Plan!E3", related: ["Plan!J3"] });
  expect(seen?.message).toMatch(/12 juni 2024.*6 maj 2024/u);
});

test("a measure that is not in the forecast needs no decision yet", () => {
  expect(saidBy(rule, plan({ date: "", included: "Nej" }), DATED)).toEqual([]);
  expect(saidBy(rule, plan({ date: "", included: "" }), DATED)).toEqual([]);
});

test("nobody, or somebody who may not, has decided: it is pointed at who", () => {
  expect(seenBy(rule, plan({ by: "" }), DATED)).toMatchObject([{ class: "rule", at: "Plan!D3", related: ["Plan!J3"] }]);
  expect(seenBy(rule, plan({ by: "Enhetschef" }), DATED)).toMatchObject([{ class: "rule", at: "Plan!D3", related: ["Plan!J3"] }]);
});

test.each([["Nämnden", []], ["Förvaltningschef/KS", []], ["Beslut i nämnd", []], ["Nämndsekreterare", ["rule Plan!D3"]]])("the approver is a whole word of what is written: %s", (by, said) => {
  expect(saidBy(rule, plan({ by }), DATED)).toEqual(said);
});

test("the committee says itself who may decide", () => {
  const own = { ...DATED, policy: { approvers: ["direktör", "ordförande"] } };
  expect(saidBy(rule, plan({ by: "Ordförande" }), own)).toEqual([]);
  expect(seenBy(rule, plan({}), own)[0]?.message).toContain("direktör eller ordförande");
  expect(seenBy(rule, plan({ by: "Enhetschef" }), DATED)[0]?.message).toContain("förvaltningens eller nämndens");
});

test("a decision without a date is pointed at the date; a date that cannot be read is quoted", () => {
  expect(seenBy(rule, plan({ date: "" }), DATED)).toMatchObject([{ class: "rule", at: "Plan!E3", related: ["Plan!J3"], told: "1.1 E3" }]);
  const [seen] = seenBy(rule, plan({ date: "i våras" }), DATED);
  expect(seen).toMatchObject({ class: "rule", at: "Plan!E3" });
  expect(seen?.message).toContain("”i våras”");
});

test("a measure that has begun is only asked when it was decided", () => {
  expect(seenBy(rule, plan({ status: "Påbörjad", date: "", by: "" }), DATED)).toMatchObject([{ severity: "question", class: "question", at: "Plan!E3", related: ["Plan!F3"], told: "1.1 E3" }]);
  expect(saidBy(rule, plan({ status: "Påbörjad", date: "2024-09-01", by: "" }), DATED)).toEqual([]);
});

test("of a measure that is neither planned nor begun nothing is said", () => {
  expect(saidBy(rule, plan({ status: "Avslutad", date: "2024-09-01", by: "" }), DATED)).toEqual([]);
});

test("without the report's date it is said that the decision could not be checked", () => {
  expect(seenBy(rule, plan({}), { round: { year: 2024, dated: undefined } })).toMatchObject([{ severity: "notChecked", class: "notChecked", at: "Plan!E3" }]);
  expect(saidBy(rule, plan({ date: "" }), { round: { year: 2024, dated: undefined } })).toEqual(["rule Plan!E3"]);
});

test("a report date that is no date is shown as it stands", () => {
  expect(seenBy(rule, plan({ date: "2024-06-12" }), { round: { year: 2024, dated: "2024-maj" } })).toHaveLength(0);
});
