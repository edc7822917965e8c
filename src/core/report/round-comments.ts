/** Kommentarer: what the user has written of the round's deviations where the sheets say nothing, one text for each report row. */
import type { FollowUp } from "../followup/follow-up";
import { answeredFor, partLabels } from "./material-parts";

/** By report row. */
export type Comments = Readonly<Record<string, string>>;

/** By round, so that last round's words are not taken for this one's. */
export type CommentsByRound = Readonly<Record<string, Comments>>;

/** @example roundKey({ year: 2024, period: { from: "2024-01", to: "2024-04" } }) //=> "2024-01..2024-04" */
export function roundKey({ period }: FollowUp["round"]): string {
  return `${period.from}..${period.to}`;
}

/** A blank text forgets the comment. */
export function rememberComment(kept: CommentsByRound, round: string, row: string, text: string): CommentsByRound {
  const { [row]: _former, ...others } = kept[round] ?? {};
  const said = text.trim();
  return { ...kept, [round]: said === "" ? others : { ...others, [row]: said } };
}

/** The typed comment explains every line of its row that the sheet itself does not explain. */
export function withComments(followUp: FollowUp, kept: CommentsByRound = {}): FollowUp {
  const typed = kept[roundKey(followUp.round)];
  if (typed === undefined) return followUp;
  const labelOf = partLabels(followUp);
  const answers = new Set(answeredFor(followUp));
  const operating = followUp.operating.map((line) => {
    const comment = line.comment === undefined && answers.has(line) ? typed[labelOf(line)] : undefined;
    return comment === undefined ? line : { ...line, comment };
  });
  return { ...followUp, operating };
}
