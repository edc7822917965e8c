/** One line of the committee's operations: an income or a cost, what it is about, and its amounts with their cells. */
import type { CostType } from "./account-plan";
import type { ListAddress } from "./list-address";
import type { Measure } from "./measure";

/** "net" where a table only holds income and cost together. */
export type Side = "income" | "cost" | "contribution" | "net";

export interface OperatingLine {
  readonly table: string;
  readonly side: Side;
  readonly costType: CostType;
  readonly label: string;
  readonly account?: string;
  readonly activity?: string;
  readonly member?: string;
  readonly counterparty?: "external" | "internal";
  readonly reportRow?: string;
  readonly comment?: string;
  readonly cells: readonly LineCell[];
}

interface CellBase {
  readonly measure: Measure;
  /** As the source holds it, in its own unit and sign. */
  readonly value: number;
  /** Turns the source's value into kronor in the inner sign: income plus, cost minus. */
  readonly factor: number;
  readonly sheet: string;
  /** Some amount is written as text, which a formula would take for nothing. */
  readonly isText: boolean;
}

export type LineCell =
  | (CellBase & { readonly kind: "cell"; readonly row: number; readonly column: number; readonly list?: ListAddress })
  /** All rows of a ledger that share the line's konto and other keys. */
  | (CellBase & { readonly kind: "ledger"; readonly ledger: LedgerAddress; readonly keys: readonly LedgerKey[]; readonly count: number });

/** Where a ledger's columns stand, so that a sum over it can be written as a formula. */
export interface LedgerAddress {
  readonly first: number;
  readonly last: number;
  readonly amountColumn: number;
  /** The ledger's period column and the months asked for, when it holds other months too. */
  readonly period?: { readonly column: number; readonly isNumeric: boolean; readonly from: string | number; readonly to: string | number };
}

/** A column of the ledger and the value that the line's rows hold there. The konto comes first. */
export interface LedgerKey {
  readonly column: number;
  readonly value: string | number;
  /** True when every cell of the column is a number, so that SUMIFS can be trusted to match. */
  readonly isNumeric: boolean;
}
