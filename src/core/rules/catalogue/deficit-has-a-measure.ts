/** Väntas driften gå med underskott ska nämnden vidta åtgärder; finns inga ska planen säga det. */
import { kronorPer } from "../../money/money-unit";
import { showRounded } from "../arithmetic/show-number";
import { columnWith, placeOf, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { isFullYear, reportStep } from "../checked-round";
import type { Place } from "../finding";
import { forecastDeviation, forecastPlace } from "../operating-outlook";
import { actionPlans, planMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { DrawnSheet, Observation, Rule } from "../rule";

const DEFICIT: DrawnSheet = { name: "Drift", drawing: `
  | Drift januari–april 2024, tkr |             |                     |              |
  | Slag                          | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |
  | Intäkter                      |      -12000 |               -4000 |       -12000 |
  | Personalkostnader             |        8000 |                2700 |         8900 |
  | Övriga kostnader              |        4000 |                1300 |         4000 |
  | Summa                         |           0 |                   0 |          900 |` };

export const deficitHasAMeasure: Rule = {
  id: "deficit-has-a-measure",
  title: "Ett väntat underskott har minst en åtgärd",
  why: "Nämnden ska på eget initiativ hålla sin budget, och den som läser ska se hur.",
  source: "Ludvika: väntas en negativ avvikelse kvarstå ska nämnden vidta åtgärder; Sydnärkes IT-nämnd: åtgärdsplanen finns alltid med.",
  follows: ["requiresActionPlan"],
  reads: ["operatingDetail", "operatingSummary"],
  check,
  examples: {
    ok: [{
      shows: "Prognosen visar underskott och planen har en åtgärd.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" }, unit: "tkr", decimals: 0 },
      sheets: [DEFICIT, drawPlan("| 1.1 | 032 Teknik | Vakanshålla | | | Planerad | | | 0,4 | Nej | |", { forecast: "0,4", amount: "0" })],
    }],
    notOk: [{
      shows: "Prognosen är 900 tkr sämre än budget, men planen säger Inga åtgärder.",
      class: "rule",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" }, unit: "tkr", decimals: 0 },
      sheets: [DEFICIT, drawPlan("| 1.1 | | [Inga åtgärder] | | | | | | | | |", { forecast: "0", amount: "0" })],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  if (isFullYear(workbook.round)) return [];
  const [plan] = actionPlans(workbook);
  const [deviation, forecast] = [forecastDeviation(workbook), forecastPlace(workbook)];
  if (deviation === undefined || !forecast) return plan ? [unknownForecast(plan)] : [];
  const measures = actionPlans(workbook).flatMap(planMeasures);
  const isShownAsDeficit = Math.round(-deviation / reportStep(workbook.round)) > 0;
  const isPlanExpected = plan !== undefined || workbook.policy.requiresActionPlan;
  if (isShownAsDeficit && isPlanExpected && measures.every(({ isNone }) => isNone)) return [unmet(workbook, deviation, plan ? placeInPlan(plan, measures[0]) : forecast, forecast)];
  return plan && measures.length === 0 ? [emptyPlan(plan)] : [];
}

/** Where the plan says that there are no measures, or where its first one would be written. */
function placeInPlan(plan: TableView, none: PlanMeasure | undefined): Place {
  const { table } = none?.view ?? plan;
  return placeOf(table.sheet, none?.row ?? table.body.first, columnWith({ table }, "description")?.column ?? table.range.left);
}

function unmet({ round }: CheckContext, deviation: number, at: Place, forecast: Place): Observation {
  const amount = `${showRounded(Math.abs(deviation) / kronorPer(round.unit), round.decimals)} ${round.unit === "mnkr" ? "miljoner kronor" : round.unit}`;
  return {
    class: "rule",
    at,
    message: `Helårsprognosen är ${amount} sämre än budget, men handlingsplanen har ingen åtgärd. Nämnden ska vidta minst en.`,
    advice: "Lägg till den eller de åtgärder som ska bryta underskottet, eller rätta prognosen.",
    related: [forecast],
    difference: deviation,
  };
}

function emptyPlan(plan: TableView): Observation {
  return {
    class: "question",
    at: placeInPlan(plan, undefined),
    message: "Handlingsplanen är tom: den säger varken vilka åtgärder som finns eller att det inte finns några.",
    advice: "Skriv ”Inga åtgärder” på första raden om ingen åtgärd behövs.",
  };
}

function unknownForecast({ table }: TableView): Observation {
  return {
    class: "notChecked",
    at: placeOf(table.sheet, table.range.top, table.range.left),
    message: "Om handlingsplanen behöver åtgärder gick inte att kontrollera: ingen helårsprognos och årsbudget för driften hittades.",
    advice: "Se på fliken Underlag att driftens budget- och prognoskolumner har lästs.",
  };
}
