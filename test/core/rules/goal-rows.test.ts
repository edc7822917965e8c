/** Nämndmålen: each goal's indicators, with the latest year's result and target, and what they are judged by. */
import { goalColumn, goalsOf, isBareTarget, judge, outcomeOf, type IndicatorRow } from "../../../src/core/rules/goal-rows";
import { drawnView } from "./drawn-view";

const HEADS = "Resultat år 2024 | Målvärde år 2024 | Bedömning";
const view = (heads: string, ...rows: readonly string[]) => drawnView(`| Bedömning av måluppfyllelse 2024 | |${" |".repeat(heads.split("|").length)}\n| Nämndmål | Indikator | ${heads} |\n${rows.map((row) => `| ${row} |`).join("\n")}`);
const one = (indicator: string, result: string, target: string): IndicatorRow => {
  const row = goalsOf(view(HEADS, `En god plats | ${indicator} | ${result} | ${target} | Uppnått`, "^ | Engagemang | 76 | minst 74 | ^"))[0]?.indicators[0];
  if (!row) throw new Error("no indicator");
  return row;
};

test("indicators stand under their goal, in order", () => {
  const goals = goalsOf(view(HEADS, "En god plats | Sjukfrånvaro | 2,81 % | högst 4 % | Uppnått", "^ | Engagemang | 76 | minst 74 | ^", "Nöjda kunder | Svarstid | 3 | högst 5 | Uppnått", "^ | Nöjdhet | 70 | minst 75 | ^"));
  expect(goals.map(({ name, indicators }) => [name, indicators.map(({ indicator, row }) => `${row + 1} ${indicator}`)])).toEqual([["En god plats", ["3 Sjukfrånvaro", "4 Engagemang"]], ["Nöjda kunder", ["5 Svarstid", "6 Nöjdhet"]]]);
  expect(goals[0]?.indicators[0]).toMatchObject({ goal: "En god plats", target: "högst 4 %", assessment: "Uppnått", forecast: "", direction: "lower" });
});

test("of several results the latest year's counts", () => {
  const two = view("Resultat år 2023 | Resultat år 2024 | Målvärde år 2024 | Bedömning", "En god plats | Sjukfrånvaro | 5 | 3 | högst 4 | Uppnått", "^ | Engagemang | 70 | 76 | minst 74 | ^");
  expect(goalColumn(two, "result")?.column).toBe(3);
  expect(goalColumn(two, "forecast")).toBeUndefined();
  const turned = view("Resultat år 2024 | Resultat år 2023 | Målvärde år 2024 | Bedömning", "En god plats | Sjukfrånvaro | 3 | 5 | högst 4 | Uppnått", "^ | Engagemang | 76 | 70 | minst 74 | ^");
  expect(goalColumn(turned, "result")?.column).toBe(2);
});

test("before the year has ended the forecast is judged, where there is one", () => {
  const row = { ...one("Svarstid", "3", "högst 5"), forecast: 6 };
  expect([outcomeOf(row, true), outcomeOf(row, false), outcomeOf({ ...row, forecast: "" }, false)]).toEqual([3, 6, 3]);
});

test("a bare number asks for at least that much, unless the words or the reader say lower", () => {
  expect(judge(one("Besök per dag", "70", "75"), 70).kind).toBe("notMet");
  expect(judge(one("Besök per dag", "70", "75"), 80).kind).toBe("met");
  expect(judge(one("Sjukfrånvaro", "3", "4"), 3).kind).toBe("met");
  expect(judge(one("Besök per dag", "70", "75"), 70, "lower").kind).toBe("met");
});

test.each([["Sjukfrånvaro", "4 %", true], ["Sjukfrånvaro", "högst 4 %", false], ["Minska sjukfrånvaron", "4 %", false], [" öka besöken", "4", false], ["Vi ska öka", "4", true]])("the target of %s, %s, is bare: %s", (indicator, target, is) => {
  expect(isBareTarget(one(indicator, "3", target))).toBe(is);
});
