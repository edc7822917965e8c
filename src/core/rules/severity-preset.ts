/** How loud each rule is. The rule says what it saw; this page says how much it matters (domain.md §3.5). */
import type { Finding, Severity } from "./finding";
import type { Observation, Rule } from "./rule";

/** Rules that say neither error nor question: a broken rule, a misleading heading. */
const WARNINGS: ReadonlySet<string> = new Set([
]);

/** Rules whose sight is a sign and not a proof. */
const QUESTIONS: ReadonlySet<string> = new Set([
]);

export function severityOf(rule: Pick<Rule, "id">, observation: Observation): Severity {
  switch (observation.class) {
    case "rounding": return "rounding";
    case "notChecked": return "notChecked";
    case "question": return "question";
    default:
      if (observation.isDoubtful || QUESTIONS.has(rule.id)) return "question";
      return WARNINGS.has(rule.id) ? "warning" : "error";
  }
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, question: 2, notChecked: 3, rounding: 4 };

/** Loudest first; within that, as the sheets stand. */
export function compareFindings(a: Finding, b: Finding): number {
  return ORDER[a.severity] - ORDER[b.severity];
}
