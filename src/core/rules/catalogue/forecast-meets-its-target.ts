/** En prognos som inte når målvärdet, så som målvärdet är skrivet, behöver ett ord. */
import { cellAddress } from "../../sheet/address";
import { placeOf } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isFullYear } from "../checked-round";
import { goalColumn, goalsOf, isBareTarget, judge, type IndicatorRow } from "../goal-rows";
import type { Observation, Rule } from "../rule";

export const forecastMeetsItsTarget: Rule = {
  id: "forecast-meets-its-target",
  title: "Prognosen når målvärdet så som det är skrivet",
  why: "”Minska från 7 %” med prognosen 7 % ser uppnått ut men är det inte.",
  source: "Målvärdets egna ord: ”minska från 7 %” betyder lägre än 7 %.",
  reads: ["goals"],
  check,
  examples: {
    ok: [{
      shows: "6 % är mindre än 7 %.",
      round: { year: 2021, period: { from: "2021-01", to: "2021-07" } },
      sheets: [{ name: "Mål", drawing: `
        | Mål 2021           |                               |         |         |                |
        | Nämndmål           | Indikator                     | Nuvärde | Prognos | Målvärde       |
        | En bra arbetsplats | Sjukfrånvaro                  | 9,02 %  | 6 %     | Minska från 7 % |
        | Ge god service     | Genomsnittlig handläggningstid | 8 st    | 20 st   | högst 20 st    |` }],
    }],
    notOk: [{
      shows: "Prognosen 7 % är ingen minskning från 7 %.",
      class: "question",
      round: { year: 2021, period: { from: "2021-01", to: "2021-07" } },
      sheets: [{ name: "Mål", drawing: `
        | Mål 2021           |                               |         |         |                |
        | Nämndmål           | Indikator                     | Nuvärde | Prognos | Målvärde       |
        | En bra arbetsplats | Sjukfrånvaro                  | 9,02 %  | [7 %]   | Minska från 7 % |
        | Ge god service     | Genomsnittlig handläggningstid | 8 st    | 20 st   | högst 20 st    |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  if (workbook.round.period !== undefined && isFullYear(workbook.round)) return [];
  return tablesOfKind(workbook, "goals").flatMap(goalsOf).flatMap(({ indicators }) => indicators.filter(isMissed).map(ask));
}

function isMissed(row: IndicatorRow): boolean {
  const isDirectionKnown = !isBareTarget(row) || row.direction !== undefined;
  return row.forecast !== "" && isDirectionKnown && judge(row, row.forecast).kind === "notMet";
}

function ask({ view, row, indicator, forecast, target }: IndicatorRow): Observation {
  const at = placeOf(view.table.sheet, row, goalColumn(view, "forecast")?.column ?? 0);
  return {
    class: "question",
    at,
    message: `Prognosen ${String(forecast)} för ”${indicator}” i ${cellAddress(row, at.area.left)} når inte målvärdet ”${String(target)}”.`,
    advice: "Är målet svårt att nå i år? Skriv vad som görs, eller rätta prognosen eller målvärdet.",
    related: [placeOf(view.table.sheet, row, goalColumn(view, "target")?.column ?? 0)],
  };
}
