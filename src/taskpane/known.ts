import type { Overview } from "../core/overview/overview";
import type { Finding } from "../core/rules/finding";
import type { ReadMoment } from "../actions/read-moment";

/** What was found when the whole workbook was last looked over. */
export interface Known {
  readonly overview: Overview;
  readonly findings: readonly Finding[];
  readonly seen: ReadMoment;
}
