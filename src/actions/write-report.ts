/** "Fler rapporter": one report by its template's id, or every report that the workbook has the figures for. */
import type { Problem } from "../core/problem";
import { TEMPLATES, templateWithId } from "../core/report/templates/catalogue";
import { templatesThatFit } from "../core/report/templates-that-fit";
import type { Outcome } from "./outcome";
import type { Run } from "./run";
import { writeReports, type ChooseTemplates } from "./write-reports";

export function writeReport(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  return writeReports(chosenBy(options["template"] ?? ""), options, run);
}

/** For a ribbon button of its own: the same, with the template given. */
export function writeTemplate(id: string): typeof writeReport {
  return (options, run = {}) => writeReports(chosenBy(id), options, run);
}

function chosenBy(id: string): ChooseTemplates {
  const template = templateWithId(id);
  if (template) return () => [template];
  if (id !== "all") return () => unknownReport(id);
  return (followUp) => {
    const fitting = templatesThatFit(followUp);
    return fitting.length > 0 ? fitting : nothingFits;
  };
}

function unknownReport(id: string): Problem {
  const known = TEMPLATES.map((template) => template.id).join(", ");
  const message = `Rapporten ”${id}” finns inte. Välj en av ${known}, eller all för alla som underlaget räcker till.`;
  return { kind: "nothingToReport", message };
}

const nothingFits: Problem = {
  kind: "nothingToReport",
  message: "Underlaget räcker inte till någon av rapporterna. Titta under fliken Underlag hur bladen har förståtts och rätta det där, eller lägg till det som saknas.",
};
