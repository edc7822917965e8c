/** The walls hold: a leak planted in a copy of the rooms is caught, each by the rule that is meant for it. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ROOT } from "./source-files";

function planted(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "walls-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) copyFileSync(join(ROOT, file), join(folder, file));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

interface Cruise {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

test("every import across a wall is caught by its rule", () => {
  const folder = planted({
    "src/core/a.ts": 'import type { B } from "../excel/b";\nexport type A = B;',
    "src/core/packaged.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
    "src/core/egg.ts": 'import { hen } from "./hen";\nexport const egg = (): unknown => hen;',
    "src/core/hen.ts": 'import { egg } from "./egg";\nexport const hen = (): unknown => egg;',
    "src/core/sheet/cell.ts": 'import "../report/table";\nexport const cell = 1;',
    "src/core/report/table.ts": "export const table = 1;",
    "src/excel/b.ts": 'import { c } from "../actions/c";\nimport React from "react";\nexport type B = typeof c;\nexport const react = React;',
    "src/actions/c.ts": 'import "../commands/quiet";\nexport const c = 1;',
    "src/commands/quiet.ts": "export const quiet = 1;",
    "src/commands/d.ts": 'import { A } from "../core/a";\nexport type D = A;',
    "src/functions/f.ts": 'import { B } from "../excel/b";\nexport type F = B;',
    "src/taskpane/e.ts": 'import "../excel/b";\nimport "../workbench/g";\nimport "webpack";',
    "src/workbench/g.ts": 'import "../core/a";\nimport "../../test/t";\nimport "./nowhere";',
    "test/t.ts": "export const t = 1;",
  });
  const args = [join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"), "src", "test", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { violations } = (JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 })) as Cruise).summary;
  const caught = [...new Set(violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();
  expect(caught).toEqual([
    "src/actions/c.ts: actions-stays-in-its-room",
    "src/commands/d.ts: commands-stays-in-its-room",
    "src/core/a.ts: core-has-no-packages",
    "src/core/a.ts: core-stays-in-its-room",
    "src/core/egg.ts: no-circular",
    "src/core/packaged.ts: core-has-no-packages",
    "src/core/sheet/cell.ts: core-sheet-knows-only-what-is-before-it",
    "src/excel/b.ts: excel-stays-in-its-room",
    "src/excel/b.ts: only-the-pane-has-packages",
    "src/functions/f.ts: functions-stays-in-its-room",
    "src/taskpane/e.ts: nobody-imports-the-workbench",
    "src/taskpane/e.ts: taskpane-stays-in-its-room",
    "src/taskpane/e.ts: the-pane-ships-what-package-json-says",
    "src/workbench/g.ts: imports-lead-somewhere",
    "src/workbench/g.ts: the-product-knows-no-tests",
    "src/workbench/g.ts: workbench-stays-in-its-room",
  ]);
});

test("the core cannot even name Excel, Office or the page", () => {
  const folder = planted({
    "src/core/tsconfig.json": '{ "extends": "../../tsconfig.json", "compilerOptions": { "lib": ["ES2022"], "types": [] }, "include": ["."] }',
    "src/core/leak.ts": "export const leak = [Excel.run, Office.context, document.body, process.env, localStorage];",
  });
  const { stdout } = spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "src/core"], { cwd: folder, encoding: "utf8" });
  for (const name of ["Excel", "Office", "document", "process", "localStorage"]) expect(stdout).toContain(`'${name}'`);
});

test("the core's own tsconfig is the wall that was tried here", () => {
  const own = spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "src/core", "--showConfig"], { cwd: ROOT, encoding: "utf8" });
  const { compilerOptions } = JSON.parse(own.stdout) as { compilerOptions: { lib: string[]; types: string[] } };
  expect(compilerOptions).toMatchObject({ lib: ["es2022"], types: [] });
});

const refusedInCore: readonly (readonly [name: string, text: string, reason: string])[] = [
  ["now", "export const a = Date.now();", "clock"],
  ["today", "export const a = new Date();", "clock"],
  ["random", "export const a = Math.random();", "same answer"],
  ["locale", "export const a = (1).toLocaleString();", "locale"],
  ["intl", "export const a = new Intl.NumberFormat();", "locale"],
  ["catch", "export function a(f: () => void): void {\n  try {\n    f();\n  } catch {\n    f();\n  }\n}", "edges"],
  ["promise", "export const a = (f: Promise<void>): Promise<void> => f.catch(() => undefined);", "edges"],
  ["floating", "export const a = (f: Promise<void>): void => {\n  f;\n};", "no-floating-promises"],
  ["class", "export class A {\n  readonly b = 1;\n}", "plain data"],
  ["enum", "export enum A {\n  b,\n}", "No enum"],
  ["any", "export const a = (b: any): unknown => b;", "no-explicit-any"],
  ["long", "// one more line\n".repeat(251), "max-lines"],
];

describe("lint, on planted files", () => {
  const catching = "export function a(f: () => void): void {\n  try {\n    f();\n  } catch {\n    f();\n  }\n}\n";
  let said: Map<string, string>;

  beforeAll(() => {
    const folder = planted({
      ...Object.fromEntries(refusedInCore.map(([name, text]) => [`src/core/${name}.ts`, text])),
      "src/actions/catching.ts": catching,
      "src/excel/session.ts": catching,
      "src/excel/unloaded.ts":
        "export async function a(context: Excel.RequestContext): Promise<string> {\n  const range = context.workbook.getSelectedRange();\n  await context.sync();\n  return range.address;\n}\n",
      "test/skipped.test.ts": 'test.skip("nothing", () => undefined);\n',
    });
    copyFileSync(join(ROOT, "eslint.config.mjs"), join(folder, "eslint.config.mjs"));
    const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules/eslint/bin/eslint.js"), ".", "--format", "json"], { cwd: folder, encoding: "utf8" });
    if (!stdout.startsWith("[")) throw new Error(stderr);
    const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null; message: string }[] }[];
    said = new Map(results.map(({ filePath, messages }) => [relative(realpathSync(folder), filePath), messages.map(({ ruleId, message }) => `${ruleId}: ${message}`).join("\n")]));
  });

  test.each(refusedInCore)("the core may hold no %s", (name, _, reason) => {
    expect(said.get(`src/core/${name}.ts`)).toContain(reason);
  });

  test("a catch is refused outside the edges and stands in them", () => {
    expect(said.get("src/actions/catching.ts")).toContain("edges");
    expect(said.get("src/excel/session.ts")).toBe("");
  });

  test("src/excel may not read what it never loaded", () => {
    expect(said.get("src/excel/unloaded.ts")).toContain("office-addins/load-object-before-read");
  });

  test("no test may be skipped", () => {
    expect(said.get("test/skipped.test.ts")).toContain("Every test runs");
  });
});
