/** An emulated Excel where our functions are registered as the built page registers them: functions.json, the real runtime, the product's own code. */
import { openExcel, type OpenedExcel, type OpenOptions } from "../workbench/open-excel";
import { FUNCTIONS_JSON } from "./functions-json-file";

export async function openWithFunctions(options: OpenOptions = {}): Promise<OpenedExcel> {
  const functions = JSON.parse(await FUNCTIONS_JSON.generateFunctionsJson({})) as NonNullable<OpenOptions["functions"]>;
  const excel = await openExcel({ ...options, functions });
  Object.assign(globalThis, { FUNCTION_SUFFIX: "" });
  // Each page registers anew, as each page of Excel's would.
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/register");
  });
  await excel.host.idle();
  return excel;
}

/** Types a column downwards from the cell, as a Swedish user would, and waits until Excel rests. */
export async function typeDown({ host }: OpenedExcel, sheet: string, cell: string, entries: readonly string[]): Promise<void> {
  const [, letters = "", row = "1"] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  for (const [index, entry] of entries.entries()) if (entry !== "") await host.type(sheet, `${letters}${Number(row) + index}`, entry);
  await host.idle();
}

export function valuesDown({ host }: OpenedExcel, sheet: string, cell: string, count: number): unknown[] {
  const [, letters = "", row = "1"] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return Array.from({ length: count }, (_, index) => host.cell(sheet, `${letters}${Number(row) + index}`).value);
}
