/** "Inga åtgärder" ska stå ensamt: står det bredvid riktiga åtgärder är något av dem kvar från förra gången. */
import { cellAddress } from "../../sheet/address";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, planMeasures } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const noMeasuresMeansNone: Rule = {
  id: "no-measures-means-none",
  title: "Inga åtgärder står bara i en plan utan åtgärder",
  why: "Nämnden ska kunna se på en rad om det finns en handlingsplan eller inte.",
  source: "Ludvika, handlingsplanen: ”Inga åtgärder” när det inte finns några.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Planen säger Inga åtgärder och är i övrigt tom.",
      sheets: [drawPlan("| 1.1 | | Inga åtgärder | | | | | | | | |\n| 1.2 | | | | | | | | | | |", { forecast: "0", amount: "0" })],
    }],
    notOk: [{
      shows: "Inga åtgärder står kvar ovanför en åtgärd.",
      class: "rule",
      sheets: [drawPlan("| 1.1 | | [Inga åtgärder] | | | | | | | | |\n| 1.2 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |", { forecast: "0,2", amount: "0,2" })],
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
