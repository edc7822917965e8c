/** What is remembered of a report that we made: enough to find its sheet again and to see whether somebody has edited it. */
import type { Area } from "../sheet/address";
import type { ReportChoices } from "./report-settings";

export interface StoredReport {
  /** The template's id. */
  readonly template: string;
  /** Excel's own id of the sheet; survives renaming and moving. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly fingerprint: string;
  /** How it was asked to be written. */
  readonly choices?: ReportChoices;
  /** Begun and not known to be done: Excel broke off, and could not put the sheet back either. What else is said is of what stood there before. */
  readonly isUnfinished?: true;
}
