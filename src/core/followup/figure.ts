/** A figure of the follow-up: its amount and the cells it came from, as arithmetic that can be written as a formula. */
import type { Area } from "../sheet/address";
import type { Amount } from "../money/amount";

/** One condition on a column of a ledger or a long list. */
export interface Criterion {
  readonly area: Area;
  readonly operator: "=" | ">=" | "<=";
  readonly value: string | number;
  /** False when the column holds text anywhere: SUMIFS would then miss rows, and the cells are compared as text. */
  readonly isNumeric: boolean;
}

/** How a figure is computed from cells. The formula writer and the pane's "visa källor" read the same tree. */
export type Expression =
  /** The sum of cells that hold numbers. */
  | { readonly kind: "cells"; readonly sheet: string; readonly areas: readonly Area[] }
  /** The sum of the rows of a ledger or a long list that meet every condition. */
  | { readonly kind: "sumIfs"; readonly sheet: string; readonly sum: Area; readonly criteria: readonly Criterion[] }
  | { readonly kind: "sum"; readonly terms: readonly Expression[] }
  | { readonly kind: "scale"; readonly by: number; readonly of: Expression }
  /** A value that no exact formula can give (amounts written as text, allocations). Unit: that of the expression around it. */
  | { readonly kind: "constant"; readonly value: number; readonly from: readonly { readonly sheet: string; readonly area: Area }[] };

export interface Figure {
  readonly amount: Amount;
  /** The kronor that the amount was rounded from, so that sums and deviations of figures are rounded once too. */
  readonly kronor: readonly number[];
  /** Gives kronor, in the follow-up's inner sign: income plus, cost minus, better plus. */
  readonly expression: Expression;
}
