/** What the committee has decided once about its reports, kept in the workbook's settings. No names of persons. */
import type { MoneyUnit } from "../money/money-unit";

export interface ReportSettings {
  readonly committee?: string;
  /** Where the rule "name plus s" would be wrong. */
  readonly genitive?: string;
  readonly hostMunicipality?: string;
  readonly round?: string;
  /** "2024-05-06" or "6 maj 2024". */
  readonly dated?: string;
  readonly signedBy?: string;
  readonly unit?: MoneyUnit;
  readonly decimals?: number;
  /** Header in one row, for readers that cannot follow merged headers: "Januari–april 2024: Budget". */
  readonly isHeaderFlat?: boolean;
}
