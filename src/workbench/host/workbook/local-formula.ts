/** Formulas between en-US and Swedish: "=SUM(A1,1.5)" is "=SUMMA(A1;1,5)" to a Swedish user. */
import { mapTokens, tokenize } from "./formula-text";
import { swedishFunctions } from "./swedish-functions";

const toEnglish = new Map(Object.entries(swedishFunctions).map(([english, swedish]) => [swedish, english]));
const errorsToSwedish: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIVISION/0!", "#N/A": "#SAKNAS!", "#NAME?": "#NAMN?", "#NULL!": "#SKÄRNING!", "#NUM!": "#OGILTIGT!", "#REF!": "#REFERENS!", "#VALUE!": "#VÄRDEFEL!",
};

export function toLocalFormula(formula: string): string {
  let braces = 0;
  return mapTokens(formula, (token) => {
    if (token.text === "{") braces++;
    if (token.text === "}") braces--;
    if (token.kind === "function") return swedishFunctions[token.text.toUpperCase()];
    if (token.kind === "separator") return braces > 0 ? "\\" : ";";
    if (token.kind === "number") return token.text.replace(".", ",");
    if (token.kind === "name") return token.text === "TRUE" ? "SANT" : token.text === "FALSE" ? "FALSKT" : undefined;
    if (token.kind === "error") return errorsToSwedish[token.text];
    return undefined;
  });
}

/** What a Swedish user types; a formula in English passes through, as long as its separators are Swedish. */
export function fromLocalFormula(formula: string): string {
  const neutral = tokenize(markArrays(formula)).map((token) => (token.kind === "text" ? token.text : neutralMarks(token.text))).join("");
  const joined = neutral.replace(/(\d)\u0001(?=\d)/g, "$1.").replace(/\u0001/g, ",").replace(/\u0002/g, ",").replace(/\u0003/g, ";");
  return mapTokens(joined, (token) => {
    if (token.kind === "function") return toEnglish.get(token.text.toUpperCase());
    if (token.kind === "name" && token.text.toUpperCase() === "SANT") return "TRUE";
    if (token.kind === "name" && token.text.toUpperCase() === "FALSKT") return "FALSE";
    return undefined;
  });
}

function neutralMarks(text: string): string {
  return text.length === 1 ? text.replace(",", "\u0001").replace(";", "\u0002") : text;
}

/** In {1\2;3\4} the backslash parts columns and the semicolon rows. */
function markArrays(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\{[^{}]*\}/g, (part) => (part.startsWith("{") ? part.replace(/"(?:[^"]|"")*"|;|\\/g, (mark) => (mark === ";" ? "\u0003" : mark === "\\" ? "\u0002" : mark)) : part));
}
