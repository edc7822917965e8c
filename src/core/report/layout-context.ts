/** What laying out a table needs to know: the figures, the unit and decimals, and the words to fill in. */
import type { FollowUp } from "../followup/follow-up";
import type { MoneyUnit } from "../money/money-unit";

export interface LayoutContext {
  readonly followUp: FollowUp;
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly isHeaderFlat: boolean;
  /** Fills {placeholders}; what is missing is noted once for the whole report. */
  readonly fill: (text: string) => string;
}
