// npm run torture [-- --workers N] [--only words] [--fresh]: the long run, dealt out over processes. Each part writes its counts to
// reports/torture/<part>.json and its log beside it; a run that was broken off goes on with the parts that are not there.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

const PARTS = { faults: 8, "second-faults": 32, hostile: 16, "two-panes": 1, "strange-workbooks": 1, "long-life": 1 };
const FOLDER = "reports/torture";

const optionOf = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const has = (name) => process.argv.includes(`--${name}`);
const workers = has("workers") ? Number(optionOf("workers")) : availableParallelism();
const only = has("only") ? optionOf("only").split(",") : Object.keys(PARTS);

if (has("fresh")) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const jobs = only.flatMap((name) => Array.from({ length: PARTS[name] }, (_, at) => ({ name, part: at + 1, parts: PARTS[name] })));
const resultOf = ({ name, part, parts }) => join(FOLDER, `${name}-${part}-of-${parts}.json`);
const brokenIn = (job) => JSON.parse(readFileSync(resultOf(job), "utf8")).broken ?? [];
const waiting = jobs.filter((job) => !existsSync(resultOf(job)) || brokenIn(job).length > 0);
console.log(`${jobs.length} delar, ${jobs.length - waiting.length} redan körda, ${workers} åt gången; utskrifterna ligger i ${FOLDER}.`);

await Promise.all(Array.from({ length: workers }, work));
process.exit(sumUp() ? 0 : 1);

async function work() {
  for (let job = waiting.shift(); job; job = waiting.shift()) await runJob(job);
}

function runJob(job) {
  const { name, part, parts } = job;
  const logPath = resultOf(job).replace(/json$/u, "log");
  const log = openSync(logPath, "w");
  rmSync(resultOf(job), { force: true });
  // Straight to the file and not through a pipe, so that nothing of a broken part is lost.
  const child = spawn(process.execPath, ["--expose-gc", "node_modules/jest/bin/jest.js", "--selectProjects", "torture", "--runInBand", "--reporters", "default", "--testPathPatterns", `torture/${name}\\.torture`], {
    stdio: ["ignore", log, log], env: { ...process.env, TORTURE_PART: `${part}/${parts}`, TORTURE_RESULT: resultOf(job) },
  });
  return new Promise((resolve) => child.on("exit", (status) => {
    console.log(`${status === 0 ? "✓" : "✗"} ${name} ${part}/${parts}`);
    if (!existsSync(resultOf(job)) || (status !== 0 && brokenIn(job).length === 0)) writeFileSync(resultOf(job), JSON.stringify({ broken: [`föll; se ${logPath}`] }));
    resolve();
  }));
}

/** The counts of all parts, and what did not hold. */
function sumUp() {
  const totals = {};
  const broken = [];
  for (const job of jobs) {
    const { broken: failed = [], ...counts } = JSON.parse(readFileSync(resultOf(job), "utf8"));
    broken.push(...failed.map((why) => `${job.name}: ${why}`));
    const sum = (totals[job.name] ??= {});
    for (const [what, count] of Object.entries(counts)) sum[what] = typeof count === "number" && typeof sum[what] === "number" && !what.startsWith("measured") ? sum[what] + count : count;
  }
  writeFileSync("reports/torture.json", `${JSON.stringify({ passed: jobs.length, failed: broken.length, skipped: 0, totals, broken }, null, 1)}\n`);
  console.log(JSON.stringify(totals, null, 1));
  for (const why of broken) console.log(`✗ ${why}`);
  console.log(broken.length === 0 ? "Allt höll." : `${broken.length} höll inte.`);
  return broken.length === 0;
}
