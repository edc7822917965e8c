/** The pane, the protocol and an adopted version count the same findings: those that nobody has accepted. */
import { openCounts, sayOpenCounts } from "../../../src/core/rules/open-counts";
import type { Finding, Severity } from "../../../src/core/rules/finding";

const finding = (severity: Severity, isAccepted = false): Finding => ({
  rule: "total-equals-its-parts", severity, class: "error", at: { sheet: "Drift", area: { top: 0, left: 0, bottom: 0, right: 0 } }, message: "", advice: "", related: [],
  ...(isAccepted ? { acceptance: { rule: "total-equals-its-parts", sheet: "Drift", address: "A1", figures: "", reason: "Beslut finns", accepted: "2024-05-06" } } : {}),
});

test("an accepted finding is not counted among the open ones", () => {
  expect(openCounts([finding("error"), finding("error", true), finding("rounding", true)])).toEqual([{ severity: "error", count: 1, word: "fel" }]);
});

test("loudest first, one and several, and what could not be checked is said", () => {
  const findings = (["rounding", "notChecked", "notChecked", "question", "warning", "warning", "error"] as const).map((severity) => finding(severity));
  expect(sayOpenCounts(findings)).toBe("1 fel, 2 varningar, 1 fråga, 2 saker gick inte att kontrollera, 1 avrundning");
  expect(sayOpenCounts([])).toBe("");
});
