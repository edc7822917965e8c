/** En uppföljning under året ska ha en prognos för helåret, i driften och i investeringarna. */
import { columnWith, placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { isFullYear } from "../checked-round";
import { measureColumns } from "../measure-columns";
import type { Observation, Rule } from "../rule";

export const yearEndIsForecast: Rule = {
  id: "year-end-is-forecast",
  title: "Uppföljningen har en helårsprognos",
  why: "Nämnden beslutar om resten av året; utan prognos finns inget att besluta om.",
  source: "Ludvika: varje tillfälle har prognos till årets slut; delårsrapporten har helårsprognos (LKBR 13 kap.).",
  follows: ["roundsPerYear"],
  reads: ["operatingDetail", "operatingSummary", "investments"],
  check,
  examples: {
    ok: [{
      shows: "Budget, utfall och prognos.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      policy: { roundsPerYear: 3 },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, tkr |             |                     |              |
        | Slag                          | Budget 2024 | Utfall jan–apr 2024 | Prognos 2024 |
        | Intäkter                      |      -12000 |               -4000 |       -12000 |
        | Kostnader                     |       12000 |                4000 |        12000 |` }],
    }],
    notOk: [{
      shows: "Ingen prognoskolumn.",
      class: "rule",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      policy: { roundsPerYear: 3 },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, tkr |             |                       |
        | Slag                          | Budget 2024 | [Utfall jan–apr 2024] |
        | Intäkter                      |      -12000 |                 -4000 |
        | Kostnader                     |       12000 |                  4000 |` }],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const { round, policy } = workbook;
  // An export from the economy system has no forecast; a report's own workbook says its period.
  const isReport = policy.roundsPerYear !== undefined || round.isPeriodStated;
  if (!round.period || isFullYear(round) || !isReport) return [];
  return [
    ...checkKind(workbook, tablesOfKind(workbook, "operatingDetail", "operatingSummary"), "Driften"),
    ...checkKind(workbook, tablesOfKind(workbook, "investments"), "Investeringarna"),
  ];
}

/** One table with a forecast answers for its kind. */
function checkKind(workbook: CheckContext, views: readonly TableView[], what: string): Observation[] {
  if (views.some((view) => columnWith(view, "forecast"))) return [];
  const followed = views.find((view) => measureColumns(view, workbook.round).actual !== undefined);
  const actual = followed && measureColumns(followed, workbook.round).actual;
  if (!followed || !actual) return [];
  return [{
    class: "rule",
    isDoubtful: workbook.policy.roundsPerYear === undefined,
    at: placeOf(followed.table.sheet, followed.table.headerRows?.last ?? followed.table.range.top, actual.column),
    message: `${what} har utfall för perioden men ingen prognos för helåret.`,
    advice: "Lägg till en kolumn ”Prognos helår”.",
  }];
}
