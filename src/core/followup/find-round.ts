/** Finds which year and months the workbook follows up: the sheets' own outcome columns say it, the Uppgifter confirm it. */
import type { Column, Period, RecognisedTable, Round as RecognisedRound } from "../recognise/table";
import { valueAt } from "../sheet/grid";
import type { Facts } from "./facts";
import { ledgerMonth } from "../recognise/ledger-month";
import { fullYear, isMonth, yearOf } from "./measure";
import type { Round } from "./round";
import { columnWithRole, type TableOnGrid } from "./table-cells";

/** What recognition has already understood of the round. */
type SaidRound = Pick<RecognisedRound, "year" | "months" | "period">;

/** Kinds in the order we trust them to say what period it is. */
const KINDS: readonly RecognisedTable["kind"][] = ["operatingDetail", "operatingSummary", "contribution", "investments"];

export function findRound(sources: readonly TableOnGrid[], facts: Facts, said: SaidRound = {}): Round | undefined {
  if (said.period && said.year === yearOf(said.period)) return { year: said.year, period: said.period };
  const actuals = KINDS.flatMap((kind) => sources.filter(({ table }) => table.kind === kind).flatMap(({ table }) => periodsOf(table, "actual")));
  const ledgers = sources.filter(({ table }) => table.kind === "ledger").flatMap((source) => ledgerPeriod(source, facts.year) ?? []);
  const budgets = sources.flatMap(({ table }) => [...periodsOf(table, "budget"), ...periodsOf(table, "forecast")]);
  const year = said.year ?? facts.year ?? latestYear([...actuals, ...ledgers]) ?? commonestYear(budgets);
  if (year === undefined) return undefined;
  const own = [...actuals, ...ledgers].filter((period) => yearOf(period) === year);
  const period = wholeOf(own);
  if (period) return { year, period };
  return { year, period: fullYear(year), ...(said.months === undefined && sources.some(({ table }) => table.columns.some(isOfUnsaidPeriod)) ? { isAssumed: true } : {}) };
}

/** "Utfall period" where nothing says which months: its amounts are not the year's. */
export function isOfUnsaidPeriod({ span, period }: Column): boolean {
  return span === "period" && period === undefined;
}

/** The first period that is no single month; of months alone, from the first to the last. */
function wholeOf(periods: readonly Period[]): Period | undefined {
  const longer = periods.find((period) => !isMonth(period));
  const months = periods.filter(isMonth).map(({ from }) => from).sort();
  const [first, last] = [months[0], months.at(-1)];
  return longer ?? (first !== undefined && last !== undefined ? { from: first, to: last } : undefined);
}

function periodsOf(table: RecognisedTable, role: "actual" | "budget" | "forecast"): readonly Period[] {
  return table.columns.flatMap((column) => (column.role === role && column.period ? [column.period] : []));
}

/** From January to the ledger's last month of the year. */
function ledgerPeriod({ table, grid }: TableOnGrid, wanted: number | undefined): Period | undefined {
  const column = (columnWithRole(table, "ledgerPeriod") ?? columnWithRole(table, "date"))?.column;
  if (column === undefined) return undefined;
  let last: number | undefined;
  for (let row = table.body.first; row <= table.body.last; row++) {
    const month = ledgerMonth(valueAt(grid, row, column));
    if (month === undefined || (wanted !== undefined && Math.floor(month / 12) !== wanted)) continue;
    last = Math.max(last ?? month, month);
  }
  if (last === undefined) return undefined;
  const year = Math.floor(last / 12);
  return { from: `${year}-01`, to: `${year}-${String((last % 12) + 1).padStart(2, "0")}` };
}

function latestYear(periods: readonly Period[]): number | undefined {
  return periods.length === 0 ? undefined : Math.max(...periods.map(yearOf));
}

/** A budget document names the years around its own; its own stands there most often, and first among equals. */
function commonestYear(periods: readonly Period[]): number | undefined {
  const counts = new Map<number, number>();
  for (const period of periods) counts.set(yearOf(period), (counts.get(yearOf(period)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
