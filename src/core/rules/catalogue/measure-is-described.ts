/** En åtgärd ska säga vad som ska göras och i vilken verksamhet. */
import { columnWith } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, realMeasures, type PlanMeasure } from "../plan-measures";
import type { Observation, Rule } from "../rule";

export const measureIsDescribed: Rule = {
  id: "measure-is-described",
  title: "Varje åtgärd har beskrivning och verksamhet",
  why: "En effekt utan åtgärd går inte att följa upp nästa gång.",
  source: "Ludvika, handlingsplanens kolumner Verksamhet som berörs och Beskrivning.",
  check,
  examples: {
    ok: [{
      shows: "Åtgärden är beskriven och hör till en verksamhet.",
      sheets: [{ name: "Handlingsplan", drawing: `
        | Handlingsplan 2024, mnkr |                       |                |                    |                           |        |
        | Löp. nr                  | Verksamhet som berörs | Beskrivning    | Prognos helår 2024 | Ingår i prognosen? Ja/Nej | Belopp |
        | 1.1                      | 032 Teknik            | Säga upp avtal | 0,2                | Ja                        | 0,2    |
        | Delsumma                 |                       |                | 0,2                |                           | 0,2    |
        | TOTALT                   |                       |                | 0,2                |                           | 0,2    |` }],
    }],
    notOk: [{
      shows: "Åtgärd 1.2 har en effekt men ingen beskrivning.",
      class: "rule",
      sheets: [{ name: "Handlingsplan", drawing: `
        | Handlingsplan 2024, mnkr |                       |                |                    |                           |        |
        | Löp. nr                  | Verksamhet som berörs | Beskrivning    | Prognos helår 2024 | Ingår i prognosen? Ja/Nej | Belopp |
        | 1.1                      | 032 Teknik            | Säga upp avtal | 0,2                | Ja                        | 0,2    |
        | 1.2                      | 033 Support           | []             | 0,1                | Ja                        | 0,1    |
        | Delsumma                 |                       |                | 0,3                |                           | 0,3    |
        | TOTALT                   |                       |                | 0,3                |                           | 0,3    |` }],
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
