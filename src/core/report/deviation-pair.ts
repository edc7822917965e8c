/** Avvikelse carries its pair: what is compared with what. */
import type { MeasureName } from "../followup/measure";

export function deviationPair(of: "period" | "forecast"): readonly [MeasureName, MeasureName] {
  return of === "period" ? ["actual", "periodBudget"] : ["forecast", "yearBudget"];
}
