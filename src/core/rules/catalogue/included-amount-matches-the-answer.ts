/** Belopp i handlingsplanen är den effekt som ingår i prognosen: vid Ja samma som effekten, vid Nej ingenting. */
import { kronorPer } from "../../money/money-unit";
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { columnWith } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, realMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const includedAmountMatchesTheAnswer: Rule = {
  id: "included-amount-matches-the-answer",
  title: "Beloppet i planen är den effekt som ingår i prognosen",
  why: "Summan av beloppen är vad prognosen har förbättrats med; den ska gå att följa till åtgärderna.",
  source: "Ludvika, handlingsplanens kolumner Prognos helår, Ingår i prognosen och Belopp.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Ja med hela effekten, Nej utan belopp.",
      sheets: [drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |
        | 1.2 | 033 Support | Vakanshålla | | | Planerad | | | 0,4 | Nej | |`, { forecast: "0,6", amount: "0,2" })],
    }],
    notOk: [
      {
        shows: "Effekten är 0,2 men 0,5 räknas in.",
        class: "rule",
        sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | [0,5] |", { forecast: "0,2", amount: "0,5" })],
      },
      {
        shows: "Åtgärden ingår inte (Nej) men har ett belopp.",
        class: "question",
        sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Nej | [0,2] |", { forecast: "0,2", amount: "0,2" })],
      },
    ],
  },
};

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).filter((view) => columnWith(view, "amount")).flatMap((view) => realMeasures(view).flatMap(checkMeasure));
}

function checkMeasure(measure: PlanMeasure): Observation[] {
  const { amount, effectForecast, included, name } = measure;
  const at = placeInMeasure(measure, "amount");
  const address = cellAddress(at.area.top, at.area.left);
  const value = amount?.value ?? 0;
  if (included === "yes") {
    if (!effectForecast || Math.abs(value - effectForecast.value) < 5e-7) return [];
    const saw = amount ? `är ${showNumber(value)}` : "är tom";
    return [{
      class: "rule",
      at,
      message: `Åtgärd ${name} ingår i prognosen (Ja) men ${address} ${saw}; effekten på helåret är ${showNumber(effectForecast.value)}.`,
      advice: `Skriv ${showNumber(effectForecast.value)} i ${address}, eller rätta effekten.`,
      related: [placeInMeasure(measure, "effectForecast")],
      difference: (value - effectForecast.value) * kronorPer(measure.view.unit),
    }];
  }
  if (value === 0) return [];
  const answer = included === "no" ? "ingår inte i prognosen (Nej)" : "saknar svar på om den ingår i prognosen";
  return [{
    class: "question",
    at,
    message: `Åtgärd ${name} ${answer} men ${address} är ${showNumber(value)}.`,
    advice: included === "no" ? "Ingår effekten? Ändra till Ja, eller ta bort beloppet." : "Svara Ja eller Nej, och ta bort beloppet om svaret är Nej.",
    related: [placeInMeasure(measure, "included")],
  }];
}
