/** A formula as a user types it, and as the file stores it: newer functions carry a prefix, an add-in's functions their id. */
import { mapTokens, tokenize } from "../workbook/formula-text";
import { newerFunctions } from "./newer-functions";

/** Names of the add-in's functions in the grid, by the id that files hold. */
export type FunctionNames = ReadonlyMap<string, string>;

export function typedFormula(stored: string, names: FunctionNames): string {
  return `=${mapTokens(stored, (token) => {
    if (token.kind !== "function" && token.kind !== "name") return undefined;
    const plain = token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
    const own = /^_xldudf_(.+)$/i.exec(plain)?.[1];
    if (own !== undefined && token.kind === "function") return names.get(own.toUpperCase()) ?? plain;
    if (/^(?:SINGLE|ANCHORARRAY)$/i.test(plain)) return plain.toUpperCase();
    return plain;
  })}`;
}

export function storedFormula(typed: string, names: FunctionNames): string {
  const ids = new Map([...names].map(([id, name]) => [name.toUpperCase(), id]));
  const parameters = letNames(typed);
  return mapTokens(typed.replace(/^=/, ""), (token) => {
    if (token.kind === "name") return parameters.has(token.text.toUpperCase()) ? `_xlpm.${token.text}` : undefined;
    if (token.kind !== "function") return undefined;
    const name = token.text.toUpperCase();
    const id = ids.get(name);
    if (id !== undefined) return `_xldudf_${id}`;
    if (parameters.has(name)) return `_xlpm.${token.text}`;
    const prefix = newerFunctions[name];
    return prefix === undefined ? undefined : `${prefix}${name}`;
  });
}

/** Names that LET and LAMBDA introduce: they stand first in their argument and are stored with a prefix. */
function letNames(formula: string): Set<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return names;
  const tokens = tokenize(formula).filter((token) => token.text.trim() !== "");
  const open: string[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (token.text === "(") open.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    else if (token.text === ")") open.pop();
    else if (token.kind === "name" && /^(?:LET|LAMBDA)$/.test(open[open.length - 1] ?? "") && after?.kind === "separator" && (before?.text === "(" || before?.kind === "separator")) {
      names.add(token.text.toUpperCase());
    }
  });
  return names;
}
