/** Kontrollera: runs every rule over what was read and gives the findings, loudest first, with those of one cause linked. */
import { makeContext, type CheckContext, type CheckInput } from "./check-context";
import type { Finding } from "./finding";
import { RULES } from "./index";
import { linkFindings } from "./link-findings";
import type { Rule } from "./rule";
import { finish, type Steps } from "../sheet/steps";
import { compareFindings, severityOf } from "./severity-preset";

export function checkWorkbook(input: CheckInput): readonly Finding[] {
  return finish(checkInSteps(input));
}

/** A step per rule. */
export function* checkInSteps(input: CheckInput): Steps<readonly Finding[]> {
  const workbook = makeContext(input);
  const found: Finding[] = [];
  for (const rule of RULES) {
    yield;
    found.push(...runRule(rule, workbook));
  }
  yield;
  return [...linkFindings(found, workbook.grids)].sort(compareFindings);
}

/** Rules about how a figure is shown, which hold for our own report sheets too. */
const ON_REPORTS: ReadonlySet<string> = new Set(["result-shows-surplus-as-plus"]);

/** The sheets that we made, read as any reader would: what in them may be misunderstood. */
export function checkReports(input: CheckInput): readonly Finding[] {
  const workbook = makeContext(input);
  return RULES.filter(({ id }) => ON_REPORTS.has(id)).flatMap((rule) => runRule(rule, workbook));
}

export function runRule(rule: Rule, workbook: CheckContext): readonly Finding[] {
  return rule.check(workbook).map(({ isDoubtful, related = [], ...seen }) => ({
    ...seen,
    related,
    rule: rule.id,
    severity: severityOf(rule, { class: seen.class, isDoubtful: isDoubtful === true }),
  }));
}
