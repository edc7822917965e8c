/** Changes cells of the sources that the user has seen, old and new: each is refused if it has changed since. Undone by the same changes reversed. */
import { areaAddress } from "../core/sheet/address";
import { editOf, isAsShown, reversed, type CellChange } from "../core/sheet/cell-change";
import type { Problem } from "../core/problem";
import { applyEdits } from "../excel/apply-edits";
import { checkOpened } from "./check-opened";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";

export async function changeCells(changes: readonly CellChange[], run: Run = {}): Promise<Outcome> {
  const opened = await openWorkbook(run);
  return opened.ok ? changeOpened(changes, opened.value, run) : failedOutcome(opened.problem);
}

/** All or nothing, in one request; the workbook is then checked again as it has become. */
export async function changeOpened(changes: readonly CellChange[], opened: OpenWorkbook, run: Run): Promise<Outcome> {
  const { contents } = opened;
  const other = changes.find((change) => !isAsShown(change, contents.grids));
  const applied = other ? { ok: false as const, problem: changedSince(other) } : await applyEdits(changes.map(editOf), {
    before: contents.sheets, restore: changes.map(reversed).map(editOf), ...run, onWaiting: run.onProgress,
  });
  if (!applied.ok) return { ...(await checkOpened(opened)).outcome, problems: [applied.problem] };
  const again = await openWorkbook(run);
  return again.ok ? { ...(await checkOpened(again.value)).outcome, changed: changes } : { ...failedOutcome(again.problem), changed: changes };
}

function changedSince({ sheet, row, column }: CellChange): Problem {
  const cell = areaAddress({ top: row, bottom: row, left: column, right: column });
  return { kind: "changedSincePreview", message: `${cell} på bladet ”${sheet}” har ändrats sedan förslaget visades, så inget skrevs. Kontrollera underlaget på nytt.` };
}
