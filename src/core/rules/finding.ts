/** A finding: something a good controller would point at, with its cell. A value, never thrown. */
import type { SheetEdit } from "../sheet/edit";
import type { Area } from "../sheet/address";

export type Severity = "error" | "warning" | "question" | "rounding" | "notChecked";

/** Fel · regel · rubrik eller period · omvänt tecken · fel enhet · avrundning · fråga · gick inte att kontrollera. */
export type FindingClass =
  | "error" | "rule" | "label" | "reversedSign" | "wrongUnit" | "rounding" | "question" | "notChecked";

export interface Place {
  readonly sheet: string;
  readonly area: Area;
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
  /** Edits that mend it, shown to the user cell by cell before they are applied. */
  readonly fix?: readonly SheetEdit[];
  /** How far off, in kronor where the table's unit is known; otherwise as the table counts. */
  readonly difference?: number;
  /** The one cell that would explain this finding and others with the same difference. */
  readonly cause?: Place;
}
