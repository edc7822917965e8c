/** Avvikelse must carry its pair: which two columns an avvikelse column compares, found by arithmetic over all its rows. */
import type { Column, ColumnRole, Row } from "../../recognise/table";
import { fitRows, type SignedColumn } from "./check-rows";
import { figureRows, type TableView } from "./table-view";

export interface DeviationPair {
  readonly deviation: Column;
  /** What is compared with the plan: actual or forecast. */
  readonly outcome: Column;
  /** One column, or the three that make an appropriation where it has no column of its own. */
  readonly plan: readonly Column[];
  /** Signed as the table computes it. */
  readonly terms: readonly SignedColumn[];
  /** "utfall minus budget", for the message. */
  readonly phrase: string;
  /** Share of the rows where it holds. */
  readonly fit: number;
}

const OUTCOMES: readonly ColumnRole[] = ["actual", "forecast"];
const PLANS: readonly ColumnRole[] = ["budget", "appropriation", "previousForecast", "forecast"];
const NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  actual: "utfall", forecast: "prognos", budget: "budget", appropriation: "anslag", previousForecast: "förra prognosen",
};

/** Undefined when no pair holds on at least half of the rows. */
export function findDeviationPair(view: TableView, deviation: Column): DeviationPair | undefined {
  const rows = figureRows(view);
  let best: { pair: DeviationPair; rank: number } | undefined;
  for (const { outcome, plan } of possiblePairs(view, deviation)) {
    for (const sign of [1, -1] as const) {
      const pair = tryPair(view, rows, deviation, outcome, plan, sign);
      const rank = pair.fit + nearness(deviation, outcome, plan);
      if (!best || rank > best.rank + 1e-9) best = { pair, rank };
    }
  }
  return best && best.pair.fit >= 0.5 ? best.pair : undefined;
}

function possiblePairs(view: TableView, deviation: Column): { outcome: Column; plan: readonly Column[] }[] {
  const inTable = view.amounts.filter((column) => column !== deviation);
  const told = ({ role, measure }: Column): ColumnRole => measure ?? role;
  const added = inTable.filter(({ role }) => role === "budget" || role === "supplement" || role === "carryOver");
  const plans = inTable.filter((column) => PLANS.includes(told(column))).map((column): readonly Column[] => [column]);
  if (added.length > 1 && added.some(({ role }) => role !== "budget") && !inTable.some(({ role }) => role === "appropriation")) plans.push(added);
  return inTable
    .filter((column) => OUTCOMES.includes(told(column)))
    .flatMap((outcome) => plans.filter((plan) => !plan.includes(outcome) && plan.every((column) => areAlike(outcome, column))).map((plan) => ({ outcome, plan })));
}

/** The netto of a forecast is held against the netto of a budget, never against its income. */
function areAlike(a: Column, b: Column): boolean {
  return a.measure === undefined || b.measure === undefined || a.role === b.role;
}

function tryPair(view: TableView, rows: readonly Row[], deviation: Column, outcome: Column, plan: readonly Column[], sign: 1 | -1): DeviationPair {
  const terms: SignedColumn[] = [{ column: outcome, sign }, ...plan.map((column): SignedColumn => ({ column, sign: sign === 1 ? -1 : 1 }))];
  const { asked, fitting } = fitRows(view, rows, terms, deviation, rowSign(view));
  const planName = plan.length > 1 ? "summa budget" : (NAMES[plan[0]?.measure ?? plan[0]?.role ?? "budget"] ?? "budget");
  const outcomeName = NAMES[outcome.measure ?? outcome.role] ?? "utfall";
  const phrase = sign === 1 ? `${outcomeName} minus ${planName}` : `${planName} minus ${outcomeName}`;
  return { deviation, outcome, plan, terms: sign === 1 ? terms : [...terms.slice(1), ...terms.slice(0, 1)], phrase, fit: asked === 0 ? 1 : fitting / asked };
}

/** Among pairs that fit equally well: the two columns just to the left first, then the same period. */
function nearness(deviation: Column, outcome: Column, plan: readonly Column[]): number {
  const isSamePeriod = deviation.period !== undefined && deviation.period.to === outcome.period?.to && deviation.period.from === outcome.period.from;
  const distance = (column: Column): number => (column.column < deviation.column ? deviation.column - column.column : 20 + column.column - deviation.column);
  const all = [outcome, ...plan].map(distance).reduce((sum, steps) => sum + steps, 0);
  return (isSamePeriod ? 0.02 : 0) + 0.15 / (1 + all);
}

/** −1 on rows whose own sign differs from the table's, so that plus means better on every row. */
export function rowSign(view: TableView): (row: Row) => 1 | -1 {
  const isSigned = view.table.kind !== "investments" && view.table.positive !== "none";
  return (row) => (isSigned && row.positive !== undefined && row.positive !== view.table.positive && row.positive !== "none" ? -1 : 1);
}
