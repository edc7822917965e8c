/** Which code answers for which id. The ids are stored in saved workbooks and must never change. */
import { allocation, allocationKey, amount, deviation, deviationShare, extrapolation, goal, indicator, usedShare, yearForecast } from "./functions";

export const FUNCTIONS_BY_ID = {
  AVVIKELSE: deviation,
  AVVIKELSEPROCENT: deviationShare,
  FORDELNINGSNYCKEL: allocationKey,
  FORDELA: allocation,
  UPPARBETAT: usedShare,
  HELARSPROGNOS: yearForecast,
  FRAMSKRIVNING: extrapolation,
  MALUPPFYLLELSE: indicator,
  NAMNDMAL: goal,
  BELOPP: amount,
} as const;
