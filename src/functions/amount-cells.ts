/** BELOPP over cells: any Swedish number form, with its unit word, as a number in the unit asked for. */
import { numberOfDecimal, shiftDecimal } from "../core/money/decimal";
import { KRONOR_EXPONENT, parseMoneyUnit, type MoneyUnit } from "../core/money/money-unit";
import { parseNumber } from "../core/money/parse-number";
import { broadcast, type Argument } from "./broadcast";
import { isError, refuse, type CellAnswer, type FunctionError } from "./function-error";
import { readAmount } from "./read-amount";
import { passOn, readCell } from "./read-cell";

export function amountCells(text: Argument, inUnit: Argument): CellAnswer[][] | FunctionError {
  return broadcast([{ name: "text", cells: text }, { name: "i_enhet", cells: inUnit }], ([written, wanted]) => {
    const unit = readUnit(wanted);
    return isError(unit) ? unit : amountOf(written, unit === "none" ? undefined : unit);
  });
}

function readUnit(raw: unknown): MoneyUnit | "none" | FunctionError {
  const cell = readCell(raw);
  if (cell === null || cell === 0) return "none";
  if (typeof cell === "object") return passOn("i_enhet", cell.error);
  return parseMoneyUnit(String(cell)) ?? refuse("i_enhet", `”${String(cell)}” är ingen enhet. Skriv ”kr”, ”tkr” eller ”mnkr”.`);
}

function amountOf(written: unknown, wanted: MoneyUnit | undefined): CellAnswer {
  const cell = readCell(written);
  const parsed = typeof cell === "string" ? parseNumber(cell) : undefined;
  if (parsed?.kind !== "number") return readAmount("text", written);
  if (parsed.unit === undefined) return parsed.value;
  if (wanted === undefined) return refuse("text", `Texten anger ${parsed.unit}. Ange i vilken enhet svaret ska vara: ”kr”, ”tkr” eller ”mnkr”.`);
  return numberOfDecimal(shiftDecimal(parsed.decimal, KRONOR_EXPONENT[parsed.unit] - KRONOR_EXPONENT[wanted]));
}
