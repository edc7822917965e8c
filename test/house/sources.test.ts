/** Habits of the house that a machine can see. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { filesUnder, ROOT, textOf } from "./source-files";
import { filesWithoutTwin } from "./twins";

const ENDINGS = [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json", ".xml", ".html", ".md", ".css"];
const product = filesUnder("src", [".ts", ".tsx"]).filter((file) => !file.startsWith("src/workbench/"));
const code = [...filesUnder("src", [".ts", ".tsx"]), ...filesUnder("test", [".ts", ".tsx"])];
const own = [...filesUnder("src", ENDINGS), ...filesUnder("test", ENDINGS), ...filesUnder("docs", ENDINGS), ...filesUnder(".ci", ["run", ...ENDINGS]), ...["README.md", "CHANGELOG.md", "package.json", "manifest.xml", "webpack.config.js", "jest.config.js", "eslint.config.mjs"].filter((file) => existsSync(join(ROOT, file)))];

test("every core file with something to run is tried by a test in its room's twin folder, or is a step of one that is", () => {
  expect(filesWithoutTwin()).toEqual([]);
});

test("every core file opens with a sentence that a controller could read", () => {
  expect(filesUnder("src/core", [".ts"]).filter((file) => !/^\/\*\*\s*\n?\s*\*?\s*["”=A-ZÅÄÖ0-9][^*]{15,}/.test(textOf(file)))).toEqual([]);
});

test("no file is a drawer for this and that", () => {
  const drawers = /^(?:utils?|helpers?|common|types?|misc|shared|.*[-.](?:utils?|helpers?|manager|service))\.tsx?$/;
  expect(code.filter((file) => drawers.test(basename(file)))).toEqual([]);
});

test("files are named in kebab-case, components in PascalCase", () => {
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|office\.test|torture|d))*\.ts$/;
  const component = /^(?:[A-Z][A-Za-z0-9]*|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.test)?\.tsx$/;
  expect(code.filter((file) => !kebab.test(basename(file)) && !component.test(basename(file)))).toEqual([]);
});

test("nothing is left for later", () => {
  const later = new RegExp(`\\b(?:${["TO" + "DO", "FIX" + "ME", "X" + "XX"].join("|")})\\b`);
  expect(own.filter((file) => later.test(textOf(file)))).toEqual([]);
});

test("no rule of the house is switched off inside a file", () => {
  const off = new RegExp(`${"eslint-" + "disable"}|@ts-(?:ignore|nocheck|expect-error)`);
  expect(product.filter((file) => off.test(textOf(file)))).toEqual([]);
});

test("the product prints nothing to a console", () => {
  expect(product.filter((file) => /\bconsole\./.test(textOf(file)))).toEqual([]);
});

test("only src/excel says Excel", () => {
  const said = product.filter((file) => !file.startsWith("src/excel/") && /\b(?:Excel|OfficeExtension)\.(?!xlsx)[A-Za-z]/.test(withoutComments(textOf(file))));
  expect(said).toEqual([]);
});

test("the lock file and npm's settings name no registry", () => {
  expect(textOf("package-lock.json")).not.toMatch(/"resolved"/);
  expect(textOf(".npmrc")).toBe("omit-lockfile-registry-resolved=true\nfund=false\naudit=false\n");
  const host = new RegExp("registry\\." + "npmjs|registry\\." + "yarnpkg|https?:\\/\\/[^\\s\"]*\\/npm\\/");
  expect(own.filter((file) => host.test(textOf(file)))).toEqual([]);
});

test("the lock file knows every platform's packages, so that npm ci works wherever it is run", () => {
  const { packages } = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages)),
  );
  expect(missing).toEqual([]);
});

test("the top level holds what it is meant to hold and nothing else", () => {
  const { stdout } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
  const top = [...new Set(stdout.trim().split("\n").map((file) => file.split("/")[0] ?? ""))].sort();
  const folders = ["src", "test", "assets", "docs", ".ci"];
  const files = ["manifest.xml", "package.json", "package-lock.json", "tsconfig.json", "webpack.config.js", "README.md", "CHANGELOG.md", "jest.config.js", "eslint.config.mjs", ".dependency-cruiser.cjs", ".gitignore", ".npmrc"];
  expect(top.filter((name) => !folders.includes(name) && !files.includes(name))).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*/g, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/`(?:[^`\\]|\\.)*`/g, "``");
}
