/** "Funktioner" on the real office.js: what is suggested where the user stands, and what inserting it does. */
import { insertFormula } from "../../src/actions/insert-formula";
import { suggestHere, type SuggestionsHere } from "../../src/actions/suggest-formulas";
import { openWithFunctions, valuesDown } from "../functions/open-with-functions";
import { SAMPLES } from "../workbench/open-excel";

const LUDVIKA = `${SAMPLES}/ludvika-gsn-2024-t2.xlsx`;
const DRIFT = "Drift jan-apr";

async function here(): Promise<SuggestionsHere> {
  const suggested = await suggestHere();
  if (!suggested.ok) throw new Error(suggested.problem.message);
  return suggested.value;
}

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const place = context.workbook.worksheets.getItem(sheet);
    place.activate();
    place.getRange(address).select();
    await context.sync();
  });
}

test("beside a table the selected rows are meant, and the inserted formula calculates", async () => {
  const excel = await openWithFunctions({ workbook: LUDVIKA });
  await select(DRIFT, "J8:J10");
  const { suggestions } = await here();
  expect(suggestions[0]).toEqual({ id: "AVVIKELSE", about: "Januari–april 2024 Utfall mot Januari–april 2024 Budget", formula: '=AVVIKELSE(D8:D10,E8:E10,"kostnad")' });
  expect(await insertFormula(suggestions[0]?.formula ?? "")).toEqual({ ok: true, value: { sheet: DRIFT, area: { top: 7, left: 9, bottom: 7, right: 9 } } });
  await excel.host.idle();
  expect(valuesDown(excel, DRIFT, "J8", 3)).toEqual([-24510, -13369, -6684]);
});

test("on another sheet every table is offered, by name", async () => {
  await openWithFunctions({ workbook: LUDVIKA });
  await select("Uppgifter", "D2");
  const { suggestions } = await here();
  expect(suggestions.map(({ formula }) => formula).filter((formula) => formula.startsWith("=UPPARBETAT"))).toEqual(["=UPPARBETAT('Investeringar'!E4:E11,'Investeringar'!D4:D11)"]);
});

test("a filled cell is never written over", async () => {
  const excel = await openWithFunctions({ workbook: LUDVIKA });
  await select(DRIFT, "D8");
  expect(await insertFormula("=AVVIKELSE(D9,E9)")).toMatchObject({ ok: false, problem: { kind: "cellTaken", message: expect.stringContaining("Cellen D8 är inte tom.") as string } });
  expect(excel.host.cell(DRIFT, "D8").value).toBe(-1020426);
});
