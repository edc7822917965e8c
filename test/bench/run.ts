/**
 * `npm run bench`: measures, prints, writes docs/bench.md, and fails when something is above its limit.
 * `npm run bench -- ledger start-up` measures those parts again and leaves the rest of the report as it was.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle";
import { click } from "./click";
import { core } from "./core";
import { functions } from "./functions";
import { ledger } from "./ledger";
import { longTasks } from "./long-tasks";
import type { Benchmark, Measurement } from "./measurement";
import { money } from "./money";
import { recognition } from "./recognition";
import { rules } from "./rules";
import { startUp } from "./start-up";

const benchmarks: Readonly<Record<string, Benchmark>> = { bundle, "start-up": startUp, click, core, "long-tasks": longTasks, ledger, money, functions, recognition, rules };
const REPORT = join(__dirname, "../../docs/bench.md");

const swedish = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });

function isWithin({ value, limit }: Measurement): boolean {
  return limit === undefined || value <= limit;
}

function row(measurement: Measurement): string {
  const { what, on, value, unit, limit } = measurement;
  const promised = limit === undefined ? "" : `${isWithin(measurement) ? "" : "**över** "}${swedish.format(limit)} ${unit}`;
  return `| ${what} | ${on} | ${swedish.format(value)} ${unit} | ${promised} |`;
}

/** Each part says itself when it was measured and how busy the machine was. */
function part(title: string, measurements: readonly Measurement[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.versions.node}, ${cpus().length} kärnor (${cpus()[0]?.model.trim() ?? "okänd"}), belastning ${swedish.format(loadavg()[0] ?? Number.NaN)}`;
  return [`## ${title}`, "", `Mätt ${date}: ${machine}.`, "", "| vad | på | mätt | högst |", "|---|---|--:|--:|", ...measurements.map(row), ""].join("\n");
}

function measuredBefore(): Map<string, string> {
  const parts = existsSync(REPORT) ? readFileSync(REPORT, "utf8").split(/^(?=## )/mu).slice(1) : [];
  return new Map(parts.map((text) => [text.slice(3, text.indexOf("\n")), `${text.trimEnd()}\n`]));
}

async function run(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !Object.hasOwn(benchmarks, name));
  if (unknown.length > 0) throw new Error(`Okänd del: ${unknown.join(", ")}. Välj bland ${Object.keys(benchmarks).join(", ")}.`);
  const parts = measuredBefore();
  let allWithin = true;
  for (const [name, { title, measure }] of Object.entries(benchmarks)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const measurements = await measure();
    allWithin &&= measurements.every(isWithin);
    parts.set(title, part(title, measurements));
    console.log(parts.get(title));
    // After each part: a long run that is stopped has still measured something.
    writeReport(parts);
  }
  process.exitCode = allWithin ? 0 : 1;
}

function writeReport(parts: ReadonlyMap<string, string>): void {
  const notes = readFileSync(join(__dirname, "notes.md"), "utf8").trimEnd();
  const inOrder = Object.values(benchmarks).flatMap(({ title }) => parts.get(title) ?? []);
  writeFileSync(REPORT, `${notes}\n\n${inOrder.join("\n")}`);
}

void run(process.argv.slice(2));
