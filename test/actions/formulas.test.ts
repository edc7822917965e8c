/** "Reparera formler" and "Ersätt med värden" on the real office.js: previewed, applied, and refused where the cell has changed. */
import { applyFormulas } from "../../src/actions/apply-formulas";
import { previewFormulas, type FormulaTask } from "../../src/actions/preview-formulas";
import type { FormulaPlan } from "../../src/core/formulas/formula-change";
import { openWithFunctions, typeDown, valuesDown } from "../functions/open-with-functions";
import { openExcel } from "../workbench/open-excel";

const SHEET = "Blad1";

async function preview(task: FormulaTask): Promise<FormulaPlan> {
  const plan = await previewFormulas(task);
  if (!plan.ok) throw new Error(plan.problem.message);
  return plan.value;
}

async function workbook(): Promise<Awaited<ReturnType<typeof openWithFunctions>>> {
  const excel = await openWithFunctions();
  await typeDown(excel, SHEET, "A1", ["100", "50", "1 000,5 kr"]);
  await typeDown(excel, SHEET, "B1", ["90", "60"]);
  await typeDown(excel, SHEET, "C1", ["=AVVIKELSE(A1:A2;B1:B2)", "", '=BELOPP(A3;"kr")', '=MÅLUPPFYLLELSE(B1;"högst 100")', "=SUMMA(A1;AVVIKELSE(A2;B2))"]);
  return excel;
}

test("our functions become plain formulas and values, and the answers stay the same", async () => {
  const excel = await workbook();
  const shown = valuesDown(excel, SHEET, "C1", 5);
  expect(shown).toEqual([10, -10, 1000.5, "Uppnått", 90]);
  const plan = await preview("replace");
  expect(plan.left).toEqual([]);
  const applied = await applyFormulas(plan.changes);
  expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
  await excel.host.idle();
  expect(valuesDown(excel, SHEET, "C1", 5)).toEqual(shown);
  expect(["C1", "C2", "C3", "C4", "C5"].map((cell) => excel.host.cell(SHEET, cell).formula || excel.host.cell(SHEET, cell).value)).toEqual([
    "=A1-B1", "=A2-B2", 1000.5, "Uppnått", "=SUM(A1,(A2-B2))",
  ]);
  expect((await preview("replace")).changes).toEqual([]);
});

test("nothing is written by a preview, and nothing needs repair in a healthy workbook", async () => {
  const excel = await workbook();
  await preview("replace");
  expect(excel.host.cell(SHEET, "C1").formula).toBe("=AVVIKELSE(A1:A2,B1:B2)");
  expect(await preview("repair")).toEqual({ changes: [], left: [] });
});

test("a cell that changed since the preview is refused, the others written", async () => {
  const excel = await workbook();
  const { changes } = await preview("replace");
  await typeDown(excel, SHEET, "C5", ["egen text"]);
  const applied = await applyFormulas(changes);
  expect(applied.ok && applied.value.refused.map(({ reason }) => reason)).toEqual(["C5 har ändrats sedan förhandsvisningen. Visa den på nytt."]);
  expect(applied.ok && applied.value.written.length).toBe(3);
  expect(excel.host.cell(SHEET, "C5").value).toBe("egen text");
});

test("a formula typed while the add-in was away is repaired: written anew, and calculated", async () => {
  const away = await openExcel();
  await typeDown(away, SHEET, "A1", ["852", "8756", "5576", "11497", "16290"]);
  await typeDown(away, SHEET, "B1", ["=FÖRDELA(A1;A2:A5)", "", "", "", "", '=OM(A1="";"";AVVIKELSE(A1;800))']);
  expect(away.host.cell(SHEET, "B1").value).toBe("#NAME?");
  const excel = await openWithFunctions({ workbook: away.host.save() });
  const plan = await preview("repair");
  expect(plan.changes.map(({ before, after }) => [before, after[0]?.[0]])).toEqual([
    ["=FÖRDELA(A1,A2:A5)", "=FÖRDELA(A1,A2:A5)"],
    ['=IF(A1="","",AVVIKELSE(A1,800))', '=IF(A1="","",AVVIKELSE(A1,800))'],
  ]);
  expect(await applyFormulas(plan.changes)).toMatchObject({ ok: true, value: { refused: [] } });
  await excel.host.idle();
  expect(valuesDown(excel, SHEET, "B1", 4)).toEqual([177, 113, 233, 329]);
  expect(excel.host.cell(SHEET, "B6").value).toBe(52);
});
