/** En åtgärd för ekonomi i balans ska förbättra resultatet: en effekt under noll är oftast ett teckenfel. */
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import type { ColumnRole } from "../../recognise/table";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, realMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const effectImprovesTheResult: Rule = {
  id: "effect-improves-the-result",
  title: "Åtgärdens effekt är en förbättring",
  why: "Planens effekter läggs till prognosen; ett minus i planen försämrar den.",
  source: "Ludvika, handlingsplan med åtgärder för att bidra till en ekonomi i balans.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Effekten är positiv.",
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |", { forecast: "0,2", amount: "0,2" })],
    }],
    notOk: [{
      shows: "Effekten är skriven som en minskad kostnad, med minus.",
      class: "reversedSign",
      isDoubtful: true,
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | [-0,2] | Ja | -0,2 |", { forecast: "-0,2", amount: "-0,2" })],
    }],
  },
};

const EFFECTS = [["effectForecast", "effectForecast"], ["amount", "amount"], ["effectActual", "effectActual"]] as const;

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).flatMap(realMeasures).flatMap((measure) => {
    const negative = EFFECTS.find(([field]) => (measure[field]?.value ?? 0) < 0);
    return negative ? [worsens(measure, negative[0], negative[1])] : [];
  });
}

function worsens(measure: PlanMeasure, field: (typeof EFFECTS)[number][0], role: ColumnRole): Observation {
  const at = placeInMeasure(measure, role);
  const value = measure[field]?.value ?? 0;
  return {
    class: "reversedSign",
    isDoubtful: true,
    at,
    message: `Effekten av åtgärd ${measure.name} i ${cellAddress(at.area.top, at.area.left)} är ${showNumber(value)}, alltså en försämring; en åtgärd ska ge plus.`,
    advice: `Menas en förbättring, skriv ${showNumber(-value)}. Kostar åtgärden pengar i år, skriv det i beskrivningen.`,
  };
}
