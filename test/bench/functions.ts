/** Our functions in the grid, through Microsoft's own custom-functions runtime: one call that spills against a plain loop, ten thousand single calls and the engine's own formula. */
import { createRequire } from "node:module";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { startOffice } from "../../src/workbench/host/node/start-office";
import { FUNCTIONS_BY_ID } from "../../src/functions/functions-by-id";
import type { Benchmark, Measurement } from "./measurement";

const { generateFunctionsJson } = createRequire(__filename)("../../.ci/functions-json.cjs") as { generateFunctionsJson: (options: object) => Promise<string> };

const ROWS = 100_000;
const SINGLE = 10_000;
const SHEET = "Blad1";

async function took(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Kronor with öre, different on every row. */
const amounts = (factor: number, rows: number): number[][] => Array.from({ length: rows }, (_, row) => [((row * factor) % 1_000_000) / 100]);

async function openHost(): Promise<ExcelHost> {
  const functions = JSON.parse(await generateFunctionsJson({})) as NonNullable<Parameters<typeof ExcelHost.open>[0]>["functions"];
  const host = await ExcelHost.open({ functions, platform: "desktop" });
  const { Office, Excel, OfficeExtension, CustomFunctions } = await startOffice(host, {});
  Object.assign(globalThis, { Office, Excel, OfficeExtension, CustomFunctions, FUNCTION_SUFFIX: "" });
  await import("../../src/functions/register");
  return host;
}

async function fill(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).formulas = values;
    await context.sync();
  });
}

async function measure(): Promise<Measurement[]> {
  const host = await openHost();
  const [budget, actual] = [amounts(7919, ROWS), amounts(104_729, ROWS)];
  for (let top = 0; top < ROWS; top += 20_000) {
    await fill(`B${top + 2}:C${top + 20_001}`, budget.slice(top, top + 20_000).map(([value], row) => [value, actual[top + row]?.[0]]));
  }
  await host.idle();
  const plain = await took(() => budget.map(([value = 0], row) => value - (actual[row]?.[0] ?? 0)));
  const inMemory = await took(() => FUNCTIONS_BY_ID.AVVIKELSE(budget, actual, [["kostnad"]]));
  const spilled = await took(async () => {
    await fill("D2", [[`=AVVIKELSE(B2:B${ROWS + 1},C2:C${ROWS + 1},"kostnad")`]]);
    await host.idle();
  });
  const single = await took(async () => {
    await fill(`F2:F${SINGLE + 1}`, Array.from({ length: SINGLE }, (_, row) => [`=AVVIKELSE(B${row + 2},C${row + 2},"kostnad")`]));
    await host.idle();
  });
  const native = await took(async () => {
    await fill(`E2:E${ROWS + 1}`, Array.from({ length: ROWS }, (_, row) => [`=C${row + 2}-B${row + 2}`]));
    await host.idle();
  });
  const last = host.cell(SHEET, `D${ROWS + 1}`).value;
  if (typeof last !== "number") throw new Error(`Svaret fyllde inte alla rader: ${String(last)}`);
  return [
    { what: "En vanlig slinga", on: "100 000 rader i minnet", value: plain, unit: "ms" },
    { what: "AVVIKELSE på samma fält", on: "100 000 rader i minnet", value: inMemory, unit: "ms", limit: 1000 },
    { what: "Ett anrop av AVVIKELSE som fyller kolumnen", on: "100 000 rader", value: spilled, unit: "ms" },
    { what: "AVVIKELSE cell för cell", on: "10 000 anrop", value: single, unit: "ms" },
    { what: "Kalkylmotorns egen =C2−B2 nedåt", on: "100 000 rader", value: native, unit: "ms" },
  ];
}

export const functions: Benchmark = { title: "Funktioner i rutnätet", measure };
