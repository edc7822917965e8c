/** Merging: the first cell keeps its contents, the others lose theirs. */
import { addMerge, removeMerges } from "../workbook/merges";
import type { Area } from "../workbook/reference";
import type { Sheet } from "../workbook/sheet";
import { clearArea, growTo } from "../workbook/write-cells";
import type { ApiContext } from "./context";

export function mergeCells(context: ApiContext, sheet: Sheet, area: Area, across: boolean): void {
  context.requireAllowed(sheet, "allowFormatCells");
  const blocks = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row })) : [area];
  removeMerges(sheet, area);
  growTo(sheet, area.bottom, area.right);
  for (const block of blocks) {
    if (block.top === block.bottom && block.left === block.right) continue;
    clearOthers(sheet, block);
    addMerge(sheet, block);
  }
  context.changedLook(sheet, area);
}

export function unmergeCells(context: ApiContext, sheet: Sheet, area: Area): void {
  context.requireAllowed(sheet, "allowFormatCells");
  removeMerges(sheet, area);
  context.changedLook(sheet, area);
}

function clearOthers(sheet: Sheet, block: Area): void {
  if (block.right > block.left) clearArea(sheet, { ...block, bottom: block.top, left: block.left + 1 }, true, false);
  if (block.bottom > block.top) clearArea(sheet, { ...block, top: block.top + 1 }, true, false);
}
