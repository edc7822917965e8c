/** How many findings of each kind, and that in a sentence. */
import type { Finding, Severity } from "../../core/rules/finding";
import { sayOpenCounts } from "../../core/rules/open-counts";

export type Counts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly Finding[]): Counts {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), question: count("question"), notChecked: count("notChecked"), rounding: count("rounding") };
}

/** @example "1 fel, 2 frågor. 1 godtagen." */
export function sayCounts(findings: readonly Finding[]): string {
  const accepted = findings.filter(({ acceptance }) => acceptance !== undefined).length;
  const counts = sayOpenCounts(findings);
  const first = counts !== "" ? `${counts}.` : accepted > 0 ? "Inget kvar att titta på." : "Kontrollen hittade inget att anmärka på.";
  return accepted === 0 ? first : `${first} ${accepted} ${accepted === 1 ? "godtagen" : "godtagna"}.`;
}
