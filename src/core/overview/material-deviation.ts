/** The väsentliga avvikelser of the round as the pane shows them: how much, what the sheet says, what the user says, what nobody says. */
import type { FollowUp } from "../followup/follow-up";
import type { OperatingLine } from "../followup/operating-line";
import { amountOfKronor, amountOfOre, type Amount } from "../money/amount";
import { deviationOf, materialParts, pairOf, type DeviationOf, type MaterialPart } from "../report/material-parts";
import type { Place } from "../rules/finding";
import type { Policy } from "../policy/policy";
import { roundKey, type CommentsByRound } from "../report/round-comments";

export interface MaterialDeviation {
  readonly of: DeviationOf;
  /** The report row that it is a deviation of; typed comments are kept under it. */
  readonly row: string;
  readonly budget: Amount;
  readonly outcome: Amount;
  readonly deviation: Amount;
  /** The sheet's own comments on its lines. */
  readonly said: readonly string[];
  readonly typed: string | undefined;
  /** What no comment explains: of the lines without one, nothing where the user has written one for the whole row. */
  readonly unexplained: Amount;
  readonly at: Place | undefined;
}

export function materialDeviations(followUp: FollowUp, policy: Pick<Policy, "material">, comments: CommentsByRound = {}): readonly MaterialDeviation[] {
  const typed = comments[roundKey(followUp.round)] ?? {};
  return (["period", "forecast"] as const).flatMap((of) => materialParts(followUp, of, policy).map((part) => describe(part, of, followUp, typed[part.label])));
}

function describe({ label, lines }: MaterialPart, of: DeviationOf, followUp: FollowUp, typed: string | undefined): MaterialDeviation {
  const [budget, outcome] = pairOf(lines, of, followUp);
  const silent = lines.filter(({ comment }) => comment === undefined);
  return {
    of,
    row: label,
    budget: amountOfKronor(budget),
    outcome: amountOfKronor(outcome),
    deviation: amountOfKronor(deviationOf(lines, of, followUp)),
    said: [...new Set(lines.flatMap(({ comment }) => comment ?? []))],
    typed,
    unexplained: typed === undefined ? amountOfKronor(deviationOf(silent, of, followUp)) : amountOfOre(0),
    at: placeOf(lines),
  };
}

function placeOf(lines: readonly OperatingLine[]): Place | undefined {
  const cell = lines.flatMap(({ cells }) => cells).find(({ kind }) => kind === "cell");
  if (cell?.kind !== "cell") return undefined;
  return { sheet: cell.sheet, area: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column } };
}
