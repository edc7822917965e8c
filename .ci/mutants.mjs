// Mutation testing: breaks the core in one small place at a time and sees whether the tests of that folder notice.
//
//   npm run mutants                      money, allocation and rules
//   npm run mutants -- money             one folder of src/core
//   npm run mutants -- rules/arithmetic  or a part of it
//   npm run mutants -- rules/catalogue/signs-follow-the-table.ts
//
// Several runs may go on at the same time. The rules are broken file by file, each with the tests that are about it: a sharper question, and a quicker answer.
//
// Only the folder's own tests count (test/core/<folder>) but for those that read whole workbooks, with the same random cases every time. The wording of texts is not
// broken: what a text says is judged by people, and its figures come from code that is. Reports end up in reports/mutants.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const FOLDERS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["money", "allocation", "rules"];
const NOTICED = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** They read whole workbooks, and every mutant that survives would read them all. */
const SLOW = /(?:samples|fixtures|variants|junk|documents|planted-errors|silence|control-protocol)\.test\.ts$/;

/** One file of the rules is judged by the tests that bear its name, the rules' examples, and the laws of the rules that import it; anything else by its folder's. */
function testsOf(folder) {
  const [room] = folder.split("/");
  const tests = join("test/core", room);
  const name = room === "rules" && folder.endsWith(".ts") ? basename(folder, ".ts") : undefined;
  const isLawOfUser = (file) => !ruleOf(folder) && file.startsWith("catalogue/") && readFileSync(join("src/core/rules", file.replace(".test.ts", ".ts")), "utf8").includes(`/${name}"`);
  const isOwn = (file) => name === undefined || file === "catalogue.test.ts" || file.includes(name) || isLawOfUser(file);
  return readdirSync(tests, { recursive: true }).filter((file) => file.endsWith(".test.ts") && !SLOW.test(file) && isOwn(file)).map((file) => join(tests, file)).sort();
}

/** Of a rule everything but its drawn examples: they are tests themselves. */
function brokenIn(folder) {
  if (!folder.endsWith(".ts")) return [`src/core/${folder}/**/*.ts`];
  const file = `src/core/${folder}`;
  if (!ruleOf(folder)) return [file];
  const lines = readFileSync(file, "utf8").split("\n");
  const first = lines.findIndex((line) => line.startsWith("  examples: {"));
  const last = lines.findIndex((line, at) => at >= first && line.startsWith("  }"));
  return [`${file}:1-${first}`, `${file}:${last + 2}-${lines.length}`];
}

function ruleOf(folder) {
  return /catalogue\/([\w-]+)\.ts$/.exec(folder)?.[1];
}

/** The rules file by file. */
function partsOf(folder) {
  if (!folder.startsWith("rules") || folder.endsWith(".ts")) return [folder];
  return readdirSync(`src/core/${folder}`, { recursive: true }).filter((file) => file.endsWith(".ts")).sort().map((file) => `${folder}/${file}`);
}

async function mutate(folder) {
  const name = folder.replace(/\.ts$/, "").replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "");
  const results = await new Stryker({
    mutate: brokenIn(folder),
    mutator: { excludedMutations: ["StringLiteral"] },
    testRunner: "in-process",
    plugins: [resolve(".ci/mutants-runner.mjs")],
    inProcess: { only: ruleOf(folder) ?? "", files: ["test/house/same-cases.ts", ...testsOf(folder)] },
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 60,
    tempDirName: join(tmpdir(), `namndrapport-mutants-${process.pid}`),
    cleanTempDir: "always",
    ignorePatterns: ["dist*", "reports", "coverage", "docs/pictures"],
    reporters: ["json", "html", "progress-append-only"],
    htmlReporter: { fileName: `reports/mutants/${name}.html` },
    jsonReporter: { fileName: `reports/mutants/${name}.json` },
    disableTypeChecks: false,
    allowConsoleColors: false,
    warnings: { unknownOptions: false },
    logLevel: process.env.MUTANTS_LOG ?? "warn",
  }).runMutationTest();
  const noticed = results.filter(({ status }) => NOTICED.includes(status)).length;
  const missed = results.filter(({ status }) => MISSED.includes(status));
  const lines = missed.map(({ fileName, location, mutatorName, replacement, status }) => `${fileName}:${location.start.line}:${location.start.column} ${mutatorName} ${JSON.stringify(replacement)} ${status}`);
  mkdirSync("reports/mutants", { recursive: true });
  writeFileSync(`reports/mutants/${name}.txt`, `${lines.join("\n")}\n`);
  const all = noticed + missed.length;
  console.log(`${folder}: ${noticed} of ${all} noticed, ${((100 * noticed) / all).toFixed(1)} %`);
  return { noticed, all };
}

for (const folder of FOLDERS) {
  let [noticed, all] = [0, 0];
  for (const part of partsOf(folder)) {
    const found = await mutate(part);
    noticed += found.noticed;
    all += found.all;
  }
  if (partsOf(folder).length > 1) console.log(`${folder}: ${noticed} of ${all} noticed, ${((100 * noticed) / all).toFixed(1)} %`);
}
