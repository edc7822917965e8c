/** Reads what a ledger as a whole says, in one pass over its rows: the sign, by income and cost accounts. */
import type { Frame } from "./find-frames";
import type { SettledColumn } from "./settled-column";
import type { InferredSign } from "./infer-sign";

export function readLedger(frame: Frame, columns: readonly SettledColumn[]): InferredSign {
  if (columns.some(({ role }) => role === "debit")) return { positive: "cost", rows: [], evidence: [{ about: "sign", text: "Debet ökar kostnader och kredit intäkter." }], isOpen: false };
  const account = columns.find(({ role }) => role === "account");
  const amount = columns.find(({ role }) => role === "amount" || role === "actual") ?? columns.find(({ role }) => role === "budget");
  let income = 0;
  let cost = 0;
  if (account && amount) {
    const { values, area } = frame.view.grid;
    const at = account.column - area.left;
    const of = amount.column - area.left;
    for (const row of frame.rows) {
      const cells = values[row - area.top];
      const code = cells?.[at];
      const value = cells?.[of];
      const number = typeof value === "number" ? value : frame.view.cell(row, amount.column).number;
      if (number === undefined || code === undefined) continue;
      const first = typeof code === "number" ? firstDigit(code) : code.toString().charCodeAt(0) - 48;
      if (first === 3) income += number;
      else if (first >= 4 && first <= 7) cost += number;
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

function firstDigit(code: number): number {
  let rest = code;
  while (rest >= 10) rest = Math.floor(rest / 10);
  return rest;
}
