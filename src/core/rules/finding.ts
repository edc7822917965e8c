/** A finding: something a good controller would point at, with its cell. A value, never thrown. */
import type { CellChange } from "../sheet/cell-change";
import type { Area } from "../sheet/address";

export type Severity = "error" | "warning" | "question" | "rounding" | "notChecked";

/** Fel · regel · rubrik eller period · omvänt tecken · fel enhet · avrundning · fråga · gick inte att kontrollera. */
export type FindingClass =
  | "error" | "rule" | "label" | "reversedSign" | "wrongUnit" | "rounding" | "question" | "notChecked";

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** Godta med motivering: that a finding may stand, why and since when. Plain data, kept in the workbook; it names no person. */
export interface Acceptance {
  readonly rule: string;
  /** Where the finding stood when it was accepted; rows may have moved since. */
  readonly sheet: string;
  readonly address: string;
  /** The figures that were accepted (figures-fingerprint.ts). */
  readonly figures: string;
  readonly reason: string;
  /** "2024-05-06" */
  readonly accepted: string;
}

export interface Finding {
  /** The rule's id, which is its file name. */
  readonly rule: string;
  readonly severity: Severity;
  readonly class: FindingClass;
  readonly at: Place;
  /** What we saw and what we expected, in Swedish, with numbers. */
  readonly message: string;
  /** What to do, in Swedish. */
  readonly advice: string;
  /** The arithmetic, as shown ("22 132 + 3 451 = 25 583, inte 25 538"). */
  readonly arithmetic?: string;
  readonly related: readonly Place[];
  /** What would mend it, shown to the user cell by cell before it is written. */
  readonly fix?: readonly CellChange[];
  /** How far off, in kronor where the table's unit is known; otherwise as the table counts. */
  readonly difference?: number;
  /** The one cell that would explain this finding and others with the same difference. */
  readonly cause?: Place;
  /** The user lets it stand, for as long as its figures do. */
  readonly acceptance?: Acceptance;
}
