/** How many findings of each severity are open, loudest first, in words: what the user has accepted is counted by itself. */
import type { Finding, Severity } from "./finding";

/** One, then many. */
const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["fel", "fel"], warning: ["varning", "varningar"], question: ["fråga", "frågor"],
  notChecked: ["sak gick inte att kontrollera", "saker gick inte att kontrollera"], rounding: ["avrundning", "avrundningar"],
};

export interface OpenCount {
  readonly severity: Severity;
  readonly count: number;
  /** "varning" of one, "varningar" of several. */
  readonly word: string;
}

export function openCounts(findings: readonly Finding[]): readonly OpenCount[] {
  return (Object.keys(WORDS) as Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity && finding.acceptance === undefined).length;
    return count === 0 ? [] : [{ severity, count, word: WORDS[severity][count === 1 ? 0 : 1] }];
  });
}

/** @example sayOpenCounts([anError, aQuestion]) //=> "1 fel, 1 fråga" */
export function sayOpenCounts(findings: readonly Finding[]): string {
  return openCounts(findings).map(({ count, word }) => `${count} ${word}`).join(", ");
}
