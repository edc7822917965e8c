/** Prognosen före åtgärder plus effekten av de åtgärder som ingår ska vara prognosen. */
import type { Column, Row } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { isNumber, placeOf, readTableCell, valueOrZero, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import type { Place } from "../finding";
import { fullYear } from "../../followup/measure";
import { kronorPer } from "../../money/money-unit";
import { forecastDeviation, netOf } from "../operating-outlook";
import { actionPlans, effectInKronor, includedEffect, realMeasures } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

const PLAN = drawPlan("| 1.1 | 032 Teknik | Vakanshålla | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,4 | Ja | 0,4 |", { forecast: "0,4", amount: "0,4" });

export const forecastIncludesTheMeasures: Rule = {
  id: "forecast-includes-the-measures",
  title: "Prognosen är prognosen före åtgärder plus åtgärdernas effekt",
  why: "Annars har effekten glömts bort, eller räknats in två gånger.",
  source: "Ludvika: i prognosen ingår handlingsplanens åtgärder.",
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "Kostnaden minskar med 400 tkr, planens 0,4 miljoner.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      sheets: [
        { name: "Drift", drawing: `
          | Drift januari–april 2024, tkr |             |                            |              |
          | Slag                          | Budget 2024 | Prognos 2024 före åtgärder | Prognos 2024 |
          | Intäkter                      |      -12000 |                     -12000 |       -12000 |
          | Personalkostnader             |        8000 |                       8900 |         8500 |
          | Övriga kostnader              |        4000 |                       4000 |         4000 |
          | Summa                         |           0 |                        900 |          500 |` },
        PLAN,
      ],
    }],
    notOk: [{
      shows: "Prognosen förbättras med 900 tkr men planens åtgärder är 0,4 miljoner.",
      class: "rule",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      sheets: [
        { name: "Drift", drawing: `
          | Drift januari–april 2024, tkr |             |                            |              |
          | Slag                          | Budget 2024 | Prognos 2024 före åtgärder | Prognos 2024 |
          | Intäkter                      |      -12000 |                     -12000 |       -12000 |
          | Personalkostnader             |        8000 |                       8900 |         8000 |
          | Övriga kostnader              |        4000 |                       4000 |         4000 |
          | Summa                         |           0 |                        900 |          [0] |` },
        PLAN,
      ],
    }],
  },
};

function check(workbook: CheckContext): Observation[] {
  const plans = actionPlans(workbook);
  if (plans.length === 0) return [];
  const measures = plans.flatMap(realMeasures);
  const effect = measures.reduce((sum, measure) => {
    const cell = includedEffect(measure);
    return sum + (cell ? effectInKronor(measure, cell) : 0);
  }, 0);
  const allowed = 5_000 * (measures.length + 1);
  return [...fromColumns(workbook, effect, allowed), ...fromFacts(workbook, effect, allowed)];
}

/** Two forecast columns, one of them before the measures. */
function fromColumns(workbook: CheckContext, effect: number, allowed: number): Observation[] {
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary").flatMap((view) => {
    const forecasts = view.amounts.filter(({ role }) => role === "forecast" || role === "previousForecast");
    const before = forecasts.find(isBeforeMeasures);
    const after = forecasts.find((column) => column !== before && !isBeforeMeasures(column));
    const rows = summedRows(view);
    const last = rows.at(-1);
    if (!before || !after || !last || view.table.positive === "none") return [];
    const change = netChange(view, before, after, rows);
    if (change === undefined || Math.abs(change - effect) <= allowed + kronorPer(view.unit) * view.step * 2) return [];
    return [differs(placeOf(view.table.sheet, last.row, after.column), change, effect)];
  });
}

function isBeforeMeasures({ header }: Column): boolean {
  return /(?:före|exkl\p{L}*|utan)\s+(?:\p{L}+\s+)?åtgärd/iu.test(header.join(" "));
}

/** The total, or the rows that it would add. */
function summedRows({ table }: TableView): readonly Row[] {
  const total = table.rows.filter(({ kind }) => kind === "total").at(-1);
  return total ? [total] : table.rows.filter(({ kind }) => kind === "detail");
}

/** How much better the forecast became, in kronor. */
function netChange(view: TableView, before: Column, after: Column, rows: readonly Row[]): number | undefined {
  const better = view.table.positive === "income" ? 1 : -1;
  const [first, second] = [before, after].map(({ column }) => rows.map(({ row }) => valueOrZero(view.cell(row, column))).reduce(addKnown, 0));
  return first === undefined || second === undefined ? undefined : (second - first) * better * kronorPer(view.unit);
}

function addKnown(sum: number | undefined, value: number | undefined): number | undefined {
  return sum === undefined || value === undefined ? undefined : sum + value;
}

/** A line of the Uppgifter: "Prognos före åtgärder: −1,2". It may be the year's net or its deviation from budget. */
function fromFacts(workbook: CheckContext, effect: number, allowed: number): Observation[] {
  const { year } = workbook.round;
  if (year === undefined) return [];
  const outlooks = [forecastDeviation(workbook), netOf(workbook, { role: "forecast", period: fullYear(year) })].filter((value) => value !== undefined);
  return tablesOfKind(workbook, "facts").flatMap((view) => view.table.rows.filter(({ label }) => /^prognos\p{L}* före åtgärd/iu.test(label)).flatMap(({ row }) => {
    const column = view.table.columns.find(({ role }) => role === "value")?.column ?? view.table.range.left + 1;
    const written = readTableCell(view.grid, row, column, workbook.round.unit, "mnkr");
    if (!isNumber(written)) return [];
    const [change, ...others] = outlooks.map((outlook) => outlook - written.value * 1_000_000);
    const step = 1_000_000 * 10 ** -written.decimals;
    if (change === undefined || [change, ...others].some((each) => Math.abs(each - effect) <= allowed + step)) return [];
    return [differs(placeOf(view.table.sheet, row, column), change, effect)];
  }));
}

function differs(at: Place, change: number, effect: number): Observation {
  const millions = (kronor: number): string => showNumber(Math.round(kronor / 10_000) / 100, 2);
  return {
    class: "rule",
    at,
    message: `Prognosen är ${millions(change)} miljoner kronor bättre än före åtgärder (${cellAddress(at.area.top, at.area.left)}), men åtgärderna som ingår (Ja) ger ${millions(effect)}.`,
    advice: "Rätta prognosen, eller vilka åtgärder som ingår och med vilket belopp.",
    difference: change - effect,
  };
}
