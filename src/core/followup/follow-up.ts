/** Uppföljningen: everything a report needs to know of a committee's year, every figure with its cells. */
import type { Comparison, Undecided } from "./choose-lines";
import type { Frame } from "./frame";
import type { Facts } from "./facts";
import type { InvestmentLine } from "./investment-line";
import type { OperatingLine } from "./operating-line";
import type { OwnSum } from "./own-sums";
import type { RecordTable } from "./record-table";
import type { MoneyUnit } from "../money/money-unit";
import type { Policy } from "../policy/policy";
import type { Round } from "./round";

export interface FollowUp {
  readonly facts: Facts;
  /** Lokala regler, where the committee's settings have been read; else its defaults. */
  readonly policy?: Policy;
  /** What the committee has decided that its reports are rounded to. */
  readonly rounding?: { readonly unit: MoneyUnit; readonly decimals: number };
  readonly round: Round;
  readonly operating: readonly OperatingLine[];
  /** The same money again, per verksamhet or kommun: never added to the lines, but what a table of them is made of. */
  readonly otherViews?: readonly (readonly OperatingLine[])[];
  readonly investments: readonly InvestmentLine[];
  /** Tables that reports repeat as they stand. */
  readonly records: readonly RecordTable[];
  /** Ram och justerad ram, where a sheet says them. */
  readonly frame?: Frame;
  /** The same figure in two tables; the first is used. */
  readonly comparisons: readonly Comparison[];
  /** Tables that are the same money or parts of one whole: only the user knows which. */
  readonly undecided: readonly Undecided[];
  /** Sums on the sheets that their rows, as they are understood, do not come to. */
  readonly ownSums: readonly OwnSum[];
  /** What the reader should know of how the figures were found; Swedish. */
  readonly notices: readonly string[];
}
