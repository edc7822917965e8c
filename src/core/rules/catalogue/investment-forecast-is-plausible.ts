/** En prognos på hela investeringsanslaget när nästan inget är använt är en fråga, inte ett fel. */
import type { Column } from "../../recognise/table";
import { planColumns } from "../arithmetic/appropriation-column";
import { showPercent } from "../arithmetic/show-number";
import { columnWith, isNumber, placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { shareOfYear } from "../checked-round";
import type { Place } from "../finding";
import type { Observation, Rule } from "../rule";

export const investmentForecastIsPlausible: Rule = {
  id: "investment-forecast-is-plausible",
  title: "Investeringsprognosen rimmar med det som är använt",
  why: "Pengar som inte hinner användas i år behöver föras över, och det kräver ett eget beslut.",
  source: "Oförbrukade medel förs bara över genom beslut; RKR R14.",
  follows: ["investmentPacePercent"],
  reads: ["investments"],
  check,
  examples: {
    ok: [{
      shows: "Hälften är använt efter åtta månader.",
      round: { year: 2023, period: { from: "2023-01", to: "2023-08" } },
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2023, tkr |             |               |              |
        | Projekt                 | Budget 2023 | Utfall 202308 | Prognos 2023 |
        | Reinvestering IT        |        2350 |          1200 |         2350 |
        | Nätverk                 |        1000 |           600 |         1000 |` }],
    }],
    notOk: [{
      shows: "6 % är använt efter åtta månader, men allt väntas gå åt.",
      class: "question",
      round: { year: 2023, period: { from: "2023-01", to: "2023-08" } },
      sheets: [{ name: "Investeringar", drawing: `
        | Investeringar 2023, tkr |             |               |              |
        | Projekt                 | Budget 2023 | Utfall 202308 | Prognos 2023 |
        | Reinvestering IT        |        2350 |           201 |         2350 |
        | Nätverk                 |        1000 |             0 |         1000 |
        | Summa                   |        3350 |           201 |       [3350] |` }],
    }],
  },
};

/** Before half the year has gone, little being used says nothing. */
const EARLIEST = 0.5;
const NEARLY_ALL = 0.95;

function check(workbook: CheckContext): Observation[] {
  const { period } = workbook.round;
  const share = period ? shareOfYear(period) : 1;
  if (share < EARLIEST || share === 1) return [];
  return tablesOfKind(workbook, "investments").flatMap((view) => {
    const [actual, forecast] = [columnWith(view, "actual"), columnWith(view, "forecast")];
    const plan = planColumns(view);
    if (!actual || !forecast || plan.length === 0) return [];
    const [allowed, used, expected] = [sumOf(view, plan), sumOf(view, [actual]), sumOf(view, [forecast])];
    const isAllExpected = allowed > 0 && expected >= allowed * NEARLY_ALL;
    const isLittleUsed = used < (allowed * share * workbook.policy.investmentPacePercent) / 100;
    return isAllExpected && isLittleUsed ? [ask(view, forecast, used / allowed, expected / allowed, share)] : [];
  });
}

function sumOf(view: TableView, columns: readonly Column[]): number {
  const rows = view.table.rows.filter(({ kind }) => kind === "detail");
  return rows.flatMap(({ row }) => columns.map(({ column }) => view.cell(row, column))).filter(isNumber).reduce((sum, { value }) => sum + value, 0);
}

function ask(view: TableView, forecast: Column, used: number, expected: number, share: number): Observation {
  return {
    class: "question",
    at: forecastPlace(view, forecast),
    message: `${showPercent(used)} av investeringsanslaget är använt när ${showPercent(share)} av året har gått, men prognosen är ${showPercent(expected)}.`,
    advice: "Hinner projekten bli klara i år? Sänk annars prognosen och begär överföring av resten.",
  };
}

/** The total's forecast; without a total row, the whole forecast column. */
function forecastPlace({ table }: TableView, { column }: Column): Place {
  const total = table.rows.filter(({ kind }) => kind === "total").at(-1);
  if (total) return placeOf(table.sheet, total.row, column);
  return { sheet: table.sheet, area: { top: table.body.first, left: column, bottom: table.body.last, right: column } };
}
