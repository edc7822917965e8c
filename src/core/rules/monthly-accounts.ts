/** Konton månad för månad, ur huvudboken eller ur månadskolumner: what was booked in each month and where it stands. */
import { classOfAccount, classOfName } from "../followup/account-plan";
import { monthOfText } from "../recognise/ledger-month";
import { kronorPer } from "../money/money-unit";
import { tablesOfKind, type CheckContext } from "./check-context";
import type { Place } from "./finding";
import type { Ledger } from "./ledger-postings";
import { columnWith, isNumber, placeOf, type TableView } from "./arithmetic/table-view";

export interface MonthlyAccount {
  readonly account: string;
  readonly name: string;
  readonly type: string | undefined;
  /** Kronor per month; a month without a posting is missing. */
  readonly months: ReadonlyMap<number, number>;
  /** The months that the source covers. */
  readonly first: number;
  readonly last: number;
  /** Where a month stands, or would have stood. */
  readonly placeOfMonth: (month: number) => Place;
}

export function monthlyAccounts(workbook: CheckContext): readonly MonthlyAccount[] {
  return [...workbook.ledgers().flatMap(ofLedger), ...tablesOfKind(workbook, "operatingDetail", "operatingSummary", "accountBudget").flatMap(ofColumns)];
}

function ofLedger({ view, postings }: Ledger): MonthlyAccount[] {
  const accounts = new Map<string, { name: string; months: Map<number, number>; lastRow: Map<number, number> }>();
  let [first, last] = [Infinity, -Infinity];
  for (const { account, accountName, month, amount, row } of postings) {
    if (month === undefined) continue;
    const known = accounts.get(account) ?? { name: accountName, months: new Map<number, number>(), lastRow: new Map<number, number>() };
    accounts.set(account, known);
    known.months.set(month, (known.months.get(month) ?? 0) + amount);
    known.lastRow.set(month, row);
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  const column = columnWith(view, "account")?.column ?? view.table.range.left;
  return [...accounts].map(([account, { name, months, lastRow }]) => ({
    account, name, months, first, last,
    type: classOfAccount(account) ?? classOfName(name),
    // A missing month is shown at the last posting before the gap.
    placeOfMonth: (month) => placeOf(view.table.sheet, rowBefore(lastRow, month) ?? view.table.body.first, column),
  }));
}

function rowBefore(rows: ReadonlyMap<number, number>, month: number): number | undefined {
  const before = [...rows].filter(([each]) => each <= month).sort(([a], [b]) => b - a)[0] ?? [...rows][0];
  return before?.[1];
}

/** Columns for one month each, such as "Utfall jan", "Utfall feb". */
function ofColumns(view: TableView): MonthlyAccount[] {
  const columns = view.amounts.flatMap(({ role, period, column }) => (role === "actual" && period && period.from === period.to ? [{ column, month: monthOfText(period.from) }] : []));
  if (columns.length < 3) return [];
  const all = columns.map(({ month }) => month);
  return view.table.rows.filter(({ kind }) => kind === "detail").map(({ row, label, account }) => {
    const months = new Map<number, number>();
    for (const { column, month } of columns) {
      const cell = view.cell(row, column);
      if (isNumber(cell) && cell.value !== 0) months.set(month, cell.value * kronorPer(view.unit));
    }
    return {
      account: account ?? "", name: label, months, first: Math.min(...all), last: Math.max(...all),
      type: (account === undefined ? undefined : classOfAccount(account)) ?? classOfName(label),
      placeOfMonth: (month) => placeOf(view.table.sheet, row, columns.find((each) => each.month === month)?.column ?? view.table.range.left),
    };
  });
}
