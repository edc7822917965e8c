/** Every formula that is suggested for a table of the samples calculates as it stands. */
import { readdirSync } from "node:fs";
import { openWorkbook } from "../../src/actions/open-workbook";
import { suggestFormulas, type FormulaSuggestion } from "../../src/core/formulas/suggest-formulas";
import { SAMPLES } from "../workbench/open-excel";
import { openWithFunctions } from "./open-with-functions";

async function suggestions(): Promise<FormulaSuggestion[]> {
  const opened = await openWorkbook({});
  if (!opened.ok) throw new Error(opened.problem.message);
  const { reading, sources } = opened.value;
  return reading.tables.filter(({ kind }) => kind !== "ledger").flatMap((table) => {
    const grid = sources.find(({ sheet }) => sheet === table.sheet);
    return grid ? suggestFormulas(table, grid, table.body, "Prov") : [];
  });
}

test.each(readdirSync(SAMPLES))("%s", async (name) => {
  const excel = await openWithFunctions({ workbook: `${SAMPLES}/${name}` });
  const all = await suggestions();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Prov");
    all.forEach(({ formula }, index) => (sheet.getRangeByIndexes(0, index, 1, 1).formulas = [[formula]]));
    await context.sync();
  });
  await excel.host.idle();
  const column = (index: number): string => String.fromCharCode(65 + index);
  const failed = all.flatMap(({ formula }, index) => {
    const { type, errorText, value } = excel.host.cell("Prov", `${column(index)}1`);
    return type === "Error" ? [`${formula}: ${String(value)} ${errorText ?? ""}`] : [];
  });
  expect(failed).toEqual([]);
  expect(all.length > 0 || name.includes("detaljbudget")).toBe(true);
});
