/** Indikatorn "håller sin budgetram" ska visa samma resultat som den ekonomiska tabellen, med samma tecken. */
import type { Period, RecognisedTable } from "../../recognise/table";
import { fullYear } from "../../followup/measure";
import { kronorPer } from "../../money/money-unit";
import { parseNumber } from "../../money/parse-number";
import { cellAddress } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { showRounded } from "../arithmetic/show-number";
import { isNumber, placeOf } from "../arithmetic/table-view";
import { tablesOfKind, type CheckContext } from "../check-context";
import { reportStep } from "../checked-round";
import type { Place } from "../finding";
import { goalColumn, goalsOf, type IndicatorRow } from "../goal-rows";
import { netOf } from "../operating-outlook";
import type { Observation, Rule } from "../rule";

export const budgetGoalEqualsTheResult: Rule = {
  id: "budget-goal-equals-the-result",
  title: "Budgetmålet visar samma resultat som ekonomitabellen",
  why: "Över- och underskott får inte byta plats mellan två sidor i samma rapport.",
  source: "Sydnärkes IT-nämnd: indikatorn om budgetramen redovisas bredvid ekonomitabellen.",
  reads: ["goals"],
  check,
  examples: {
    ok: [{
      shows: "Överskottet 408 står med plus i måltabellen, och ekonomitabellen visar det också med plus.",
      round: { year: 2021, period: { from: "2021-01", to: "2021-07" }, unit: "tkr", decimals: 0 },
      sheets: [
        { name: "Ekonomi", drawing: `
          | Ekonomiskt resultat (tkr) |             |               |
          | Slag                      | Budget 2021 | Utfall 210731 |
          | Intäkter                  |       36791 |         21506 |
          | Personalkostnader         |      -11662 |         -5495 |
          | Övriga kostnader          |      -25129 |        -15603 |
          | Summa                     |           0 |           408 |` },
        { name: "Mål", drawing: `
          | Mål 2021           |                                             |         |                 |
          | Nämndmål           | Indikator                                   | Nuvärde | Målvärde        |
          | En bra arbetsplats | Sjukfrånvaro                                | 9,02 %  | Minska från 7 % |
          | God ekonomi        | Nämnderna och styrelsen håller sin budgetram | 408 tkr | 0 tkr           |` },
      ],
    }],
    notOk: [{
      shows: "Ekonomitabellen visar överskottet som −408, måltabellen som 408.",
      class: "reversedSign",
      isDoubtful: true,
      round: { year: 2021, period: { from: "2021-01", to: "2021-07" }, unit: "tkr", decimals: 0 },
      sheets: [
        { name: "Ekonomi", drawing: `
          | Ekonomiskt resultat (tkr) |             |               |
          | Slag                      | Budget 2021 | Utfall 210731 |
          | Intäkter                  |      -36791 |        -21506 |
          | Personalkostnader         |       11662 |          5495 |
          | Övriga kostnader          |       25129 |         15603 |
          | Summa                     |           0 |        [-408] |` },
        { name: "Mål", drawing: `
          | Mål 2021           |                                             |         |                 |
          | Nämndmål           | Indikator                                   | Nuvärde | Målvärde        |
          | En bra arbetsplats | Sjukfrånvaro                                | 9,02 %  | Minska från 7 % |
          | God ekonomi        | Nämnderna och styrelsen håller sin budgetram | 408 tkr | 0 tkr           |` },
      ],
    }],
  },
};

const IS_BUDGET_GOAL = /budgetram|(?:håller|hålla|inom) (?:sin |sina |beslutad )?budget|(?:budget|ekonomi) i balans/iu;

function check(workbook: CheckContext): Observation[] {
  const { year, period } = workbook.round;
  if (year === undefined) return [];
  const rows = tablesOfKind(workbook, "goals").flatMap(goalsOf).flatMap(({ indicators }) => indicators).filter(({ indicator }) => IS_BUDGET_GOAL.test(indicator));
  return rows.flatMap((row) => [
    ...compare(workbook, row, row.result, "result", period ?? fullYear(year)),
    ...compare(workbook, row, row.forecast, "forecast", fullYear(year)),
  ]);
}

function compare(workbook: CheckContext, row: IndicatorRow, written: CellValue, role: "result" | "forecast", period: Period): Observation[] {
  const stated = inKronor(written, workbook);
  const surplus = netOf(workbook, { role: role === "result" ? "actual" : "forecast", period });
  if (stated === undefined || surplus === undefined) return [];
  const at = placeOf(row.view.table.sheet, row.row, goalColumn(row.view, role)?.column ?? 0);
  const budget = netOf(workbook, { role: "budget", period }) ?? 0;
  const close = (value: number): boolean => Math.abs(stated - value) <= reportStep(workbook.round);
  const words = `”${row.indicator}” i ${cellAddress(row.row, at.area.left)} är ${String(written)}`;
  if (close(surplus) || close(surplus - budget)) return stated === 0 ? [] : otherSign(workbook, role, period, stated, at, words);
  const shown = `${showRounded(surplus / kronorPer(workbook.round.unit), workbook.round.decimals)} ${workbook.round.unit}`;
  const isTurned = Math.abs(stated + surplus) <= reportStep(workbook.round) || Math.abs(stated + surplus - budget) <= reportStep(workbook.round);
  return [{
    class: isTurned ? "reversedSign" : "error",
    at,
    message: `${words}, men resultatet enligt ekonomitabellerna är ${shown} (plus är överskott).`,
    advice: isTurned ? `Vänd tecknet: skriv ${shown}.` : "Rätta det värde som är fel, så att rapporten säger samma sak på båda ställena.",
    difference: stated - surplus,
  }];
}

function inKronor(written: CellValue, { round }: CheckContext): number | undefined {
  if (typeof written === "number") return written * kronorPer(round.unit);
  const parsed = parseNumber(String(written));
  return parsed.kind === "number" && !parsed.isPercent ? parsed.value * kronorPer(parsed.unit ?? round.unit) : undefined;
}

/** The goal is right; does the economic table's own total show the same surplus with the opposite sign? */
function otherSign(workbook: CheckContext, role: "result" | "forecast", period: Period, stated: number, goal: Place, words: string): Observation[] {
  return tablesOfKind(workbook, "operatingSummary", "operatingDetail").flatMap((view) => {
    const column = view.table.columns.find((each) => each.role === (role === "result" ? "actual" : "forecast") && each.period?.to === period.to && each.period.from === period.from);
    const total = lastTotal(view.table);
    const cell = column && total !== undefined ? view.cell(total, column.column) : undefined;
    if (!cell || !isNumber(cell)) return [];
    const shown = cell.value * kronorPer(view.unit);
    if (Math.abs(shown + stated) > reportStep(workbook.round)) return [];
    return [{
      class: "reversedSign" as const,
      isDoubtful: true,
      at: placeOf(view.table.sheet, cell.row, cell.column),
      message: `${words}, men samma ${stated > 0 ? "överskott" : "underskott"} står som ${showRounded(cell.value, 0)} i ${cellAddress(cell.row, cell.column)} på bladet ”${view.table.sheet}”.`,
      advice: "Ska båda visa överskott med plus? Skriv annars ut vad tecknet betyder under tabellen.",
      related: [goal],
    }];
  });
}

function lastTotal(table: RecognisedTable): number | undefined {
  return table.rows.filter(({ kind }) => kind === "total").at(-1)?.row;
}
