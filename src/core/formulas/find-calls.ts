/** Finds calls of our own functions in a formula, whatever stands around them; texts and sheet names are never mistaken for calls. */
import { OWN_FUNCTIONS } from "./own-functions";

export interface OwnCall {
  readonly id: string;
  /** Where the call stands in the formula: from its name (with any prefix of a saved file) to after its closing parenthesis. */
  readonly start: number;
  readonly end: number;
  /** The arguments as written, trimmed; an argument left out is "". */
  readonly args: readonly string[];
}

const IDS = new Map(Object.entries(OWN_FUNCTIONS).flatMap(([id, name]) => [[id, id], [name, id]] as const));
/** A saved file names a custom function _xldudf_AVVIKELSE; other programs may put "[2]!" before it (OfficeDev/office-js#2568). */
const NAME = /(?:\[\d+\]!)?(?:_xldudf_)?(?<name>[\p{L}_][\p{L}\p{N}_.]*)\s*\($/u;

/** Outermost calls, from left to right. The formula is in English form: commas between arguments. */
export function findCalls(formula: string): OwnCall[] {
  const calls: OwnCall[] = [];
  for (let at = 1; at < formula.length; at++) {
    const quoted = skipQuoted(formula, at);
    if (quoted > at) {
      at = quoted - 1;
      continue;
    }
    const call = formula[at] === "(" ? callOpenedAt(formula, at) : undefined;
    if (!call) continue;
    calls.push(call);
    at = call.end - 1;
  }
  return calls;
}

/** After "a text" or 'a sheet name', in which a doubled quote is a quote; else the place itself. */
function skipQuoted(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at;
  for (let next = at + 1; next < formula.length; next++) {
    if (formula[next] !== quote) continue;
    if (formula[next + 1] !== quote) return next + 1;
    next++;
  }
  return formula.length;
}

function callOpenedAt(formula: string, open: number): OwnCall | undefined {
  const match = NAME.exec(formula.slice(0, open + 1));
  const id = IDS.get(match?.groups?.["name"]?.toUpperCase() ?? "");
  if (!match || id === undefined) return undefined;
  const inside = cutArguments(formula, open + 1);
  return inside && { id, start: match.index, end: inside.end, args: inside.args };
}

function cutArguments(formula: string, from: number): { readonly args: string[]; readonly end: number } | undefined {
  const args: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < formula.length; at++) {
    const quoted = skipQuoted(formula, at);
    if (quoted > at) {
      at = quoted - 1;
      continue;
    }
    const sign = formula[at];
    if (sign === "(" || sign === "{") depth++;
    else if (depth > 0 && (sign === ")" || sign === "}")) depth--;
    else if (sign === ")") return { args: [...args, formula.slice(start, at).trim()], end: at + 1 };
    else if (sign === "," && depth === 0) {
      args.push(formula.slice(start, at).trim());
      start = at + 1;
    }
  }
  return undefined;
}
