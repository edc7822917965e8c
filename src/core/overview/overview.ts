/** "Var står vi?": who and when the workbook is about, how far from budget, and what has been made of it. */
import type { FollowUp } from "../followup/follow-up";
import { amountOfKronor, type Amount } from "../money/amount";
import type { MoneyUnit } from "../money/money-unit";
import type { Period } from "../recognise/table";
import { answeredFor, deviationOf, pairOf, type DeviationOf } from "../report/material-parts";
import type { CheckedRound } from "../rules/checked-round";
import type { Policy } from "../policy/policy";
import { materialDeviations, type MaterialDeviation } from "./material-deviation";
import type { ReportState } from "./report-state";
import { roundKey, type CommentsByRound } from "../report/round-comments";

export interface Overview {
  readonly committee: string | undefined;
  /** "andra", as in "andra uppföljningstillfället". */
  readonly round: string | undefined;
  /** Undefined where nothing in the workbook says which months it is about. */
  readonly period: Period | undefined;
  /** What typed comments are kept under. */
  readonly roundKey: string;
  /** Nettoavvikelse, better plus; undefined where the workbook lacks one of the two. */
  readonly net: Readonly<Record<DeviationOf, Amount | undefined>>;
  readonly material: readonly MaterialDeviation[];
  /** What counts as väsentligt. */
  readonly limit: Policy["material"];
  readonly reports: readonly ReportState[];
  /** As the committee's reports write amounts. */
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

export interface OverviewInput {
  readonly followUp: FollowUp;
  readonly round: CheckedRound;
  readonly policy: Policy;
  readonly reports: readonly ReportState[];
  readonly comments?: CommentsByRound | undefined;
}

export function overviewOf({ followUp, round, policy, reports, comments }: OverviewInput): Overview {
  return {
    committee: round.committee,
    round: followUp.facts.round,
    period: followUp.round.year === 0 ? undefined : followUp.round.period,
    roundKey: roundKey(followUp.round),
    net: { period: netDeviation(followUp, "period"), forecast: netDeviation(followUp, "forecast") },
    material: materialDeviations(followUp, policy, comments),
    limit: policy.material,
    reports,
    unit: round.unit,
    decimals: round.decimals,
  };
}

function netDeviation(followUp: FollowUp, of: DeviationOf): Amount | undefined {
  const lines = answeredFor(followUp);
  const isWhole = pairOf(lines, of, followUp).every((kronor) => kronor.length > 0);
  return isWhole ? amountOfKronor(deviationOf(lines, of, followUp)) : undefined;
}
