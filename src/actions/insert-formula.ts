/** "Infoga i markerad cell": writes one formula where the user stands, if nothing stands there already. */
import type { Attempt } from "../core/problem";
import { cellAddress } from "../core/sheet/address";
import { valueAt } from "../core/sheet/grid";
import { applyEdits } from "../excel/apply-edits";
import { readSelection, type Selection } from "../excel/read-selection";
import { readWorkbook } from "../excel/read-workbook";
import type { Run } from "./run";

export async function insertFormula(formula: string, run: Run = {}): Promise<Attempt<Selection>> {
  const selected = await readSelection({ signal: run.signal, onWaiting: run.onProgress });
  if (!selected.ok) return selected;
  const { sheet, area } = selected.value;
  const cell = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const read = await readWorkbook({ signal: run.signal, onWaiting: run.onProgress });
  if (!read.ok) return read;
  const grid = read.value.grids.find((one) => one.sheet === sheet);
  if (grid && valueAt(grid, cell.top, cell.left) !== "") {
    return { ok: false, problem: { kind: "cellTaken", message: `Cellen ${cellAddress(cell.top, cell.left)} är inte tom. Markera en tom cell, med tomt under den om svaret är flera rader.` } };
  }
  const written = await applyEdits([{ kind: "write", sheet, area: cell, cells: [[{ formula }]] }], { before: read.value.sheets, onWaiting: run.onProgress });
  return written.ok ? { ok: true, value: { sheet, area: cell } } : written;
}
