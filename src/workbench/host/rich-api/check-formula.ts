/** Excel refuses a formula that it cannot read; an unknown name is no such fault, it shows #NAME?. */
import { tokenize } from "../workbook/formula-text";
import { refuse } from "./api-error";

const LONGEST = 8192;

export function checkFormula(formula: string): string {
  if (formula.length > LONGEST) refuse("InvalidArgument");
  let depth = 0;
  let last = "";
  for (const { text } of tokenize(formula.slice(1))) {
    if (text === "(") depth++;
    if (text === ")") depth--;
    if (text === '"' || depth < 0) refuse("InvalidArgument");
    if (text.trim() !== "") last = text;
  }
  if (depth !== 0 || /^[-+*/^&=<>,(]$/.test(last)) refuse("InvalidArgument");
  return formula;
}
