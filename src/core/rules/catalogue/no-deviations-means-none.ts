/** "Inga avvikelser" ska stämma med tabellen det står vid. */
import { kronorPer } from "../../money/money-unit";
import type { Column, Row } from "../../recognise/table";
import { cellAddress } from "../../sheet/address";
import { showRounded } from "../arithmetic/show-number";
import { columnsWith, isNumber, placeOf, type TableView } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { measureColumns } from "../measure-columns";
import type { Policy } from "../../policy/policy";
import type { Observation, Rule } from "../rule";
import { textAt } from "../arithmetic/table-view";

export const noDeviationsMeansNone: Rule = {
  id: "no-deviations-means-none",
  title: "Där det står Inga avvikelser finns inga",
  why: "Texten är det enda många läser; säger tabellen något annat är en av dem kvar från förra gången.",
  source: "Ludvika: ”Inga avvikelser” ska stämma med tabellen.",
  follows: ["material"],
  reads: ["operatingDetail", "operatingSummary", "investments"],
  check,
  examples: {
    ok: [{
      shows: "Prognosen är lika med budgeten.",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, tkr |             |              |                   |
        | Slag                          | Budget 2024 | Prognos 2024 | Kommentar         |
        | Intäkter                      |      -12000 |       -12000 |                   |
        | Personalkostnader             |        8000 |         8000 | Inga avvikelser   |
        | Övriga kostnader              |        4000 |         4000 |                   |` }],
    }],
    notOk: [{
      shows: "Personalkostnaderna väntas bli 900 tkr högre, men kommentaren säger inga avvikelser.",
      class: "rule",
      round: { year: 2024, period: { from: "2024-01", to: "2024-04" } },
      sheets: [{ name: "Drift", drawing: `
        | Drift januari–april 2024, tkr |             |              |                   |
        | Slag                          | Budget 2024 | Prognos 2024 | Kommentar         |
        | Intäkter                      |      -12000 |       -12000 |                   |
        | Personalkostnader             |        8000 |         8900 | [Inga avvikelser] |
        | Övriga kostnader              |        4000 |         4000 |                   |` }],
    }],
  },
};

const CLAIM = /\b(?:inga|ingen)\s+(?:väsentliga?\s+|större\s+)?avvikelse/iu;

function check(workbook: CheckContext): Observation[] {
  const { round, policy } = workbook;
  return tablesOfKind(workbook, "operatingDetail", "operatingSummary", "investments").flatMap((view) => {
    const { periodBudget, actual, yearBudget, forecast } = measureColumns(view, round);
    const pairs = [[periodBudget, actual], [yearBudget, forecast]].filter((pair): pair is [Column, Column] => pair[0] !== undefined && pair[1] !== undefined);
    const comments = columnsWith(view, "comment");
    return view.table.rows.flatMap((row) => comments.filter(({ column }) => CLAIM.test(textAt(view.grid, row.row, column))).flatMap((comment) =>
      pairs.flatMap(([plan, outcome]) => contradiction(view, row, plan, outcome, comment, policy)).slice(0, 1)));
  });
}

function contradiction(view: TableView, row: Row, plan: Column, outcome: Column, comment: Column, { material }: Policy): Observation[] {
  const [budget, result] = [view.cell(row.row, plan.column), view.cell(row.row, outcome.column)];
  if (!isNumber(budget) || !isNumber(result)) return [];
  const off = (result.value - budget.value) * kronorPer(view.unit);
  if (Math.abs(off) <= material.kronor || Math.abs(off) <= (Math.abs(budget.value) * kronorPer(view.unit) * material.percent) / 100) return [];
  const at = placeOf(view.table.sheet, row.row, comment.column);
  const name = outcome.role === "forecast" ? "prognosen" : "utfallet";
  return [{
    class: "rule",
    at,
    message: `${cellAddress(row.row, comment.column)} säger ”${textAt(view.grid, row.row, comment.column)}” men ${name} i ${cellAddress(row.row, outcome.column)} skiljer ${showRounded(Math.abs(off), 0)} kr från budget.`,
    advice: "Skriv vad avvikelsen beror på, eller rätta beloppet.",
    related: [placeOf(view.table.sheet, row.row, outcome.column), placeOf(view.table.sheet, row.row, plan.column)],
    difference: off,
  }];
}
