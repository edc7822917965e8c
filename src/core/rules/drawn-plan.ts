/** Handlingsplanens huvud och fot för exemplen: the rules on the plan draw only the measures that differ. */
import type { DrawnSheet } from "./rule";

export const PLAN_HEAD = `
  | Handlingsplan med åtgärder 2024, miljoner kronor | | | | | | | | | | |
  | Löp. nr | Verksamhet som berörs | Beskrivning | Förvaltning eller nämnd? | Beslut, datum | Är åtgärden planerad eller påbörjad? | Driftsättning, datum | Utfall jan-apr 2024 | Prognos helår 2024 | Ingår i slutlig helårsprognos? Ja/Nej | Belopp |`;

/** A plan of one group; its sums of actual effect, forecast effect and amount are drawn as given. */
export function drawPlan(measures: string, sums: { readonly actual?: string; readonly forecast: string; readonly amount: string }): DrawnSheet {
  const foot = `| | | | | | | ${sums.actual ?? "0"} | ${sums.forecast} | | ${sums.amount} |`;
  return { name: "Handlingsplan", drawing: `${PLAN_HEAD}\n${measures}\n| Delsumma ${foot}\n| TOTALT ${foot}` };
}
