/** A rule is one page: what must hold, why, who says so, how it is checked, and drawn sheets that show it. */
import type { TableKind } from "../recognise/table";
import type { CheckContext } from "./check-context";
import type { Finding, FindingClass } from "./finding";
import type { Policy } from "../policy/policy";
import type { CheckedRound } from "./checked-round";

/** What a rule saw. Its loudness is not the rule's own business: severity-preset.ts decides it. */
export interface Observation extends Omit<Finding, "rule" | "severity" | "related" | "cause"> {
  readonly related?: Finding["related"];
  /** The rule cannot be sure: the observation is put as a question whatever the preset says. */
  readonly isDoubtful?: boolean;
}

/** A drawn workbook (core/sheet/drawing.ts). In `notOk`, the cells in [brackets] are the findings' cells. */
export interface Example {
  /** What the reader should see in it, in Swedish. */
  readonly shows: string;
  readonly sheets: readonly DrawnSheet[];
  readonly round?: Partial<CheckedRound>;
  readonly policy?: Partial<Policy>;
}

export interface DrawnSheet {
  readonly name: string;
  readonly drawing: string;
}

export interface FaultyExample extends Example {
  readonly class: FindingClass;
  readonly isDoubtful?: boolean;
}

export interface Rule {
  /** The same as the file's name. */
  readonly id: string;
  /** Swedish; what holds, not the fault. */
  readonly title: string;
  /** One Swedish sentence for the reader of the budget. */
  readonly why: string;
  /** Law, recommendation or the committee document that says so. */
  readonly source: string;
  /** What of it each committee decides for itself. */
  readonly follows?: readonly (keyof Policy)[];
  /** The kinds of table that it looks at: with none of them in the workbook it has nothing to say. Empty: any table. */
  readonly reads: readonly TableKind[];
  readonly check: (workbook: CheckContext) => readonly Observation[];
  readonly examples: { readonly ok: readonly Example[]; readonly notOk: readonly FaultyExample[] };
}
