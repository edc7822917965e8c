import { ENGLISH_BY_SWEDISH, SWEDISH_BY_ENGLISH } from "./function-names";

interface Piece {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

/** Text in "", sheet names in '', structured references in [], error values and names are told apart from separators. */
function pieceWith(decimalSign: "," | "\\."): RegExp {
  const quoted = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
  const bracketed = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;
  const error = String.raw`#[\p{L}/0]+[!?]?`;
  const name = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
  const number = String.raw`\d+(?:${decimalSign}\d+)?(?:[eE][+-]?\d+)?`;
  return new RegExp(`(${quoted})|(${bracketed})|(${error})|(${name})|(${number})|([\\s\\S])`, "gu");
}

const KINDS = ["quoted", "bracketed", "error", "name", "number", "other"] as const;
const IN_ENGLISH = pieceWith("\\.");
const IN_SWEDISH = pieceWith(",");

function piecesOf(formula: string, pattern: RegExp): Piece[] {
  return [...formula.matchAll(pattern)].map((match) => ({
    kind: KINDS.find((_, index) => match[index + 1] !== undefined) ?? "other",
    text: match[0],
  }));
}

const ERRORS: readonly (readonly [english: string, swedish: string])[] = [
  ["#N/A", "#SAKNAS!"],
  ["#VALUE!", "#VÄRDEFEL!"],
  ["#REF!", "#REFERENS!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NAME?", "#NAMN?"],
  ["#NUM!", "#OGILTIGT!"],
  ["#NULL!", "#SKÄRNING!"],
];

export function swedishError(error: string): string {
  return ERRORS.find(([english]) => english === error)?.[1] ?? error;
}

function englishError(error: string): string {
  return ERRORS.find(([, swedish]) => swedish === error.toUpperCase())?.[0] ?? error;
}

function isCalled(pieces: readonly Piece[], index: number): boolean {
  return pieces[index + 1]?.text === "(";
}

function translateName(pieces: readonly Piece[], index: number, names: ReadonlyMap<string, string>, constants: readonly string[]): string {
  const text = pieces[index]?.text ?? "";
  const name = text.toUpperCase();
  return isCalled(pieces, index) || constants.includes(name) ? (names.get(name) ?? text) : text;
}

/**
 * Array constants separate with `\` (columns) and `;` (rows) in a Swedish Excel, with `,` and `;` in the file.
 * Inside braces the list separator therefore means another thing than outside.
 */
function translate(formula: string, pattern: RegExp, piece: (pieces: readonly Piece[], index: number, inArray: boolean) => string): string {
  const pieces = piecesOf(formula, pattern);
  let depth = 0;
  return pieces
    .map(({ text }, index) => {
      if (text === "{") depth += 1;
      if (text === "}") depth -= 1;
      return piece(pieces, index, depth > 0);
    })
    .join("");
}

/** `=SUMMA(A1;1,5)` → `=SUM(A1,1.5)`. English names are accepted too, as habit from the web has them. */
export function toEnglishFormula(typed: string): string {
  return translate(typed, IN_SWEDISH, (pieces, index, inArray) => {
    const { kind, text } = pieces[index] ?? { kind: "other", text: "" };
    if (kind === "name") return translateName(pieces, index, ENGLISH_BY_SWEDISH, ["SANT", "FALSKT"]);
    if (kind === "number") return text.replace(",", ".");
    if (kind === "error") return englishError(text);
    if (kind !== "other") return text;
    if (text === ";") return inArray ? ";" : ",";
    return text === "\\" && inArray ? "," : text;
  });
}

/** `=SUM(A1,1.5)` → `=SUMMA(A1;1,5)`, as the formula bar of a Swedish Excel shows it. */
export function toSwedishFormula(formula: string): string {
  return translate(formula, IN_ENGLISH, (pieces, index, inArray) => {
    const { kind, text } = pieces[index] ?? { kind: "other", text: "" };
    if (kind === "name") return translateName(pieces, index, SWEDISH_BY_ENGLISH, ["TRUE", "FALSE"]);
    if (kind === "number") return text.replace(".", ",");
    if (kind === "error") return swedishError(text);
    if (kind !== "other") return text;
    if (text === ",") return inArray ? "\\" : ";";
    return text;
  });
}
