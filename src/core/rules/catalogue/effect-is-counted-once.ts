/** En effekt som redan är bokförd finns i utfallet; läggs den till prognosen räknas den två gånger. */
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, realMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const effectIsCountedOnce: Rule = {
  id: "effect-is-counted-once",
  title: "En redan bokförd effekt räknas inte en gång till",
  why: "Prognosen bygger på utfallet, och det som redan har gett effekt är med där.",
  source: "Ludvika, handlingsplanens kolumner Utfall och Prognos helår.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "En del av effekten är bokförd, resten väntas senare i år.",
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-01-15 | Påbörjad | 2024-02-01 | 0,1 | 0,3 | Ja | 0,3 |", { actual: "0,1", forecast: "0,3", amount: "0,3" })],
    }],
    notOk: [{
      shows: "Hela effekten 0,3 är redan bokförd.",
      class: "question",
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-01-15 | Påbörjad | 2024-02-01 | [0,3] | 0,3 | Ja | 0,3 |", { actual: "0,3", forecast: "0,3", amount: "0,3" })],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).flatMap(realMeasures).flatMap(checkMeasure);
}

function checkMeasure(measure: PlanMeasure): Observation[] {
  const { included, effectActual, effectForecast, name } = measure;
  const isBooked = effectActual && effectForecast && effectForecast.value > 0 && effectActual.value >= effectForecast.value;
  if (included !== "yes" || !isBooked) return [];
  const at = placeInMeasure(measure, "effectActual");
  return [{
    class: "question",
    at,
    message: `Hela effekten av åtgärd ${name} är redan bokförd: ${cellAddress(at.area.top, at.area.left)} är ${showNumber(effectActual.value)} av ${showNumber(effectForecast.value)} på helåret.`,
    advice: "Ingår den redan i utfallet som prognosen bygger på? Räkna den då inte en gång till.",
    related: [placeInMeasure(measure, "effectForecast")],
  }];
}
