import { SEVERITY_WORDS, compareFindings, severityOf } from "../../../src/core/rules/severity-preset";
import type { Finding, FindingClass, Severity } from "../../../src/core/rules/finding";

const rule = { id: "total-equals-its-parts" };

test("wrong figures are errors, broken rules and headings warnings, and what a rule is not sure of a question", () => {
  const said = (cls: FindingClass, isDoubtful = false) => severityOf(rule, { class: cls, isDoubtful });
  expect((["error", "reversedSign", "wrongUnit", "rule", "label", "question", "rounding", "notChecked"] as const).map((cls) => said(cls))).toEqual([
    "error", "error", "error", "warning", "warning", "question", "rounding", "notChecked",
  ]);
  expect([said("error", true), said("label", true), said("rounding", true)]).toEqual(["question", "question", "rounding"]);
});

test("the loudest comes first, and every severity has its Swedish word", () => {
  const finding = (severity: Severity): Finding => ({ rule: "a", severity, class: "error", at: { sheet: "A", area: { top: 0, left: 0, bottom: 0, right: 0 } }, message: "", advice: "", related: [] });
  const severities = Object.keys(SEVERITY_WORDS) as Severity[];
  expect(severities.map(finding).sort(compareFindings).map(({ severity }) => severity)).toEqual(["error", "warning", "question", "notChecked", "rounding"]);
});

test("money that nobody has decided on is an error, and a figure that may still be right a warning, whatever their class", () => {
  const said = (id: string, cls: FindingClass) => severityOf({ id }, { class: cls, isDoubtful: false });
  expect(["budget-nets-to-zero", "budget-total-is-unchanged", "projects-fit-the-investment-frame"].map((id) => said(id, "rule"))).toEqual(["error", "error", "error"]);
  expect(["calculated-cells-are-formulas", "formula-like-its-neighbours"].map((id) => said(id, "error"))).toEqual(["warning", "warning"]);
});

test("of equally loud findings a broken rule comes first, then signs, units, headings and sums", () => {
  const finding = (cls: FindingClass): Finding => ({ rule: "a", severity: "error", class: cls, at: { sheet: "A", area: { top: 0, left: 0, bottom: 0, right: 0 } }, message: "", advice: "", related: [] });
  const order: readonly FindingClass[] = ["rule", "reversedSign", "wrongUnit", "label", "error", "question", "notChecked", "rounding"];
  expect([...order].reverse().map(finding).sort(compareFindings).map((each) => each.class)).toEqual(order);
});
