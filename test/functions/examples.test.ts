/** The help is true: every example in the functions' comments gives the answer it prints, and docs/functions.md is what they say. */
import { readFileSync } from "node:fs";
import { FUNCTIONS_BY_ID } from "../../src/functions/functions-by-id";
import { call, type CustomFunction } from "./call";
import { readFormula, readResult } from "./swedish-formula";

interface Help {
  readonly id: keyof typeof FUNCTIONS_BY_ID;
  readonly name: string;
  readonly parameters: readonly { readonly isOptional: boolean }[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}
const { functionsHelp, functionsMarkdown, DOCUMENT } = jest.requireActual<{ functionsHelp: () => Help[]; functionsMarkdown: () => string; DOCUMENT: string }>("../../.ci/functions-help.cjs");

const examples = functionsHelp().flatMap(({ id, name, parameters, examples: shown }) => shown.map(({ formula, result }) => ({ id, name, count: parameters.length, formula, result })));

test.each(examples)("$formula gives $result", ({ id, name, count, formula, result }) => {
  const { name: called, args } = readFormula(formula);
  expect(called).toBe(name);
  const all = Array.from({ length: count }, (_, index) => args[index] ?? null);
  expect(call(FUNCTIONS_BY_ID[id] as CustomFunction, ...all)).toEqual(readResult(result));
});

test("every function has an example", () => {
  const lacking = functionsHelp().filter(({ examples: shown }) => shown.length === 0);
  expect(lacking).toEqual([]);
});

test("docs/functions.md is written from the comments (npm run docs)", () => {
  expect(readFileSync(DOCUMENT, "utf8")).toBe(functionsMarkdown());
});
