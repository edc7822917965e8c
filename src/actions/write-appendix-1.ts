/** "Skapa bilaga 1": drift and investeringar as the committee publishes them, on a sheet of its own. */
import { appendix1 } from "../core/report/templates/appendix-1";
import type { Outcome } from "./outcome";
import { readReportSettings } from "./read-report-settings";
import type { Run } from "./run";
import { writeReports } from "./write-reports";

export function writeAppendix1(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  return writeReports(() => [appendix1], readReportSettings(options), run);
}
