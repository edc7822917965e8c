/** "Uppdatera rapporter": every report that we have made in this workbook, from the sources as they are now. */
import type { Problem } from "../core/problem";
import { TEMPLATES } from "../core/report/templates/catalogue";
import type { Outcome } from "./outcome";
import type { Run } from "./run";
import { writeReports } from "./write-reports";

export function updateReports(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  return writeReports(
    (_followUp, ownSheets) => {
      const made = new Set(ownSheets.map(({ report }) => report.template));
      const templates = TEMPLATES.filter(({ id }) => made.has(id));
      return templates.length > 0 ? templates : nothingMade;
    },
    options,
    run,
  );
}

export const nothingMade: Problem = {
  kind: "nothingToReport",
  message: "Arbetsboken har inga rapporter från Nämndrapport att uppdatera. Skapa en rapport först.",
};
