/** Kontrollen: every rule is asked, each finding gets its rule and loudness, and our own reports are read as any reader would. */
import { checkReports, checkWorkbook, runRule } from "../../../src/core/rules/run-rules";
import { makeContext } from "../../../src/core/rules/check-context";
import type { Rule } from "../../../src/core/rules/rule";
import { drawWorkbook, inputOf } from "./check-drawing";

const DRIFT = "| Driftredovisning 2024, tkr | | |\n| Kontotext | Budget 2024 | Utfall 2024 |\n| Intäkter | -43306 | -43860 |\n| Kostnader | 43306 | 44712 |\n| NETTORESULTAT | 0 | 952 |";
const input = inputOf(drawWorkbook([{ name: "Drift", drawing: DRIFT }]).grids);

test("findings of all rules come loudest first", () => {
  const found = checkWorkbook(input);
  expect(found.map(({ rule }) => rule)).toContain("total-equals-its-parts");
  const loudness = found.map(({ severity }) => ["error", "warning", "question", "notChecked", "rounding"].indexOf(severity));
  expect(loudness).toEqual([...loudness].sort());
});

test("our own reports are only asked what a reader may misunderstand", () => {
  const right = inputOf(drawWorkbook([{ name: "Drift", drawing: DRIFT.replace("952", "852") }]).grids);
  expect(checkReports(right).map(({ rule, severity }) => [rule, severity])).toEqual([["result-shows-surplus-as-plus", "question"]]);
  expect(checkReports(input).every(({ rule }) => rule === "result-shows-surplus-as-plus")).toBe(true);
});

test("a rule's observation becomes a finding with its id, its loudness and its related cells", () => {
  const at = { sheet: "Drift", area: { top: 0, left: 0, bottom: 0, right: 0 } };
  const rule = { id: "x", check: () => [{ class: "error", at, message: "Fel.", advice: "Rätta." }, { class: "error", isDoubtful: true, at, message: "Fel?", advice: "Rätta.", related: [at] }] } as unknown as Rule;
  expect(runRule(rule, makeContext(input))).toEqual([
    { rule: "x", severity: "error", class: "error", at, message: "Fel.", advice: "Rätta.", related: [] },
    { rule: "x", severity: "question", class: "error", at, message: "Fel?", advice: "Rätta.", related: [at] },
  ]);
});
