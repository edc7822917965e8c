/** Måluppfyllelse: all met, at least half, or fewer; judged by the outcome when the year has gone and by the forecast before. */
import { goalAssessmentFollowsTheRule } from "../../../../src/core/rules/catalogue/goal-assessment-follows-the-rule";
import { saidBy, seenBy } from "../seen-by";

const rule = goalAssessmentFollowsTheRule;
const YEAR = { round: { year: 2024, period: { from: "2024-01", to: "2024-12" } } };
const TO_AUGUST = { round: { year: 2024, period: { from: "2024-01", to: "2024-08" } } };

const INDICATORS = ["Andel besvarade samtal", "Tillgänglighet för servrar", "Andel nöjda användare", "Andel lösta ärenden"];

/** One goal: each row "result / forecast / assessment", against at least 80 %. */
function goal(...rows: readonly string[]): { Mål: string } {
  return goalWith("minst 80 %", ...rows);
}

function goalWith(target: string, ...rows: readonly string[]): { Mål: string } {
  const drawn = rows.map((row, at) => {
    const [result = "", forecast = "", assessment = ""] = row.split("/").map((part) => part.trim());
    return `| ${at === 0 ? "Ge god service" : "^"} | ${INDICATORS[at] ?? ""} | ${result} | ${forecast} | ${target} | ${assessment} |`;
  });
  return { Mål: `
    | Bedömning av måluppfyllelse 2024 | | | | | |
    | Nämndmål | Indikator | Resultat år 2024 | Prognos 2024 | Målvärde år 2024 | Bedömning |
    ${drawn.join("\n")}` };
}

describe("one assessment for the whole goal", () => {
  const said = (assessment: string, ...results: readonly string[]): readonly string[] =>
    saidBy(rule, goal(...results.map((result, at) => `${result} / / ${at === 0 ? assessment : "^"}`)), YEAR);

  test("all met is reached, at least half is partly, fewer is not", () => {
    const all = ["90 %", "90 %", "90 %", "90 %"];
    const half = ["90 %", "90 %", "70 %", "70 %"];
    const fewer = ["90 %", "70 %", "70 %", "70 %"];
    for (const [results, right] of [[all, "Uppnås"], [half, "Uppnås delvis"], [fewer, "Uppnås ej"]] as const) {
      for (const assessment of ["Uppnås", "Uppnås delvis", "Uppnås ej"]) expect(said(assessment, ...results)).toEqual(assessment === right ? [] : ["rule Mål!F3"]);
    }
  });

  test("tells how many are met and missed of all, beside the results", () => {
    const [seen, ...more] = seenBy(rule, goal("90 % / / Uppnås", "70 % / / ^", "- / / ^"), YEAR);
    expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Mål!F3", related: ["Mål!C3", "Mål!C4", "Mål!C5"], told: "F3 1 3 2" });
    expect(seen?.advice).toContain("uppnås ej");
    expect(more).toEqual([]);
  });

  test("a target or a result that cannot be compared is said, at the first of them", () => {
    expect(said("Uppnås", "90 %", "bra", "90 %")).toEqual(["notChecked Mål!E4"]);
    expect(said("Uppnås", "bra", "bra", "90 %")).toEqual(["notChecked Mål!E3"]);
  });

  test("no assessment, or one in other words, is left to its writer", () => {
    expect(said("", "90 %", "70 %")).toEqual([]);
    expect(said("", "bra", "90 %")).toEqual([]);
    expect(said("Se kommentar", "70 %", "70 %")).toEqual([]);
  });
});

describe("an assessment for each indicator", () => {
  const said = (...rows: readonly string[]): readonly string[] => saidBy(rule, goal(...rows), YEAR);

  test("is told where it is not what the result says", () => {
    const [seen, ...more] = seenBy(rule, goal("70 % / / Uppnås", "90 % / / Uppnås"), YEAR);
    expect(seen).toMatchObject({ severity: "warning", class: "rule", at: "Mål!F3", told: "F3 70 80" });
    expect(seen?.message).toContain("inte");
    expect(more).toEqual([]);
    expect(said("70 % / / Uppnås ej", "90 % / / Uppnås ej")).toEqual(["rule Mål!F4"]);
  });

  test("partly, in other words or of what cannot be compared, is left to its writer", () => {
    expect(said("70 % / / Uppnås delvis", "90 % / / Uppnås delvis")).toEqual([]);
    expect(said("70 % / / Se kommentar", "90 % / / Uppnås")).toEqual([]);
    expect(said("bra / / Uppnås", "90 % / / Uppnås")).toEqual([]);
  });

  test("without a result is not reached", () => {
    expect(said("/ / Uppnås ej", "90 % / / Uppnås")).toEqual([]);
    const [seen] = seenBy(rule, goal("/ / Uppnås", "90 % / / Uppnås"), YEAR);
    expect(seen).toMatchObject({ at: "Mål!F3" });
    expect(seen?.message).toContain("tomt");
  });

  test("some with an assessment and some without are one goal", () => {
    expect(said("90 % / / Uppnås", "70 % / / Uppnås ej", "90 % / / ^")).toEqual(["rule Mål!F3"]);
  });

  test("against a bare number, where nothing tells which way is better, it is asked", () => {
    expect(saidBy(rule, goalWith("80 %", "70 % / / Uppnås", "90 % / / Uppnås"), YEAR)).toEqual(["rule? Mål!F3"]);
    expect(saidBy(rule, goalWith("80 %", "70 % / / Uppnås ej", "90 % / / Uppnås ej"), YEAR)).toEqual(["rule Mål!F4"]);
    expect(saidBy(rule, goalWith("80 %", "- / / Uppnås", "90 % / / Uppnås"), YEAR)).toEqual(["rule Mål!F3"]);
    const { Mål } = goalWith("7 %", "8 % / / Uppnås", "6 % / / Uppnås");
    expect(saidBy(rule, { Mål: Mål.replace("Andel besvarade samtal", "Sjukfrånvaro") }, YEAR)).toEqual(["rule Mål!F3", "rule Mål!F4"]);
  });

  test("one indicator alone is its goal", () => {
    expect(said("70 % / / Uppnås")).toEqual(["rule Mål!F3"]);
    expect(said("90 % / / Uppnås")).toEqual([]);
  });
});

test("before the year has gone the forecast decides, after it the result; without months the year has gone", () => {
  const rows = goal("70 % / 90 % / Uppnås ej", "90 % / 90 % / Uppnås");
  expect(saidBy(rule, rows, YEAR)).toEqual([]);
  expect(saidBy(rule, rows, { round: { year: 2024, period: undefined } })).toEqual([]);
  expect(saidBy(rule, rows, TO_AUGUST)).toEqual(["rule Mål!F3"]);
  const together = goal("70 % / 90 % / Uppnås", "70 % / 90 % / ^");
  expect(saidBy(rule, together, TO_AUGUST)).toEqual([]);
  expect(saidBy(rule, together, YEAR)).toEqual(["rule Mål!F3"]);
});

test("a committee that judges freely is not told", () => {
  expect(saidBy(rule, goal("70 % / / Uppnås"), { ...YEAR, policy: { hasGoalRule: false } })).toEqual([]);
});
