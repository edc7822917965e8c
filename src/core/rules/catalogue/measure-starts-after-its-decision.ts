/** En åtgärd kan inte tas i drift före sitt beslut, och ger ingen effekt i år om den startar nästa år. */
import { formatDay } from "../../followup/swedish-date";
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { isoDay } from "../../followup/swedish-date";
import type { CheckContext } from "../check-context";
import { actionPlans, placeInMeasure, realMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const measureStartsAfterItsDecision: Rule = {
  id: "measure-starts-after-its-decision",
  title: "Driftsättningen kommer efter beslutet och före årets slut",
  why: "Datumen avgör hur stor del av året åtgärden hinner verka, och därmed om effekten är möjlig.",
  source: "Ludvika, handlingsplanens kolumner Beslut, datum och Driftsättning, datum.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Beslut i april, drift i juni.",
      round: { year: 2024 },
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,2 | Ja | 0,2 |", { forecast: "0,2", amount: "0,2" })],
    }],
    notOk: [{
      shows: "Åtgärd 1.1 tas i drift före beslutet; 1.2 först nästa år men ger effekt i år.",
      class: "rule",
      round: { year: 2024 },
      sheets: [drawPlan(`| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | [2024-03-01] | | 0,2 | Ja | 0,2 |
        | 1.2 | 033 Support | Vakanshålla | Nämnd | 2024-04-15 | Planerad | [2025-01-01] | | 0,4 | Ja | 0,4 |`, { forecast: "0,6", amount: "0,6" })],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  return actionPlans(workbook).flatMap(realMeasures).flatMap((measure) => checkMeasure(measure, workbook.round.year));
}

function checkMeasure(measure: PlanMeasure, year: number | undefined): Observation[] {
  const { startDate, decisionDate, effectForecast, name } = measure;
  if (startDate.kind !== "day") return [];
  const at = placeInMeasure(measure, "startDate");
  const start = `Åtgärd ${name} tas i drift den ${formatDay(startDate.day)} (${cellAddress(at.area.top, at.area.left)})`;
  if (decisionDate.kind === "day" && isoDay(startDate.day) < isoDay(decisionDate.day)) {
    return [{
      class: "rule",
      at,
      message: `${start} men beslutades först den ${formatDay(decisionDate.day)}.`,
      advice: "Rätta det datum som är fel.",
      related: [placeInMeasure(measure, "decisionDate")],
    }];
  }
  if (year === undefined || startDate.day.year <= year || !effectForecast || effectForecast.value === 0) return [];
  return [{
    class: "rule",
    at,
    message: `${start}, efter årets slut, men har effekten ${showNumber(effectForecast.value)} för ${year}.`,
    advice: `Flytta effekten till ${startDate.day.year}, eller rätta datumet.`,
    related: [placeInMeasure(measure, "effectForecast")],
  }];
}
