/** Huvudboken rad för rad: konto, month, amount and text of every posting, read once and kept plain. */
import { accountNumber } from "../followup/account-plan";
import { ledgerMonth } from "../recognise/ledger-month";
import { kronorPer } from "../money/money-unit";
import type { ColumnRole } from "../recognise/table";
import { valueAt, type CellValue } from "../sheet/grid";
import { columnWith, readTableCell, type TableView } from "./arithmetic/table-view";

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

export function readLedger(view: TableView): Ledger {
  return { view, postings: readPostings(view) };
}

function readPostings(view: TableView): Posting[] {
  const place = (...roles: readonly ColumnRole[]): number | undefined => columnWith(view, ...roles)?.column;
  const [account, amount, period, name] = [place("account"), place("amount", "actual"), place("ledgerPeriod", "date"), place("accountName")];
  const texts = view.table.columns.filter(({ role }) => role === "text" || role === "comment").map(({ column }) => column);
  if (account === undefined || amount === undefined) return [];
  const unit = kronorPer(view.unit);
  const accounts = remember((value: CellValue) => accountNumber(String(value)));
  const months = remember(ledgerMonth);
  const postings: Posting[] = [];
  for (let row = view.table.body.first; row <= view.table.body.last; row++) {
    const number = accounts(valueAt(view.grid, row, account));
    const kronor = amountAt(view, row, amount);
    if (!number || kronor === undefined) continue;
    postings.push({
      row,
      account: number,
      accountName: name === undefined ? "" : String(valueAt(view.grid, row, name)),
      month: period === undefined ? undefined : months(valueAt(view.grid, row, period)),
      amount: kronor * unit,
      text: texts.length === 1 ? String(valueAt(view.grid, row, texts[0] ?? 0)) : texts.map((column) => String(valueAt(view.grid, row, column))).join(" ").trim(),
    });
  }
  return postings;
}

/** Most amounts are plain numbers; only text is read with care. */
function amountAt(view: TableView, row: number, column: number): number | undefined {
  const value = valueAt(view.grid, row, column);
  if (typeof value === "number") return value;
  const cell = readTableCell(view.grid, row, column);
  return cell.kind === "number" ? cell.value : undefined;
}

/** A ledger has few konton and months and very many rows. */
function remember<Result>(read: (value: CellValue) => Result): (value: CellValue) => Result {
  const known = new Map<CellValue, Result>();
  return (value) => {
    if (known.has(value)) return known.get(value) as Result;
    const result = read(value);
    known.set(value, result);
    return result;
  };
}

/** @example showMonth(24291) //=> "april 2024" */
export function showMonth(month: number): string {
  const names = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
  return `${names[month % 12] ?? ""} ${Math.floor(month / 12)}`;
}
