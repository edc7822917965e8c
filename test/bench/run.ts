/** `npm run bench`: measures, prints, writes docs/bench.md, and fails when something is above its limit. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle";
import { click } from "./click";
import { functions } from "./functions";
import type { Benchmark, Measurement } from "./measurement";
import { ledger } from "./ledger";
import { money } from "./money";
import { rules } from "./rules";
import { recognition } from "./recognition";
import { startUp } from "./start-up";

const benchmarks: readonly Benchmark[] = [bundle, startUp, click, ledger, money, functions, recognition, rules];

const swedish = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });

function isWithin({ value, limit }: Measurement): boolean {
  return limit === undefined || value <= limit;
}

function row(measurement: Measurement): string {
  const { what, on, value, unit, limit } = measurement;
  const promised = limit === undefined ? "" : `${isWithin(measurement) ? "" : "**över** "}${swedish.format(limit)} ${unit}`;
  return `| ${what} | ${on} | ${swedish.format(value)} ${unit} | ${promised} |`;
}

function table(title: string, measurements: readonly Measurement[]): string {
  return [`## ${title}`, "", "| vad | på | mätt | högst |", "|---|---|--:|--:|", ...measurements.map(row), ""].join("\n");
}

async function run(): Promise<void> {
  const parts: string[] = [];
  let allWithin = true;
  for (const { title, measure } of benchmarks) {
    const measurements = await measure();
    allWithin &&= measurements.every(isWithin);
    parts.push(table(title, measurements));
    console.log(parts.at(-1));
  }
  const machine = `Node ${process.versions.node}, ${cpus().length} kärnor (${cpus()[0]?.model.trim() ?? "okänd"}), ${new Date().toISOString().slice(0, 10)}`;
  const head = `# Mätningar\n\nSkrivet av \`npm run bench\`: medianen av fem körningar där inget annat sägs. ${machine}.\n`;
  writeFileSync(join(__dirname, "../../docs/bench.md"), `${head}\n${parts.join("\n")}`);
  process.exitCode = allWithin ? 0 : 1;
}

void run();
