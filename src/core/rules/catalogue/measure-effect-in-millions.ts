/** Effekter i handlingsplanen anges i miljoner kronor med högst två decimaler; ett tal i tkr blir tusen gånger för stort. */
import { kronorPer } from "../../money/money-unit";
import { cellAddress } from "../../sheet/address";
import { showNumber } from "../arithmetic/show-number";
import { columnWith, placeInTable, type NumberCell, type TableView } from "../arithmetic/table-view";
import type { CheckContext } from "../check-context";
import { yearlyCosts } from "../operating-outlook";
import { actionPlans, realMeasures, type PlanMeasure } from "../plan-measures";
import { drawPlan } from "../drawn-plan";
import type { Observation, Rule } from "../rule";

export const measureEffectInMillions: Rule = {
  id: "measure-effect-in-millions",
  title: "Åtgärdernas effekt anges i miljoner kronor med två decimaler",
  why: "Planen läggs ihop med en prognos i miljoner kronor; 450 tkr skrivet som 450 blir en effekt större än hela nämnden.",
  source: "Ludvika, handlingsplanens kolumnrubrik: miljoner kronor, två decimaler.",
  follows: ["measureDecimals"],
  reads: ["actionPlan"],
  check,
  examples: {
    ok: [{
      shows: "0,45 miljoner kronor.",
      policy: { measureDecimals: 2 },
      sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | 0,45 | Ja | 0,45 |", { forecast: "0,45", amount: "0,45" })],
    }],
    notOk: [
      {
        shows: "450 är tusental kronor i en kolumn för miljoner.",
        class: "wrongUnit",
        policy: { measureDecimals: 2 },
        sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | [450] | Ja | [450] |", { forecast: "450", amount: "450" })],
      },
      {
        shows: "Tre decimaler: 0,455.",
        class: "rule",
        policy: { measureDecimals: 2 },
        sheets: [drawPlan("| 1.1 | 032 Teknik | Säga upp avtal | Nämnd | 2024-04-15 | Planerad | 2024-06-01 | | [0,455] | Ja | 0,455 |", { forecast: "0,455", amount: "0,455" })],
      },
    ],
  },
};

function check(workbook: CheckContext): Observation[] {
  const largest = largestPlausible(workbook);
  return actionPlans(workbook).flatMap((view) => [
    ...checkUnit(view, workbook),
    ...realMeasures(view).flatMap((measure) => checkMeasure(measure, largest, workbook.policy.measureDecimals)),
  ]);
}

/** A single measure worth more than a fifth of the year's costs, or more than 50 million, is a slip of the unit. */
function largestPlausible(workbook: CheckContext): number {
  return Math.min(50_000_000, (yearlyCosts(workbook) ?? Infinity) / 5);
}

function checkMeasure(measure: PlanMeasure, largest: number, decimals: number | undefined): Observation[] {
  const cells = [measure.effectActual, measure.effectForecast, measure.amount].filter((cell) => cell !== undefined);
  const slips = cells.filter(({ value }) => Math.abs(value) * kronorPer(measure.view.unit) > largest);
  if (slips.length > 0) return slips.map((cell) => wrongUnit(measure, cell));
  if (decimals === undefined || measure.view.unit !== "mnkr") return [];
  const finest = cells.find((cell) => cell.formula === undefined && cell.decimals > decimals);
  return finest ? [tooFine(measure, finest, decimals)] : [];
}

function wrongUnit({ view, name }: PlanMeasure, cell: NumberCell): Observation {
  const address = cellAddress(cell.row, cell.column);
  const isMillions = view.unit === "mnkr";
  return {
    class: "wrongUnit",
    at: placeInTable(view, cell),
    message: `Effekten av åtgärd ${name} i ${address} är ${showNumber(cell.value)} ${isMillions ? "miljoner kronor" : view.unit ?? ""}, orimligt mycket för en åtgärd i nämnden.`,
    advice: isMillions ? `Om ${showNumber(cell.value)} är tkr, skriv ${showNumber(cell.value / 1000)}.` : "Kontrollera enheten.",
    difference: cell.value * kronorPer(view.unit),
  };
}

function tooFine({ view, name }: PlanMeasure, cell: NumberCell, decimals: number): Observation {
  const address = cellAddress(cell.row, cell.column);
  return {
    class: "rule",
    at: placeInTable(view, cell),
    message: `Effekten av åtgärd ${name} i ${address} är ${showNumber(cell.value)}; planen anges med högst ${decimals} decimaler.`,
    advice: `Avrunda till ${showNumber(Math.round(cell.value * 10 ** decimals) / 10 ** decimals, decimals)}.`,
  };
}

function checkUnit(view: TableView, { policy }: CheckContext): Observation[] {
  const column = columnWith(view, "effectForecast", "amount");
  if (policy.measureDecimals === undefined || view.unit === "mnkr" || view.unit === undefined || !column || !view.table.unitIsStated) return [];
  return [{
    class: "wrongUnit",
    at: placeInTable(view, { row: view.table.headerRows?.last ?? view.table.range.top, column: column.column }),
    message: `Handlingsplanen anges i ${view.unit}, men nämndens plan ska vara i miljoner kronor med ${policy.measureDecimals} decimaler.`,
    advice: "Räkna om effekterna till miljoner kronor.",
  }];
}
