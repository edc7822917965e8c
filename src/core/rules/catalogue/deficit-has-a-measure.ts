/** Väntas driften gå med underskott ska nämnden vidta åtgärder; finns inga ska planen säga det. */
import { kronorPer } from "../../money/money-unit";
import { showRounded } from "../arithmetic/show-number";
import { placeOf } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { isFullYear, reportStep } from "../checked-round";
import type { Place } from "../finding";
import { forecastDeviation, forecastPlace } from "../operating-outlook";
import { actionPlans, planMeasures } from "../plan-measures";
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
  const deviation = forecastDeviation(workbook);
  const plans = actionPlans(workbook);
  const measures = plans.flatMap(planMeasures);
  const hasRealMeasure = measures.some(({ isNone }) => !isNone);
  const forecast = forecastPlace(workbook);
  if (deviation === undefined || !forecast) return plans.length > 0 ? [unknownForecast(plans[0]?.table.sheet ?? "", plans[0]?.table.range.top ?? 0)] : [];
  const isShownAsDeficit = deviation < 0 && Math.round(-deviation / reportStep(workbook.round)) > 0;
  const none = measures.find(({ isNone }) => isNone);
  const isPlanExpected = plans.length > 0 || workbook.policy.requiresActionPlan;
  if (isShownAsDeficit && isPlanExpected && !hasRealMeasure) return [unmet(workbook, deviation, none ? descriptionPlace(none) : planPlace(workbook) ?? forecast, forecast)];
  const isEmptyPlan = plans.length > 0 && measures.length === 0;
  return isEmptyPlan && planPlace(workbook) ? [emptyPlan(planPlace(workbook) ?? forecast)] : [];
}

function descriptionPlace({ view, row }: ReturnType<typeof planMeasures>[number]): Place {
  const column = view.table.columns.find(({ role }) => role === "description")?.column ?? view.table.range.left;
  return placeOf(view.table.sheet, row, column);
}

/** Where the plan's first measure would be written. */
function planPlace(workbook: CheckContext): Place | undefined {
  const [view] = actionPlans(workbook);
  if (!view) return undefined;
  const column = view.table.columns.find(({ role }) => role === "description")?.column ?? view.table.range.left;
  return placeOf(view.table.sheet, view.table.body.first, column);
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

function emptyPlan(at: Place): Observation {
  return {
    class: "question",
    at,
    message: "Handlingsplanen är tom: den säger varken vilka åtgärder som finns eller att det inte finns några.",
    advice: "Skriv ”Inga åtgärder” på första raden om ingen åtgärd behövs.",
  };
}

function unknownForecast(sheet: string, row: number): Observation {
  return {
    class: "notChecked",
    at: placeOf(sheet, row, 0),
    message: "Om handlingsplanen behöver åtgärder gick inte att kontrollera: ingen helårsprognos och årsbudget för driften hittades.",
    advice: "Se på fliken Underlag att driftens budget- och prognoskolumner har lästs.",
  };
}
