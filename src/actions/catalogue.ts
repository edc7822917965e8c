/** Everything a user can ask for, under the names that headless runs use too (docs/headless.md). */
import { acceptFinding, revokeAcceptance } from "./accept-finding";
import { adoptVersion } from "./adopt-version";
import { answerQuestions } from "./answer-questions";
import { checkSources } from "./check-sources";
import { fixFinding } from "./fix-finding";
import type { Outcome } from "./outcome";
import { newRound } from "./new-round";
import { readSources } from "./read-sources";
import type { Run } from "./run";
import { surveyWorkbook } from "./survey-workbook";
import { updateReports } from "./update-reports";
import { writeComment } from "./write-comment";
import { writeProtocol } from "./write-protocol";
import { writeReport, writeTemplate } from "./write-report";

export const actions = {
  overview: surveyWorkbook,
  comment: writeComment,
  read: readSources,
  check: checkSources,
  accept: acceptFinding,
  revoke: revokeAcceptance,
  fix: fixFinding,
  protocol: writeProtocol,
  "appendix-1": writeTemplate("appendix-1"),
  "appendix-2": writeTemplate("appendix-2"),
  report: writeReport,
  allocate: writeTemplate("result-allocation"),
  update: updateReports,
  answer: answerQuestions,
  adopt: adoptVersion,
  "new-round": newRound,
} as const satisfies Readonly<Record<string, (options: Readonly<Record<string, string>>, run?: Run) => Promise<Outcome>>>;

export type ActionId = keyof typeof actions;
