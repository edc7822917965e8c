/** A function's name is for ever: it stands in saved workbooks. Excel refuses, or quietly misreads, the names that this test forbids. */
import { OWN_FUNCTIONS } from "../../src/core/formulas/own-functions";
import { FUNCTIONS_BY_ID } from "../../src/functions/functions-by-id";
import { BUILT_IN_NAMES } from "./built-in-names";
import { findAll, readXml } from "../house/read-xml";
import { textOf } from "../house/source-files";
import { FUNCTIONS_JSON } from "./functions-json-file";

const { generateFunctionsJson } = FUNCTIONS_JSON;

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string; readonly dimensionality: string; readonly optional?: boolean }[];
    readonly result: { readonly dimensionality: string };
  }[];
}

/** What the issue promises the customer, in order of arguments; [ ] may be left out. */
const PROMISED = [
  "AVVIKELSE(budget; utfall; [plus_betyder])",
  "AVVIKELSEPROCENT(budget; utfall; [plus_betyder])",
  "FÖRDELNINGSNYCKEL(vikter; [decimaler])",
  "FÖRDELA(belopp; vikter; [enhet])",
  "UPPARBETAT(utfall; anslag)",
  "HELÅRSPROGNOS(utfall; årsbudget; periodbudget; [känd_förändring])",
  "FRAMSKRIVNING(utfall; månader)",
  "MÅLUPPFYLLELSE(resultat; målvärde; [riktning])",
  "NÄMNDMÅL(resultat; [målvärden]; [riktning])",
  "BELOPP(text; [i_enhet])",
];

async function metadata(suffix?: string): Promise<Metadata> {
  return JSON.parse(await generateFunctionsJson(suffix === undefined ? {} : { suffix })) as Metadata;
}

/** Why Excel would not take the name; undefined when it would. */
function fault(id: string, name: string): string | undefined {
  const upper = name.toUpperCase();
  if (!/^[A-Z][A-Z0-9_.]*$/u.test(id)) return "the id is not ASCII";
  if (!/^\p{L}[\p{L}\p{N}_.]{2,127}$/u.test(name)) return "too short, or signs that Excel refuses";
  if (/^[A-Z]{1,3}\d{1,7}$/u.test(upper)) return "a cell reference";
  if (/^(?:R\d*C\d*|R\d*|C\d*|R\d*K\d*|K\d*)$/u.test(upper)) return "a reference in R1C1 style";
  return BUILT_IN_NAMES.has(upper) || BUILT_IN_NAMES.has(id) ? "Excel's own name" : undefined;
}

test.each(["SUMMA", "OM", "BIL1", "KPI24", "R1C1", "R2K3", "AB", "PERIODER", "ERROR", "XFD1048576", "ROUND"])("the forbidden name %s is seen as such", (name) => {
  expect(fault(name, name)).toBeDefined();
});

test("no name of ours is a cell, a built-in function in Swedish or English, or too short, and every id is ASCII", async () => {
  const { functions } = await metadata();
  expect(functions.map(({ id, name }) => fault(id, name)).filter((found) => found !== undefined)).toEqual([]);
  expect(BUILT_IN_NAMES.size).toBeGreaterThan(700);
});

test("functions.json and the code hold the same functions, and the arguments that the customer was promised", async () => {
  const { functions } = await metadata();
  expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS_BY_ID));
  expect(Object.fromEntries(functions.map(({ id, name }) => [id, name]))).toEqual(OWN_FUNCTIONS);
  const shown = functions.map(({ name, parameters }) => `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join("; ")})`);
  expect(shown).toEqual(PROMISED);
  for (const { id, parameters } of functions) expect(FUNCTIONS_BY_ID[id as keyof typeof FUNCTIONS_BY_ID].length).toBe(parameters.length);
});

test("every argument is a matrix of anything, every answer a matrix, and errors in cells reach the code", async () => {
  const { functions, ...flags } = await metadata();
  expect(flags).toEqual({ allowErrorForDataTypeAny: true });
  expect(functions.flatMap(({ parameters }) => parameters).filter(({ type, dimensionality }) => type !== "any" || dimensionality !== "matrix")).toEqual([]);
  expect(functions.filter(({ result }) => result.dimensionality !== "matrix")).toEqual([]);
});

test("the names stand bare in the formula: the manifest gives them no namespace", () => {
  expect(findAll(readXml(textOf("manifest.xml")), "Namespace")).toEqual([]);
});

test("the developers' copy has names of its own", async () => {
  const { functions } = await metadata("_DEV");
  expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS_BY_ID).map((id) => `${id}_DEV`));
  expect(functions.every(({ id, name }) => name.endsWith("_DEV") && fault(id, name) === undefined)).toBe(true);
});
