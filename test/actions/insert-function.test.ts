/** "Infoga i markerad cell" on the real office.js, with our functions calculating: only in empty cells, one formula a row, the right sign. */
import { insertFunction, type InsertionAnswer } from "../../src/actions/insert-function";
import { openWithFunctions } from "../functions/open-with-functions";
import { openExcel, SAMPLES, type OpenedExcel } from "../workbench/open-excel";

const workbook = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const SHEET = "Drift jan-apr";
const PERIOD = "Januari–april 2024 Utfall mot Januari–april 2024 Budget";
const YEAR = "Helår 2024 Prognos mot Helår 2024 Budget";

async function offered(functionId: string): Promise<Extract<InsertionAnswer, { kind: "choose" }>> {
  const answer = await insertFunction(functionId, undefined);
  if (!answer.ok || answer.value.kind !== "choose") throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function insert(excel: OpenedExcel, about: string): Promise<Awaited<ReturnType<typeof insertFunction>>> {
  const { place } = await offered("AVVIKELSE");
  const answer = await insertFunction("AVVIKELSE", { ...place, about });
  await excel.host.idle();
  return answer;
}

test("the selected rows get their deviation, and it is budget less outcome", async () => {
  const excel = await openWithFunctions({ workbook });
  await excel.host.user.select(SHEET, "I8:I10");
  expect((await offered("AVVIKELSE")).choices).toEqual([PERIOD, YEAR]);
  expect(await insert(excel, PERIOD)).toMatchObject({ ok: true, value: { kind: "inserted", count: 3 } });
  const cell = (address: string) => excel.host.cell(SHEET, address);
  expect(["I8", "I9", "I10"].map((address) => cell(address).formula)).toEqual(['=AVVIKELSE(D8,E8,"kostnad")', '=AVVIKELSE(D9,E9,"kostnad")', '=AVVIKELSE(D10,E10,"kostnad")']);
  for (const row of [8, 9, 10]) expect(cell(`I${row}`).value).toBeCloseTo(Number(cell(`D${row}`).value) - Number(cell(`E${row}`).value), 6);
});

test("a cell that holds something is left as it is, and nothing else is written", async () => {
  const excel = await openWithFunctions({ workbook });
  await excel.host.type(SHEET, "I9", "egen text");
  await excel.host.user.select(SHEET, "I8:I10");
  expect(await insertFunction("AVVIKELSE", undefined)).toMatchObject({ ok: false, problem: { message: "I9 är inte tom, och inget skrivs över. Markera tomma celler och infoga igen." } });
  expect(["I8", "I9", "I10"].map((address) => excel.host.cell(SHEET, address).value)).toEqual(["", "egen text", ""]);
});

test("a choice made for other cells is refused", async () => {
  const excel = await openWithFunctions({ workbook });
  await excel.host.user.select(SHEET, "I8");
  const { place } = await offered("AVVIKELSE");
  await excel.host.user.select(SHEET, "J8");
  expect(await insertFunction("AVVIKELSE", { ...place, about: YEAR })).toMatchObject({ ok: false, problem: { kind: "changedSincePreview" } });
  expect(excel.host.cell(SHEET, "I8").value).toBe("");
  expect(excel.host.cell(SHEET, "J8").value).toBe("");
});

test("away from every table it says what is needed", async () => {
  const excel = await openWithFunctions({ workbook });
  await excel.host.user.select(SHEET, "I200");
  expect(await insertFunction("AVVIKELSE", undefined)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/^Ingen inläst tabell finns på de markerade raderna \(Drift jan-apr, I200\)/) as string } });
});

test("where Excel does not know our functions yet nothing is left in the cell", async () => {
  const excel = await openExcel({ workbook });
  await excel.host.user.select("Investeringar", "I5");
  expect(await insertFunction("UPPARBETAT", undefined)).toMatchObject({ ok: false, problem: { message: expect.stringContaining("Excel känner inte funktionen än") as string } });
  expect(excel.host.cell("Investeringar", "I5").formula ?? "").toBe("");
  expect(excel.host.cell("Investeringar", "I5").value).toBe("");
});
