/** How many findings of each kind, and that in a sentence. */
import type { Finding, Severity } from "../../core/rules/finding";

const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["fel", "fel"], warning: ["varning", "varningar"], question: ["fråga", "frågor"],
  notChecked: ["sak gick inte att kontrollera", "saker gick inte att kontrollera"], rounding: ["avrundning", "avrundningar"],
};

export type Counts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly Finding[]): Counts {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), question: count("question"), notChecked: count("notChecked"), rounding: count("rounding") };
}

/** @example "1 fel, 2 frågor. 1 godtagen." */
export function sayCounts(findings: readonly Finding[]): string {
  const open = findings.filter(({ acceptance }) => acceptance === undefined);
  const accepted = findings.length - open.length;
  const counts = countFindings(open);
  const parts = (Object.keys(WORDS) as Severity[]).filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${WORDS[severity][counts[severity] === 1 ? 0 : 1]}`);
  const first = parts.length > 0 ? `${parts.join(", ")}.` : accepted > 0 ? "Inget kvar att titta på." : "Kontrollen hittade inget att anmärka på.";
  return accepted === 0 ? first : `${first} ${accepted} ${accepted === 1 ? "godtagen" : "godtagna"}.`;
}
