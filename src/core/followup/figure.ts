/** A figure of the follow-up: its amount and the cells it came from, as arithmetic that can be written as a formula. */
import type { Area } from "../sheet/address";
import type { Amount } from "../money/amount";

/** How a figure is computed from cells. The formula writer and the pane's "visa källor" read the same tree. */
export type Expression =
  /** The sum of cells; text numbers are listed with their value, since a formula cannot read them. */
  | { readonly kind: "cells"; readonly sheet: string; readonly areas: readonly Area[] }
  /** SUMIFS over a ledger or a long detail list. */
  | {
      readonly kind: "sumIfs";
      readonly sheet: string;
      readonly sum: Area;
      readonly criteria: readonly { readonly area: Area; readonly test: string | number }[];
    }
  | { readonly kind: "sum"; readonly terms: readonly Expression[] }
  | { readonly kind: "scale"; readonly by: number; readonly of: Expression }
  /** A value that no exact formula can give (text amounts, allocations). Unit: the source table's own. */
  | { readonly kind: "constant"; readonly value: number; readonly from: readonly { readonly sheet: string; readonly area: Area }[] };

export interface Figure {
  readonly amount: Amount;
  /** Gives kronor, in the follow-up's inner sign: income plus, cost minus, better plus. */
  readonly expression: Expression;
}
