// Mutation testing: breaks the core in one small place at a time and sees whether the tests of that folder notice.
//
//   npm run mutants                      money, allocation and rules
//   npm run mutants -- money             one folder of src/core
//   npm run mutants -- rules/arithmetic  or a part of it
//
// Only the folder's own tests count (test/core/<folder>) but for those that read whole workbooks, with the same random cases every time. The wording of texts is not
// broken: what a text says is judged by people, and its figures come from code that is. Reports end up in reports/mutants.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const FOLDERS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["money", "allocation", "rules"];
const NOTICED = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** They read whole workbooks, and every mutant that survives would read them all. */
const SLOW = /(?:samples|fixtures|variants|junk|documents|planted-errors|silence|control-protocol)\.test\.ts$/;

function testsOf(folder) {
  const tests = join("test/core", folder.split("/")[0]);
  return readdirSync(tests, { recursive: true }).filter((file) => file.endsWith(".test.ts") && !SLOW.test(file)).map((file) => join(tests, file)).sort();
}

async function mutate(folder) {
  const name = folder.replaceAll("/", "-").replace(/\.ts$/, "");
  const results = await new Stryker({
    mutate: [folder.endsWith(".ts") ? `src/core/${folder}` : `src/core/${folder}/**/*.ts`],
    mutator: { excludedMutations: ["StringLiteral"] },
    testRunner: "in-process",
    plugins: [resolve(".ci/mutants-runner.mjs")],
    inProcess: { files: ["test/house/same-cases.ts", ...testsOf(folder)] },
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 60,
    tempDirName: join(tmpdir(), "namndrapport-mutants"),
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
  const share = (100 * noticed) / (noticed + missed.length);
  console.log(`${folder}: ${noticed} of ${noticed + missed.length} noticed, ${share.toFixed(1)} %`);
}

for (const folder of FOLDERS) await mutate(folder);
