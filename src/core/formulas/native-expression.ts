/** The plain Excel formula that says the same as one of our functions, for those that have one. */
import { parsePlusMeans } from "../money/parse-plus-means";
import type { CellValue } from "../sheet/grid";
import type { OperandCell } from "./read-operand";

/** How many of the arguments are amounts: a text among them is read by our function and by no plain formula. */
const AMOUNTS: Readonly<Record<string, number>> = { AVVIKELSE: 2, AVVIKELSEPROCENT: 2, UPPARBETAT: 2, HELARSPROGNOS: 4, FRAMSKRIVNING: 2 };

/**
 * In parentheses where it may stand inside another formula; undefined when only the value can be kept.
 * `shown` is what the cell shows now: two blanks that show as blank go on doing so.
 */
export function nativeExpression(id: string, cells: readonly (OperandCell | undefined)[], shown: CellValue): string | undefined {
  const amounts = cells.slice(0, AMOUNTS[id] ?? 0);
  if (amounts.length < 2 || amounts.some((cell) => cell !== undefined && !isAmount(cell.value))) return undefined;
  const [a, b, c, d] = cells;
  if (!a || !b) return undefined;
  switch (id) {
    case "AVVIKELSE":
      return blankIfBoth(a, b, shown, difference(a, b, c));
    case "AVVIKELSEPROCENT":
      return difference(a, b, c) && `IF(AND(${a.text}=0,${b.text}=0),0,${difference(a, b, c) ?? ""}/ABS(${a.text}))`;
    case "UPPARBETAT":
      return `IF(AND(${a.text}=0,${b.text}=0),0,${a.text}/${b.text})`;
    case "HELARSPROGNOS":
      return c && `(${a.text}+(${b.text}-${c.text})${d ? `+${d.text}` : ""})`;
    case "FRAMSKRIVNING":
      return Number.isInteger(b.value) && Number(b.value) >= 1 && Number(b.value) <= 12 ? `(${a.text}/${b.text}*12)` : undefined;
    default:
      return undefined;
  }
}

function isAmount(value: CellValue): boolean {
  return typeof value === "number" || value === "";
}

function difference(budget: OperandCell, actual: OperandCell, plus: OperandCell | undefined): string | undefined {
  const isDefault = plus === undefined || plus.value === "" || plus.value === 0;
  const means = isDefault ? "cost" : parsePlusMeans(String(plus.value));
  return means && (means === "cost" ? `(${budget.text}-${actual.text})` : `(${actual.text}-${budget.text})`);
}

function blankIfBoth(a: OperandCell, b: OperandCell, shown: CellValue, plain: string | undefined): string | undefined {
  const areBlank = a.value === "" && b.value === "" && shown === "";
  return areBlank && plain ? `IF(AND(${a.text}="",${b.text}=""),"",${plain})` : plain;
}
