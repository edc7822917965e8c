/** "Prova på exemplet": the add-in's own example opens beside the user's workbook, and shows what the add-in is good for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSources } from "../../src/actions/check-sources";
import { openExample } from "../../src/actions/open-example";
import { surveyWorkbook } from "../../src/actions/survey-workbook";
import { openExcel, SAMPLES } from "../workbench/open-excel";

const EXAMPLE = "assets/exempel.xlsx";
const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;

test("the example opens in a workbook of its own, and the user's is as it was", async () => {
  const { host } = await openExcel({ workbook: LUDVIKA });
  const before = host.book.sheets().map(({ name }) => name);
  const opened: (string | undefined)[] = [];
  host.context.newWorkbooks.add((file) => opened.push(file));
  const example = readFileSync(join(__dirname, "../..", EXAMPLE)).toString("base64");
  expect(await openExample(example)).toBeUndefined();
  expect(opened).toEqual([example]);
  expect(host.book.sheets().map(({ name }) => name)).toEqual(before);
});

test("the user is told what to do where Excel opens no workbook", async () => {
  await openExcel({ workbook: LUDVIKA });
  expect((await openExample("ingen arbetsbok"))?.message).toMatch(/^Excel lät inte tillägget öppna en ny arbetsbok\. Tillåt popup-fönster/);
});

test("the example has one planted fault, which the check finds, and a deviation that nobody has explained", async () => {
  await openExcel({ workbook: EXAMPLE });
  const { findings, problems } = await checkSources({});
  expect(problems).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "sum-covers-its-rows").map(({ at }) => at)).toHaveLength(1);
  expect(new Set(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))).toEqual(new Set(["sum-covers-its-rows", "deviation-equals-its-pair"]));
  const { overview } = await surveyWorkbook({});
  expect(overview?.committee).toBe("Gemensamma växelnämnden");
  expect(overview?.material.filter(({ said, typed }) => said.length === 0 && typed === undefined).map(({ of }) => of)).toEqual(["period", "forecast"]);
});
