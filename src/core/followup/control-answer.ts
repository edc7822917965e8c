/** Whether a control point is answered Ja, Nej, UA or MA: by a mark in that answer's column, or by a word where both answers share one. */
import { answerOf, type Answer } from "../recognise/answer-of";
import type { ColumnRole } from "../recognise/table";

const OTHER: Readonly<Record<Answer, Answer>> = { doneYes: "doneNo", doneNo: "doneYes", withoutRemark: "withRemark", withRemark: "withoutRemark" };

export function isAnswerRole(role: ColumnRole): role is Answer {
  return role in OTHER;
}

/** The answer whose column tells this one too, for it has none of its own. */
export function sharedAnswer(roles: readonly ColumnRole[], answer: Answer): Answer | undefined {
  return !roles.includes(answer) && roles.includes(OTHER[answer]) ? OTHER[answer] : undefined;
}

/** A word says its own answer; "Ja" in a column called MA, like any mark, says the column's. */
export function isAnswered(answer: Answer, column: Answer, text: string): boolean {
  if (text.trim() === "") return false;
  const said = answerOf(text);
  if (said !== undefined && (said === column || said === OTHER[column])) return said === answer;
  return said !== "doneNo" && column === answer;
}
