/** A user's say about a table: what it is, what its columns are, kept under the fingerprint of its header. */
import type { ColumnRole, Period, PositiveSign, RowKind, TableKind, Unit } from "./table";

export interface Correction {
  /** The header's own words; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** "none": this is no table of ours. */
  readonly kind?: TableKind | "none";
  readonly headerRows?: number;
  readonly columns?: readonly { readonly header: string; readonly role?: ColumnRole; readonly period?: Period }[];
  readonly unit?: Unit;
  readonly positive?: PositiveSign;
  readonly rows?: readonly { readonly label: string; readonly kind: RowKind }[];
}
