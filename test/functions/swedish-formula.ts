/** Reads a formula of literals as a Swedish Excel does: semicolons, decimal commas and {row;row} arrays. For the examples of the help. */

export interface LiteralCall {
  readonly name: string;
  readonly args: readonly unknown[][][];
}

export function readFormula(formula: string): LiteralCall {
  const [, name = "", inside = ""] = /^=([\p{Lu}]+)\((.*)\)$/u.exec(formula) ?? [];
  if (name === "") throw new Error(`Ingen formel med bara konstanter: ${formula}`);
  return { name, args: splitOutside(inside).map(readMatrix) };
}

/** "{0,25;0,75}" or "Uppnått": one answer per row. Words need no quotes in a result. */
export function readResult(result: string): unknown[][] {
  return result.startsWith("{") ? splitOutside(result.slice(1, -1)).map((cell) => [readLiteral(cell) ?? cell]) : [[readLiteral(result) ?? result]];
}

function readMatrix(text: string): unknown[][] {
  const cells = text.startsWith("{") ? splitOutside(text.slice(1, -1)) : [text];
  return cells.map((cell) => {
    const value = readLiteral(cell);
    if (value === undefined) throw new Error(`Ingen konstant: ${cell}`);
    return [value];
  });
}

function readLiteral(text: string): number | string | undefined {
  if (/^".*"$/u.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return /^-?\d+(?:,\d+)?$/u.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** Splits at semicolons that stand neither in quotes nor in braces. */
function splitOutside(text: string): string[] {
  const parts = [""];
  let depth = 0;
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (!isQuoted && sign === "{") depth += 1;
    if (!isQuoted && sign === "}") depth -= 1;
    if (sign === ";" && !isQuoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
