// Mutation testing: breaks the core in one small place at a time and sees whether the tests of that folder notice.
//
//   npm run mutants                      money, allocation and rules
//   npm run mutants -- money             one folder of src/core
//   npm run mutants -- rules/arithmetic  or a part of it
//
// Only the folder's own tests count (test/core/<folder>), with the same random cases every time. The wording of texts is not
// broken: what a text says is judged by people, and its figures come from code that is. Reports end up in reports/mutants.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const require = createRequire(import.meta.url);
const [unit] = require("../jest.config.js").projects;

const FOLDERS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["money", "allocation", "rules"];
const DETECTED = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

function jestFor(folder) {
  return { ...unit, testMatch: [`<rootDir>/test/core/${folder.split("/")[0]}/**/*.test.ts`], setupFiles: ["<rootDir>/test/house/same-cases.ts"], testTimeout: 60_000 };
}

async function mutate(folder) {
  const results = await new Stryker({
    mutate: [folder.endsWith(".ts") ? `src/core/${folder}` : `src/core/${folder}/**/*.ts`],
    mutator: { excludedMutations: ["StringLiteral"] },
    testRunner: "jest",
    jest: { projectType: "custom", config: jestFor(folder), enableFindRelatedTests: false },
    plugins: ["@stryker-mutator/jest-runner"],
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 20_000,
    tempDirName: join(tmpdir(), "namndrapport-mutants"),
    cleanTempDir: "always",
    ignorePatterns: ["dist*", "reports", "coverage", "docs/pictures"],
    reporters: ["json", "html", "progress-append-only"],
    htmlReporter: { fileName: `reports/mutants/${folder}.html` },
    jsonReporter: { fileName: `reports/mutants/${folder}.json` },
    disableTypeChecks: false,
    allowConsoleColors: false,
    logLevel: process.env.MUTANTS_LOG ?? "warn",
  }).runMutationTest();
  const detected = results.filter(({ status }) => DETECTED.includes(status));
  const missed = results.filter(({ status }) => MISSED.includes(status));
  const share = (100 * detected.length) / (detected.length + missed.length);
  const survivors = missed.map(({ fileName, location, mutatorName, replacement, status }) => `${fileName}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName} → ${JSON.stringify(replacement)} (${status})`);
  mkdirSync("reports/mutants", { recursive: true });
  writeFileSync(`reports/mutants/${folder.replaceAll("/", "-")}.txt`, `${survivors.join("\n")}\n`);
  console.log(`${folder}: ${detected.length} of ${detected.length + missed.length} noticed, ${share.toFixed(1)} %`);
}

for (const folder of FOLDERS) await mutate(folder);
