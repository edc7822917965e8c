/** Reads what a ledger as a whole says, in one pass over its rows: the sign, by income and cost accounts. */
import type { Grid } from "../sheet/grid";
import { codesIn, lookThrough, numbersIn } from "../sheet/long-column";
import type { Frame } from "./find-frames";
import { AMOUNT_ROLES } from "./role-data";
import type { SettledColumn } from "./settled-column";
import type { InferredSign } from "./infer-sign";
import type { ColumnRole } from "./table";

export function readLedger(frame: Frame, columns: readonly SettledColumn[]): InferredSign {
  if (columns.some(({ role }) => role === "debit")) return { positive: "cost", rows: [], evidence: [{ about: "sign", text: "Debet ökar kostnader och kredit intäkter." }], isOpen: false };
  const account = columns.find(({ role }) => role === "account");
  const amount = columns.find(({ role }) => role === "amount" || role === "actual") ?? columns.find(({ role }) => role === "budget");
  let income = 0;
  let cost = 0;
  if (account && amount) {
    const { grid } = frame.view;
    const { distinct, codes } = codesIn(grid, account.column);
    const classes = Float64Array.from(distinct, (code) => (typeof code === "number" ? firstDigit(code) : code.toString().charCodeAt(0) - 48));
    const numbers = numbersIn(grid, amount.column);
    for (const row of frame.rows) {
      const at = row - grid.area.top;
      const value = numbers[at] as number;
      // Nothing to add where there is no number.
      const number = Number.isNaN(value) ? frame.view.cell(row, amount.column).number ?? 0 : value;
      const accountClass = classes[codes[at] as number] as number;
      if (accountClass === 3) income += number;
      else if (accountClass >= 4 && accountClass <= 7) cost += number;
    }
  }
  if (income === 0 && cost === 0) return { positive: "cost", rows: [], evidence: [{ about: "sign", text: "Inga konton i klass 3–7 visar tecknet." }], isOpen: true };
  const isCost = cost > 0 || (cost === 0 && income < 0);
  return {
    positive: isCost ? "cost" : "income",
    rows: [],
    evidence: [{ about: "sign", text: isCost ? "Kontoklass 3 har minus och klass 4–7 plus i summa." : "Kontoklass 3 har plus och klass 4–7 minus i summa." }],
    isOpen: false,
  };
}

const CODED: ReadonlySet<ColumnRole> = new Set(["account", "activity", "member", "ledgerPeriod", "date"]);

/** What all later steps ask of a ledger is looked up in one go over its rows. */
export function lookThroughLedger(grid: Grid, columns: readonly SettledColumn[]): void {
  const placesOf = (roles: ReadonlySet<ColumnRole>): number[] => columns.filter(({ role }) => roles.has(role)).map(({ column }) => column);
  lookThrough(grid, { coded: placesOf(CODED), numbers: placesOf(AMOUNT_ROLES) });
}

function firstDigit(code: number): number {
  let rest = code;
  while (rest >= 10) rest = Math.floor(rest / 10);
  return rest;
}
