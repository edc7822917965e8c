import { fingerprint, isEdited } from "../../../src/core/report/fingerprint";
import { shownGrid } from "../../../src/core/report/shown-grid";
import { writeReport, areaOf } from "../../../src/core/report/write-report";
import { drawSheet } from "../../../src/core/sheet/drawing";
import { reportFromSample } from "./report-from-sample";
import { writtenSheet } from "./written-sheet";

test.each(["appendix-1", "appendix-2", "budget-follow-up", "letter-figures"])("%s as we write it is not edited", async (id) => {
  const table = await reportFromSample("ludvika-gsn-2024-t2", id);
  expect(isEdited(fingerprint(table), writtenSheet(writeReport(table, "Rapport"), "Rapport"), areaOf(table))).toBe(false);
});

test("cells are shown by their own formats, blank as blank", () => {
  const { grid } = drawSheet("| Intäkter | 1234,5 | | 0 |");
  expect(shownGrid(grid, grid.area)).toEqual([["Intäkter", "1\u00a0234,5", "", "0"]]);
});
