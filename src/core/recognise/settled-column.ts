/** A column whose role is decided. */
import type { DescribedColumn } from "./describe-columns";
import type { RoleCandidate } from "./read-header";
import type { ColumnRole } from "./table";

export interface SettledColumn extends DescribedColumn {
  readonly role: ColumnRole;
  /** What the amounts are where the role is an economic one: the budget of an income column. */
  readonly measure?: ColumnRole;
  /** The kommun whose part of the amounts this is. */
  readonly member?: string;
  readonly candidate?: RoleCandidate;
}
