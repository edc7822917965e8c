/** Tells a period budget from a year budget when the header says only "Budget": by the columns beside it, the deviation, and the size of the amounts. */
import type { FoundEquation } from "./find-equations";
import type { Frame } from "./find-frames";
import { fullHint } from "./resolve-periods";
import type { SettledColumn } from "./settled-column";
import type { Alternative, Evidence, RecognisedTable, Round, Row } from "./table";

export interface BudgetReach {
  readonly monthsOf: (column: SettledColumn) => { first: number; last: number; reason?: string } | undefined;
  readonly evidence: readonly Evidence[];
  /** The other reading, when nothing tells them apart. */
  readonly alternatives: (table: RecognisedTable) => readonly Alternative[];
}

export function decideBudgetReach(
  frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[], equations: ReadonlyMap<number, FoundEquation>, round: Round | undefined,
): BudgetReach {
  const months = round?.months;
  const isPartial = months !== undefined && months.last - months.first < 11;
  const plain = columns.filter((column) => isBudget(column) && fullHint(column)?.reach === undefined);
  const certain: BudgetReach = { monthsOf: () => undefined, evidence: [], alternatives: () => [] };
  if (!isPartial || plain.length === 0) return certain;
  const said = columns.filter(isBudget).map((column) => fullHint(column)?.reach);
  const sameYear = plain.filter((column) => column.hint?.year === undefined || column.hint.year === round?.year);
  if (sameYear.length === 0) return certain;
  if (said.includes("fullYear")) return period(sameYear, months, "En egen kolumn har årets budget, så den andra budgeten är periodens.");
  if (said.some((reach) => reach === "toDate" || reach === "range" || reach === "point")) return certain;
  if (sameYear.some((column) => column.hint?.year !== undefined)) return certain;
  const pairs = [...equations.values()].flatMap(({ plus, minus }) => (plus.length === 1 && minus.length === 1 ? [[...plus, ...minus]] : []));
  const isPaired = (role: string): boolean => pairs.some((pair) => pair.some((each) => sameYear.some(({ column }) => column === each)) && pair.some((each) => columns.find(({ column }) => column === each)?.role === role));
  if (isPaired("forecast")) return certain;
  return bySize(frame, columns, rows, sameYear, months) ?? open(sameYear, months);
}

function isBudget(column: SettledColumn): boolean {
  return column.role === "budget" || column.measure === "budget";
}

function period(columns: readonly SettledColumn[], months: { first: number; last: number }, text: string): BudgetReach {
  const chosen = new Set(columns.map(({ column }) => column));
  return {
    monthsOf: (column) => (chosen.has(column.column) ? { ...months, reason: text } : undefined),
    evidence: columns.map(({ column }) => ({ about: "period", column, text })),
    alternatives: () => [],
  };
}

/** Costs that run evenly: used near the share of the year means a year budget, used near the whole means a period budget. */
function bySize(frame: Frame, columns: readonly SettledColumn[], rows: readonly Row[], budgets: readonly SettledColumn[], months: { first: number; last: number }): BudgetReach | undefined {
  const [budget] = budgets;
  if (!budget) return undefined;
  const ofSame = (role: SettledColumn["role"]): SettledColumn | undefined => columns.find((column) => (column.role === role || (column.measure === role && column.role === budget.role)) && column.member === budget.member);
  const actual = ofSame("actual");
  const forecast = ofSame("forecast");
  const share = (months.last - months.first + 1) / 12;
  const ratio = (other: SettledColumn): number | undefined => medianRatio(frame, rows, other.column, budget.column);
  const ofForecast = forecast ? ratio(forecast) : undefined;
  if (ofForecast !== undefined && ofForecast > 0.8 && ofForecast < 1.25) return { monthsOf: () => undefined, evidence: [{ about: "period", column: budget.column, text: `Prognosen är ${percent(ofForecast)} av budgeten, så budgeten gäller hela året.` }], alternatives: () => [] };
  if (ofForecast !== undefined && ofForecast > 0.8 / share && ofForecast < 1.25 / share) return period(budgets, months, `Prognosen för året är ${percent(ofForecast)} av budgeten, så budgeten gäller perioden.`);
  const ofActual = actual ? ratio(actual) : undefined;
  if (ofActual === undefined || share > 0.8) return undefined;
  const nearYear = Math.abs(Math.log(ofActual / share));
  const nearPeriod = Math.abs(Math.log(ofActual));
  const text = `Utfallet är ${percent(ofActual)} av budgeten när ${Math.round(share * 100)} % av året har gått`;
  if (nearYear < nearPeriod * 0.5) return { monthsOf: () => undefined, evidence: [{ about: "period", column: budget.column, text: `${text}, så budgeten gäller hela året.` }], alternatives: () => [] };
  if (nearPeriod < nearYear * 0.5) return period(budgets, months, `${text}, så budgeten gäller perioden.`);
  return undefined;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Of the rows where both stand; at least three, so that one odd row decides nothing. */
function medianRatio(frame: Frame, rows: readonly Row[], of: number, against: number): number | undefined {
  const ratios = rows
    .filter(({ kind }) => kind === "detail")
    .flatMap(({ row }) => {
      const above = frame.view.cell(row, of).number;
      const below = frame.view.cell(row, against).number;
      return above !== undefined && below !== undefined && below !== 0 && above / below > 0 ? [above / below] : [];
    })
    .sort((a, b) => a - b);
  return ratios.length >= 3 ? ratios[Math.floor(ratios.length / 2)] : undefined;
}

/** Nothing tells: the year is shown, and the period beside it as an equally good reading. */
function open(budgets: readonly SettledColumn[], months: { first: number; last: number }): BudgetReach {
  const chosen = new Set(budgets.map(({ column }) => column));
  const text = "Rubriken säger bara budget. Den kan gälla hela året eller rapportperioden; beloppen avgör inte.";
  return {
    monthsOf: () => undefined,
    evidence: budgets.map(({ column }) => ({ about: "period", column, text })),
    alternatives: (table) => [
      {
        kind: table.kind, unit: table.unit, positive: table.positive,
        columns: table.columns.map((column) => {
          if (!chosen.has(column.column)) return column;
          const { period: year, ...rest } = column;
          const start = year?.from.slice(0, 4);
          const part = start === undefined ? {} : { period: { from: `${start}-${two(months.first)}`, to: `${start}-${two(months.last)}` } };
          return { ...rest, ...part, span: "period" as const };
        }),
        reason: "Budgeten gäller rapportperioden i stället för hela året.",
      },
    ],
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
