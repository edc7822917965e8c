/** Merged areas in the grid engine. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "./reference";
import type { Sheet } from "./sheet";

export function addMerge(sheet: Sheet, block: Area): void {
  sheet.book.commands.syncExecuteCommand(AddWorksheetMergeMutation.id, { unitId: sheet.book.unitId, subUnitId: sheet.id, ranges: [toRange(block)] }, { onlyLocal: true });
}

export function removeMerges(sheet: Sheet, area: Area): void {
  const touched = sheet.merges().filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left);
  if (touched.length === 0) return;
  sheet.book.commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, { unitId: sheet.book.unitId, subUnitId: sheet.id, ranges: touched.map(toRange) }, { onlyLocal: true });
}

function toRange(area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}
