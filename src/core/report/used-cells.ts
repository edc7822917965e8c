/** Which cells of a table a report counts on: an error in the sheet's own per cent column stops nothing. */
import { measureInTable, measureKey, measureNamed } from "../followup/measure";
import type { Round } from "../followup/round";
import { ownRows } from "../followup/table-cells";
import type { Column, RecognisedTable, TableKind } from "../recognise/table";
import { deviationPair } from "./deviation-pair";
import type { Block } from "./template";

const OPERATING: ReadonlySet<TableKind> = new Set(["operatingDetail", "operatingSummary", "ledger", "accountBudget", "contribution"]);
const INVESTED: ReadonlySet<string> = new Set(["budget", "supplement", "carryOver", "appropriation", "actual", "forecast", "amount"]);
const BOOKED: ReadonlySet<string> = new Set(["amount", "debit", "credit"]);
/** Columns of a table by verksamhet that hold the budget where nothing else is said. */
const DIVIDED: ReadonlySet<string> = new Set(["externalIncome", "internalIncome", "income", "cost"]);

export function countsOn(block: Block, table: RecognisedTable, cell: { readonly row: number; readonly column: number }, round: Round): boolean {
  const column = table.columns.find((one) => one.column === cell.column);
  if (!column || !isCountedRow(table, cell.row)) return false;
  switch (block.kind) {
    case "operating": return OPERATING.has(table.kind) && isMeasured(table, column, round, block.columns.flatMap((one) => (one.kind === "measure" ? [one.measure] : [])));
    case "deviations": return OPERATING.has(table.kind) && isMeasured(table, column, round, deviationPair(block.of));
    case "sentences": return block.of === "investments" ? isInvested(table, column) : OPERATING.has(table.kind) && isMeasured(table, column, round, deviationPair(block.of));
    case "allocation": return table.kind === "population" ? column.role === "population" : OPERATING.has(table.kind) && isMeasured(table, column, round, ["actual"]);
    case "investments": return isInvested(table, column);
    case "records": return table.kind === block.of && block.columns.some((one) => one.kind === "cell" && one.show === "amount" && (one.role === column.role || one.orRole === column.role));
    case "frame": return false;
  }
}

function isInvested(table: RecognisedTable, column: Column): boolean {
  return table.kind === "investments" && INVESTED.has(column.role);
}

function isMeasured(table: RecognisedTable, column: Column, round: Round, names: readonly Parameters<typeof measureNamed>[0][]): boolean {
  if ((table.kind === "ledger" && BOOKED.has(column.role)) || DIVIDED.has(column.role)) return true;
  const measure = measureInTable(table, column, round);
  return measure !== undefined && names.some((name) => measureKey(measureNamed(name, round)) === measureKey(measure));
}

/** Sums are made anew from their rows, so a fault in the sheet's own sum is not in the report. */
function isCountedRow(table: RecognisedTable, row: number): boolean {
  if (table.kind === "ledger") return row >= table.body.first && row <= table.body.last;
  return ownRows(table).some((one) => one.row === row);
}
