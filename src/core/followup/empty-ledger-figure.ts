/** Nothing booked is zero, not blank: a konto that the budget names but the ledger never mentions. */
import { amountOfOre } from "../money/amount";
import type { Expression, Figure } from "./figure";
import { measureKey, type Measure } from "./measure";
import type { LineCell, OperatingLine } from "./operating-line";

/** A figure of zero over the ledger's own columns, so that a booking made later is counted; undefined without a ledger. */
export function emptyLedgerFigure(lines: readonly OperatingLine[], measure: Measure, all: readonly OperatingLine[]): Figure | undefined {
  const ledger = findLedgerCell(all, measure);
  const accounts = [...new Set(lines.flatMap(({ account }) => account ?? []))];
  const key = ledger?.keys[0];
  if (!ledger || !key || accounts.length === 0) return undefined;
  const { first, last, amountColumn } = ledger.ledger;
  const inColumn = (column: number) => ({ top: first, bottom: last, left: column, right: column });
  const terms = accounts.map((account): Expression => ({
    kind: "sumIfs",
    sheet: ledger.sheet,
    sum: inColumn(amountColumn),
    criteria: [{ area: inColumn(key.column), operator: "=", value: key.isNumeric ? Number(account) : account, isNumeric: key.isNumeric }],
  }));
  return { amount: amountOfOre(0), kronor: [], expression: { kind: "scale", by: ledger.factor, of: { kind: "sum", terms } } };
}

function findLedgerCell(lines: readonly OperatingLine[], measure: Measure): Extract<LineCell, { kind: "ledger" }> | undefined {
  const wanted = measureKey(measure);
  for (const { cells } of lines) {
    for (const cell of cells) if (cell.kind === "ledger" && measureKey(cell.measure) === wanted) return cell;
  }
  return undefined;
}
