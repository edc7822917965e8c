/** A ledger of 100,000 rows made Bilaga 1 of, through office.js, and what one would do otherwise. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import XlsxPopulate from "xlsx-populate";
import { runAction } from "../../src/workbench/headless/run-action";
import { program, scratchFolder } from "../independent/libre-office";
import { ledgerFile, sumifsRows } from "./ledger-workbook";
import { median, type Benchmark, type Measurement } from "./measurement";

const LARGE = 100_000;
const swedish = new Intl.NumberFormat("sv-SE");

async function took(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function throughOffice(rows: number): Promise<Measurement[]> {
  const workbook = ledgerFile(rows);
  const started = performance.now();
  let asked = Number.NaN;
  const { outcome, host } = await runAction({ root: join(__dirname, "../.."), action: "appendix-1", workbook, fileName: "huvudbok.xlsx", options: {}, onAsked: () => { asked = performance.now(); } });
  const done = performance.now();
  if (outcome.reports.length !== 1) throw new Error(outcome.problems.map(({ message }) => message).join(" "));
  const own = host.log.filter(({ isOverhead }) => !isOverhead);
  const bytes = (of: "requestBytes" | "responseBytes"): number => own.reduce((sum, request) => sum + request[of], 0) / 1000;
  const on = `${swedish.format(rows)} rader`;
  return [
    { what: "Skapa bilaga 1 genom office.js och värden, öppnad bok", on, value: done - asked, unit: "ms" },
    { what: "Öppna boken i värden först", on, value: asked - started, unit: "ms" },
    { what: "Anrop till Excel", on, value: own.length, unit: "anrop" },
    { what: "Skickat till Excel", on, value: bytes("requestBytes"), unit: "kB" },
    { what: "Svar från Excel", on, value: bytes("responseBytes"), unit: "kB" },
    { what: "Största svaret (på webben högst 5 000 kB)", on, value: Math.max(...own.map(({ responseBytes }) => responseBytes)) / 1000, unit: "kB", limit: 5000 },
  ];
}

/** What a user would do otherwise: formulas over the same table, loaded and recalculated. */
async function elsewhere(): Promise<Measurement[]> {
  const folder = scratchFolder();
  const [plain, summed] = [join(folder, "huvudbok.xlsx"), join(folder, "summor.xlsx")];
  writeFileSync(plain, ledgerFile(LARGE));
  writeFileSync(summed, ledgerFile(LARGE, sumifsRows()));
  const convert = (file: string): Promise<number> =>
    took(() => execFileSync(program(), [`-env:UserInstallation=file://${folder}/profil`, "--headless", "--convert-to", "csv", "--outdir", folder, file], { stdio: "ignore", timeout: 300_000 }));
  await convert(plain);
  const loaded: number[] = [];
  const recalculated: number[] = [];
  for (let run = 0; run < 3; run++) {
    loaded.push(await convert(plain));
    recalculated.push(await convert(summed));
  }
  const on = `${swedish.format(LARGE)} rader`;
  return [
    { what: "LibreOffice: öppna samma .xlsx", on, value: median(loaded), unit: "ms" },
    { what: "LibreOffice: öppna den och räkna 24 SUMIFS", on, value: median(recalculated), unit: "ms" },
    { what: "Enbart läsa filen med biblioteket xlsx-populate", on, value: await took(() => XlsxPopulate.fromDataAsync(ledgerFile(LARGE))), unit: "ms" },
  ];
}

export const ledger: Benchmark = {
  title: "En huvudbok, från inläsning till bilaga 1",
  measure: async () => [
    ...(await throughOffice(10_000)),
    ...(await throughOffice(LARGE)),
    ...(await elsewhere()),
  ],
};
