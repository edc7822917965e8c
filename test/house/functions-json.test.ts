/** What Excel is told of the functions is what the code answers for, and nothing that Excel would refuse. */
import { filesUnder, ROOT, textOf } from "./source-files";
import { findAll, readXml } from "./read-xml";
import { join } from "node:path";

interface FunctionsJson {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string; readonly helpUrl: string; readonly parameters: readonly { readonly name: string; readonly description: string }[] }[];
}

const { generateFunctionsJson } = jest.requireActual<{ generateFunctionsJson: (options: { suffix?: string; helpUrl?: string }) => Promise<string> }>(join(ROOT, ".ci/functions-json.cjs"));
const made = async (options: { suffix?: string; helpUrl?: string }): Promise<FunctionsJson> => JSON.parse(await generateFunctionsJson(options)) as FunctionsJson;
const helpUrl = "https://localhost:3000/hjalp.html";

/** The ids that the code answers for, read from its one list. */
function answeredIds(): string[] {
  const [, list = ""] = /FUNCTIONS_BY_ID = \{([\s\S]*?)\}/.exec(textOf("src/functions/functions-by-id.ts")) ?? [];
  return [...list.matchAll(/^\s*(\w+):/gm)].map(([, id = ""]) => id);
}

test("every id in functions.json has its code, and every code its id", async () => {
  const { functions } = await made({ helpUrl });
  expect(functions.map(({ id }) => id).sort()).toEqual(answeredIds().sort());
  expect(functions.map(({ id }) => id)).toContain("AVVIKELSE");
});

test("ids and names have the form that Excel stores and accepts, and the id is the name without its dots", async () => {
  const { functions } = await made({ helpUrl });
  for (const { id, name } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    expect(name).toMatch(/^[A-ZÅÄÖ][A-ZÅÄÖ0-9_]{2,}$/);
    expect(name.normalize("NFD").replace(/[\u0300-\u036f]/g, "")).toBe(id);
  }
});

test("every text that Excel shows of a function is there and fits", async () => {
  const { functions } = await made({ helpUrl });
  for (const { description, parameters } of functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) expect(text).toMatch(/^[^\n]{10,250}$/);
  }
});

test("the dev copy's functions end in _DEV, id and name", async () => {
  const { functions } = await made({ suffix: "_DEV", helpUrl });
  expect(functions.filter(({ id, name }) => !id.endsWith("_DEV") || !name.endsWith("_DEV"))).toEqual([]);
});

test("a function's own help leads to the help page that the build makes", async () => {
  const { functions } = await made({ helpUrl });
  for (const { id, helpUrl: link } of functions) expect(link).toBe(`${helpUrl}#${id}`);
  expect(findAll(readXml(textOf("manifest.xml")), "SupportUrl")[0]?.attributes["DefaultValue"]).toBe(helpUrl);
  expect(textOf("assets/hjalp.html")).toContain("<!-- functions -->");
});

test("no report template or edit writes one of our own functions: the reports live without the add-in", () => {
  const names = answeredIds();
  const said = filesUnder("src/core/report", [".ts"]).filter((file) => names.some((id) => new RegExp(`["'\`=(,]${id}\\(`).test(textOf(file))));
  expect(said).toEqual([]);
});
