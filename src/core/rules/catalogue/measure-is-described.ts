/** En åtgärd ska säga vad som ska göras och i vilken verksamhet. */
import { columnWith } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, realMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const measureIsDescribed: Rule = {
  id: "measure-is-described",
  title: "Varje åtgärd har beskrivning och verksamhet",
  why: "En effekt utan åtgärd går inte att följa upp nästa gång.",
  source: "Ludvika, handlingsplanens kolumner Verksamhet som berörs och Beskrivning.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Åtgärden är beskriven och hör till en verksamhet.",
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |", { forecast: "0,2", amount: "0,2" })],
    }],
    notOk: [{
      shows: "Åtgärd 1.2 har en effekt men ingen beskrivning.",
      class: "rule",
      sheets: [drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |
        | 1.2 | 033 Support | [] | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,1 | Ja | 0,1 |`, { forecast: "0,3", amount: "0,3" })],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).flatMap((view) => realMeasures(view).flatMap((measure) => [
    ...(columnWith(view, "description") && measure.description === "" ? [lacks(measure, "description", "beskrivning", "Skriv vad som ska göras.")] : []),
    ...(columnWith(view, "activity", "activityName") && measure.activity === "" ? [lacks(measure, "activity", "verksamhet", "Fyll i vilken verksamhet som berörs.")] : []),
  ]));
}

function lacks(measure: PlanMeasure, role: "description" | "activity", what: string, advice: string): Observation {
  return {
    class: "rule",
    at: placeInMeasure(measure, role, role === "activity" ? "activityName" : role),
    message: `Åtgärd ${measure.name} saknar ${what}.`,
    advice,
  };
}
