/** "Reparera formler" and "Ersätt med värden", second half: writes the changes that the user saw, each only if its cell still holds what was shown. */
import type { FormulaChange, FormulaLeft } from "../core/formulas/formula-change";
import type { Attempt } from "../core/problem";
import { cellAddress } from "../core/sheet/address";
import type { SheetEdit } from "../core/sheet/edit";
import { formulaAt } from "../core/sheet/grid";
import { applyEdits } from "../excel/apply-edits";
import { readWorkbook, type WorkbookContents } from "../excel/read-workbook";
import type { Run } from "./run";

export interface AppliedFormulas {
  readonly written: readonly FormulaChange[];
  /** Refused, with the reason: changed since the preview, or still unknown to Excel once written. */
  readonly refused: readonly FormulaLeft[];
}

export async function applyFormulas(changes: readonly FormulaChange[], run: Run = {}): Promise<Attempt<AppliedFormulas>> {
  const read = await readWorkbook({ signal: run.signal, onWaiting: run.onProgress });
  if (!read.ok) return read;
  const fresh = changes.filter((change) => isUnchanged(change, read.value));
  const changed = changes.filter((change) => !fresh.includes(change));
  if (fresh.length === 0) return { ok: true, value: { written: [], refused: changed.map(asChanged) } };
  const applied = await applyEdits(fresh.map(({ edit }) => edit), {
    before: read.value.sheets,
    restore: fresh.map(asItWas),
    readBack: fresh.map(({ sheet, area }) => ({ sheet, area })),
    onWaiting: run.onProgress,
    onWriting: run.onWriting,
  });
  if (!applied.ok) return applied;
  const unknown = fresh.filter((_, index) => applied.value[index]?.values[0]?.[0] === "#NAME?");
  return { ok: true, value: { written: fresh.filter((change) => !unknown.includes(change)), refused: [...changed.map(asChanged), ...unknown.map(asUnknown)] } };
}

function isUnchanged({ sheet, area, before }: FormulaChange, { grids }: WorkbookContents): boolean {
  const grid = grids.find((one) => one.sheet === sheet);
  return grid !== undefined && formulaAt(grid, area.top, area.left) === before;
}

/** The formula spills over the rest of its area by itself, if the area is empty. */
function asItWas({ sheet, area, before, after }: FormulaChange): SheetEdit {
  const cells = after.map((line, row) => line.map((_, column) => (row === 0 && column === 0 ? { formula: before } : null)));
  return { kind: "write", sheet, area, cells };
}

function asChanged({ sheet, area, before }: FormulaChange): FormulaLeft {
  return { sheet, area, before, reason: `${cellAddress(area.top, area.left)} har ändrats sedan förhandsvisningen. Visa den på nytt.` };
}

function asUnknown({ sheet, area, before }: FormulaChange): FormulaLeft {
  return { sheet, area, before, reason: "Excel känner inte funktionen än. Öppna Nämndrapports ruta, vänta några sekunder och försök igen." };
}
