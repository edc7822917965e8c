/** What is said of a report beside the sheets: by the run, by the user in the pane, by the report as it was made. No names of persons. */
import type { MoneyUnit } from "../money/money-unit";

/** How a report is written; kept with the report, so that a refresh does not change it. "template": as the template has it, again. */
export interface ReportChoices {
  readonly unit?: MoneyUnit | "template";
  readonly decimals?: number | "template";
  /** Full year before period, where a template has the period first. */
  readonly columnGroups?: "reversed" | "template";
  /** Header in one row, for readers that cannot follow merged headers: "Januari–april 2024: Budget". */
  readonly isHeaderFlat?: boolean;
}

export interface ReportSettings extends ReportChoices {
  readonly committee?: string;
  /** Where the rule "name plus s" would be wrong. */
  readonly genitive?: string;
  readonly hostMunicipality?: string;
  readonly round?: string;
  /** "2024-05-06" or "6 maj 2024". */
  readonly dated?: string;
  readonly signedBy?: string;
}
