/** A formula cut into its words, so that references can be moved and names translated without calculating anything. */

export type Token =
  | { readonly kind: "reference"; readonly text: string; readonly sheet: string; readonly area: string }
  | { readonly kind: "function" | "name" | "text" | "number" | "error" | "separator" | "other"; readonly text: string };

const sheetPart = String.raw`(?:'(?:[^']|'')+'!|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!)?`;
const cellPart = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const areaPart = String.raw`${cellPart}(?::${cellPart})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(String.raw`(${sheetPart})(${areaPart})(?![\p{L}\p{N}_.(!\[])`, "uy")],
  ["error", new RegExp(String.raw`${sheetPart}#(?:REF!|N\/A|DIV\/0!|NUM!|NAME\?|NULL!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|BUSY!)`, "uy")],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", new RegExp(String.raw`${sheetPart}[\p{L}_\\][\p{L}\p{N}_.\\?]*`, "uy")],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy],
  ["separator", /,/uy],
];

/** Words of a formula in en-US form, with or without its "=". Joining the texts gives the formula back. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === "[" ? bracketAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) continue;
    if (kind === "reference") return { kind, text: match[0], sheet: match[1] ?? "", area: match[2] ?? "" };
    return { kind, text: match[0] };
  }
  return { kind: "other", text: formula[at] ?? "" };
}

/** A structured reference, Tabell1[[#Headers],[Belopp]]: kept as one word. */
function bracketAt(formula: string, at: number): Token {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return { kind: "other", text: formula.slice(at, i + 1) };
  }
  return { kind: "other", text: formula.slice(at) };
}

/** Rewrites some words and leaves the others as they stand. */
export function mapTokens(formula: string, change: (token: Token) => string | undefined): string {
  return tokenize(formula).map((token) => change(token) ?? token.text).join("");
}

/** The sheet that a prefix names ("'Drift jan-apr'!" → "Drift jan-apr"); "" for none. */
export function sheetOfPrefix(prefix: string): string {
  if (prefix === "") return "";
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Quoted only where a formula needs it, as Excel writes it. */
export function prefixOfSheet(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) && !/^[rR]\d*[cC]?\d*$/.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
