/** How loud each finding is. The rule says what it saw; this page says how much it matters (domain order: text, rule, label, sum). */
import type { Finding, FindingClass, Severity } from "./finding";
import type { Observation, Rule } from "./rule";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Fel", warning: "Varning", question: "Fråga", rounding: "Avrundning", notChecked: "Gick inte att kontrollera",
};

/** Wrong figures are errors; a broken rule or a misleading heading is a warning; the rest is asked or only listed. */
const BY_CLASS: Readonly<Record<FindingClass, Severity>> = {
  error: "error",
  reversedSign: "error",
  wrongUnit: "error",
  rule: "warning",
  label: "warning",
  question: "question",
  rounding: "rounding",
  notChecked: "notChecked",
};

/** Rules that stand apart from their class. */
const BY_RULE: ReadonlyMap<string, Severity> = new Map([
  // Money that nobody has decided on is more than a broken form.
  ["budget-nets-to-zero", "error"],
  ["budget-total-is-unchanged", "error"],
  ["projects-fit-the-investment-frame", "error"],
  // The figure may still be right today.
  ["calculated-cells-are-formulas", "warning"],
  ["formula-like-its-neighbours", "warning"],
]);

export function severityOf(rule: Pick<Rule, "id">, observation: Pick<Observation, "class" | "isDoubtful">): Severity {
  const byClass = BY_CLASS[observation.class];
  if (byClass !== "error" && byClass !== "warning") return byClass;
  return observation.isDoubtful ? "question" : (BY_RULE.get(rule.id) ?? byClass);
}

const LOUDNESS: readonly Severity[] = ["error", "warning", "question", "notChecked", "rounding"];
const CONSEQUENCE: readonly FindingClass[] = ["rule", "reversedSign", "wrongUnit", "label", "error", "question", "notChecked", "rounding"];

/** Loudest first, then by what it leads to; equals keep the catalogue's order. */
export function compareFindings(a: Finding, b: Finding): number {
  return LOUDNESS.indexOf(a.severity) - LOUDNESS.indexOf(b.severity) || CONSEQUENCE.indexOf(a.class) - CONSEQUENCE.indexOf(b.class);
}
