/** Writes planned reports in one request, checks what Excel made of them, and remembers them for next time. */
import type { Attempt, Problem } from "../core/problem";
import { findDisagreement } from "../core/report/find-disagreement";
import type { PlannedReport } from "../core/report/plan-report";
import type { SheetEdit } from "../core/sheet/edit";
import { restoreEdits } from "../core/sheet/restore-edits";
import { rememberReports } from "../core/state/remember-reports";
import { applyEdits, type WrittenArea } from "../excel/apply-edits";
import { selectCell } from "../excel/select-cell";
import { saveState } from "../excel/settings";
import type { OpenWorkbook } from "./open-workbook";
import type { InsertedReport } from "./outcome";
import type { Run } from "./run";

export interface AppliedReports {
  readonly reports: readonly InsertedReport[];
  readonly problems: readonly Problem[];
}

export async function applyReports(planned: readonly PlannedReport[], opened: OpenWorkbook, run: Run): Promise<AppliedReports> {
  const toWrite = planned.filter(({ state }) => state !== "kept");
  if (toWrite.length === 0) return { reports: [], problems: [] };
  const applied = await writeAll(toWrite, opened, run);
  if (!applied.ok) return { reports: [], problems: [applied.problem] };
  const disagreements = toWrite.flatMap((report) => findDisagreement(report, areaOf(report, applied.value).values) ?? []);
  const remembered = toWrite.map((report) => ({ report, sheetId: areaOf(report, applied.value).sheetId }));
  const { kept } = opened.contents;
  const saved = await saveState(rememberReports(kept.state, opened.ownSheets, remembered), kept, { ...run, onWaiting: run.onProgress });
  const first = toWrite[0];
  // The report is made: that Excel does not bring it to the front, because another workbook has the focus, changes nothing.
  if (first) await selectCell({ sheet: first.sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
  const reports = planned.map(({ id, sheet, range, state, text, table }) => ({ id, sheet, range, state, text, ...(state === "kept" ? {} : { table }) }));
  return { reports, problems: [...disagreements, ...(saved.ok ? [] : [notRemembered(saved.problem)])] };
}

/** Not to be stopped by the user half-way: there is nothing to stop in a single request. */
function writeAll(toWrite: readonly PlannedReport[], { contents }: OpenWorkbook, run: Run): Promise<Attempt<readonly WrittenArea[]>> {
  const edits = toWrite.flatMap((report) => report.edits).filter(({ kind }) => kind !== "activate");
  const restore = toWrite.flatMap((report): readonly SheetEdit[] => {
    const grid = contents.grids.find(({ sheet }) => sheet === report.sheet);
    return grid ? restoreEdits(grid, grid.area) : [];
  });
  const readBack = toWrite.map(({ sheet, range: area }) => ({ sheet, area }));
  return applyEdits(edits, { before: contents.sheets, restore, readBack, ...run, onWaiting: run.onProgress });
}

function areaOf({ sheet }: PlannedReport, written: readonly WrittenArea[]): WrittenArea {
  const area = written.find((one) => one.sheet === sheet);
  if (!area) throw new Error(`Bladet ${sheet} skrevs men lästes inte tillbaka.`);
  return area;
}

function notRemembered({ message }: Problem): Problem {
  return {
    kind: "notRemembered",
    message: `Rapporten är skriven, men arbetsboken kunde inte spara att den är vår, så nästa gång görs ett nytt blad. ${message}`,
  };
}
