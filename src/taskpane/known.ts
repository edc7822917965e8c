import type { Overview } from "../core/overview/overview";
import type { Finding } from "../core/rules/finding";

/** What was found when the whole workbook was last looked over. */
export interface Known {
  readonly overview: Overview;
  readonly findings: readonly Finding[];
  /** When, for "läst kl. 14.32". */
  readonly at: Date;
}
