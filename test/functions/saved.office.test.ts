/** A workbook with our functions, saved and opened by somebody without the add-in, and by somebody with it. */
import { openExcel } from "../workbench/open-excel";
import { openWithFunctions, typeDown, valuesDown } from "./open-with-functions";

const SHEET = "Blad1";

test("a saved formula keeps its value for a reader without the add-in, and lives again with it", async () => {
  const excel = await openWithFunctions();
  await typeDown(excel, SHEET, "A1", ["8756", "5576"]);
  await typeDown(excel, SHEET, "B1", ["=FÖRDELA(852;A1:A2)"]);
  const saved = excel.host.save();

  const without = await openExcel({ workbook: saved });
  expect(valuesDown(without, SHEET, "B1", 2)).toEqual([521, 331]);
  expect(without.host.cell(SHEET, "B1").formula).toContain("_xldudf_FORDELA");
  await typeDown(without, SHEET, "A1", ["1"]);
  expect(without.host.cell(SHEET, "B1").value).toBe("#NAME?");

  const again = await openWithFunctions({ workbook: saved });
  expect(again.host.cell(SHEET, "B1").formula).toBe("=FÖRDELA(852,A1:A2)");
  await typeDown(again, SHEET, "A1", ["5576"]);
  expect(valuesDown(again, SHEET, "B1", 2)).toEqual([426, 426]);
});
