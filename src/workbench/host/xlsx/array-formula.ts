/** Which formulas are stored as dynamic arrays: without that mark Excel would put "@" into them and show one value. */
import { tokenize, type Token } from "../workbook/formula-text";

/** Functions that may give more than one value. */
const arrays = new Set("ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP".split(" "));

/** Functions that take whole ranges into arithmetic by themselves. */
const absorbing = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "AGGREGATE"]);

export function mayGiveArray(formula: string, ownFunctions: ReadonlySet<string>): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter((token) => token.text.trim() !== "");
  if (tokens.some((token) => token.kind === "function" && (arrays.has(token.text.toUpperCase()) || ownFunctions.has(token.text.toUpperCase())))) return true;
  return tokens.some((token, at) => isRange(token) && isOperand(tokens, at) && !isAbsorbed(tokens, at));
}

function isRange(token: Token): boolean {
  return token.kind === "reference" && token.area.includes(":");
}

/** A range beside an operator, or the whole formula, stands for all its cells. */
function isOperand(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  const operator = /^[-+*/^&=<>]$/;
  if (before === undefined && after === undefined) return true;
  return (before !== undefined && operator.test(before)) || (after !== undefined && operator.test(after));
}

function isAbsorbed(tokens: readonly Token[], at: number): boolean {
  const open: string[] = [];
  for (let i = 0; i < at; i++) {
    const token = tokens[i];
    if (token?.text === "(") open.push(tokens[i - 1]?.kind === "function" ? (tokens[i - 1]?.text.toUpperCase() ?? "") : "");
    if (token?.text === ")") open.pop();
  }
  return open.some((name) => absorbing.has(name));
}
