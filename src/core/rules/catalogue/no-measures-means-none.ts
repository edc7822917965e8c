/** "Inga åtgärder" ska stå ensamt: står det bredvid riktiga åtgärder är något av dem kvar från förra gången. */
import { cellAddress } from "../../sheet/address";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, planMeasures } from "../plan-measures";
import type { Observation, Rule } from "../rule";

export const noMeasuresMeansNone: Rule = {
  id: "no-measures-means-none",
  title: "Inga åtgärder står bara i en plan utan åtgärder",
  why: "Nämnden ska kunna se på en rad om det finns en handlingsplan eller inte.",
  source: "R5 (Ludvika, handlingsplanen 2024: ”Inga åtgärder”).",
  check,
  examples: {
    ok: [{
      shows: "Planen säger Inga åtgärder och är i övrigt tom.",
      sheets: [{ name: "Handlingsplan", drawing: `
        | Handlingsplan 2024, mnkr |                       |                |                    |                           |        |
        | Löp. nr                  | Verksamhet som berörs | Beskrivning    | Prognos helår 2024 | Ingår i prognosen? Ja/Nej | Belopp |
        | 1.1                      |                       | Inga åtgärder  |                    |                           |        |
        | 1.2                      |                       |                |                    |                           |        |
        | Delsumma                 |                       |                | 0                  |                           | 0      |
        | TOTALT                   |                       |                | 0                  |                           | 0      |` }],
    }],
    notOk: [{
      shows: "Inga åtgärder står kvar ovanför en åtgärd.",
      class: "rule",
      sheets: [{ name: "Handlingsplan", drawing: `
        | Handlingsplan 2024, mnkr |                       |                 |                    |                           |        |
        | Löp. nr                  | Verksamhet som berörs | Beskrivning     | Prognos helår 2024 | Ingår i prognosen? Ja/Nej | Belopp |
        | 1.1                      |                       | [Inga åtgärder] |                    |                           |        |
        | 1.2                      | 032 Teknik            | Säga upp avtal  | 0,2                | Ja                        | 0,2    |
        | Delsumma                 |                       |                 | 0,2                |                           | 0,2    |
        | TOTALT                   |                       |                 | 0,2                |                           | 0,2    |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).flatMap((view) => {
    const measures = planMeasures(view);
    const real = measures.filter(({ isNone }) => !isNone);
    const [first] = real;
    if (!first) return [];
    return measures.filter(({ isNone }) => isNone).map((none): Observation => {
      const at = placeInMeasure(none, "description");
      return {
        class: "rule",
        at,
        message: `${cellAddress(at.area.top, at.area.left)} säger ”${none.description}” men planen har åtgärd ${first.name}: ${first.description || "utan beskrivning"}.`,
        advice: "Ta bort raden eller åtgärderna, så att planen säger en sak.",
        related: real.map((measure) => placeInMeasure(measure, "description")),
      };
    });
  });
}
