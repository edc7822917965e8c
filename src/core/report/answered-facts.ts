/** What the user has answered in the pane fills in what the sheets do not say; a sheet that says it goes first. */
import type { Facts } from "../followup/facts";
import type { FollowUp } from "../followup/follow-up";
import { parseDay } from "../followup/swedish-date";
import type { AskedWord } from "./placeholders";

/** The genitive is never asked for, but may be said where the rule "name plus s" is wrong. */
export type ReportAnswers = Readonly<Partial<Record<AskedWord | "genitive", string>>>;

export function withAnswers(followUp: FollowUp, answers: ReportAnswers = {}): FollowUp {
  const { dated, ...texts } = answers;
  const day = dated === undefined ? undefined : parseDay(dated);
  const said: Facts = { ...texts, ...(day ? { dated: day } : {}) };
  return { ...followUp, facts: { ...said, ...followUp.facts } };
}
