/** Huvudboken rad för rad: konto, month, amount and text of every posting, read once and kept plain. */
import { accountNumber } from "../followup/account-plan";
import { ledgerMonth } from "../followup/ledger-month";
import type { ColumnRole } from "../recognise/table";
import { valueAt } from "../sheet/grid";
import { tablesOfKind, type CheckContext } from "./check-context";
import { columnWith, kronorPer, readTableCell, type TableView } from "./arithmetic/table-view";

export interface Posting {
  readonly row: number;
  readonly account: string;
  readonly accountName: string;
  /** Months from year 0, so that they can be compared; undefined where the row has no period. */
  readonly month: number | undefined;
  /** Kronor, in the ledger's own sign. */
  readonly amount: number;
  readonly text: string;
}

export interface Ledger {
  readonly view: TableView;
  readonly postings: readonly Posting[];
}

export function ledgersOf(workbook: CheckContext): readonly Ledger[] {
  return tablesOfKind(workbook, "ledger").map((view) => ({ view, postings: readPostings(view) }));
}

function readPostings(view: TableView): Posting[] {
  const place = (...roles: readonly ColumnRole[]): number | undefined => columnWith(view, ...roles)?.column;
  const [account, amount, period, name] = [place("account"), place("amount", "actual"), place("ledgerPeriod", "date"), place("accountName")];
  const texts = view.table.columns.filter(({ role }) => role === "text" || role === "comment").map(({ column }) => column);
  if (account === undefined || amount === undefined) return [];
  const postings: Posting[] = [];
  for (let row = view.table.body.first; row <= view.table.body.last; row++) {
    const number = accountNumber(String(valueAt(view.grid, row, account)));
    const cell = readTableCell(view.grid, row, amount);
    if (number === undefined || cell.kind !== "number") continue;
    postings.push({
      row,
      account: number,
      accountName: name === undefined ? "" : String(valueAt(view.grid, row, name)),
      month: period === undefined ? undefined : ledgerMonth(valueAt(view.grid, row, period)),
      amount: cell.value * kronorPer(view.unit),
      text: texts.map((column) => String(valueAt(view.grid, row, column))).join(" ").trim(),
    });
  }
  return postings;
}

/** @example showMonth(24291) //=> "april 2024" */
export function showMonth(month: number): string {
  const names = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
  return `${names[month % 12] ?? ""} ${Math.floor(month / 12)}`;
}
