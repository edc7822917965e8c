/** Writes planned reports and that they are ours in one request, and checks what Excel made of them. */
import type { Attempt, Problem } from "../core/problem";
import { findDisagreement } from "../core/report/find-disagreement";
import type { PlannedReport } from "../core/report/plan-report";
import type { Area } from "../core/sheet/address";
import type { SheetEdit } from "../core/sheet/edit";
import { restoreEdits } from "../core/sheet/restore-edits";
import { rememberBegun, rememberReports } from "../core/state/remember-reports";
import type { StoredState } from "../core/state/stored-state";
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
  const { kept, sheets } = opened.contents;
  // A new sheet has no id until it is there; until then it is known by its name.
  const expected = toWrite.map((report) => ({ report, sheetId: sheets.find(({ name }) => name === report.sheet)?.id ?? "" }));
  const during = rememberBegun(kept.state, opened.ownSheets, expected);
  const done = rememberReports(kept.state, opened.ownSheets, expected);
  const applied = await writeAll(toWrite, opened, { during, state: done }, run);
  if (!applied.ok) return { reports: [], problems: [applied.problem] };
  const disagreements = toWrite.flatMap((report) => findDisagreement(report, areaOf(report, applied.value).values) ?? []);
  const state = rememberReports(kept.state, opened.ownSheets, toWrite.map((report) => ({ report, sheetId: areaOf(report, applied.value).sheetId })));
  const saved = toWrite.every(({ state: made }) => made === "refreshed") ? { ok: true as const } : await saveState(state, { ...kept, state: done }, { ...run, onWaiting: run.onProgress });
  const first = toWrite[0];
  // The report is made: that Excel does not bring it to the front, because another workbook has the focus, changes nothing.
  if (first) await selectCell({ sheet: first.sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
  const reports = planned.map(({ id, sheet, range, state, text, table }) => ({ id, sheet, range, state, text, ...(state === "kept" ? {} : { table }) }));
  return { reports, problems: [...disagreements, ...(saved.ok ? [] : [notRemembered(saved.problem)])] };
}

/** Not to be stopped by the user half-way: there is nothing to stop in a single request. */
function writeAll(toWrite: readonly PlannedReport[], { contents }: OpenWorkbook, states: { readonly during: StoredState; readonly state: StoredState }, run: Run): Promise<Attempt<readonly WrittenArea[]>> {
  const edits = toWrite.flatMap((report) => report.edits).filter(({ kind }) => kind !== "activate");
  const restore = toWrite.flatMap((report): readonly SheetEdit[] => {
    const grid = contents.grids.find(({ sheet }) => sheet === report.sheet);
    return grid ? [...clearBeyond(grid.area, report), ...restoreEdits(grid, grid.area)] : [];
  });
  const readBack = toWrite.map(({ sheet, range: area }) => ({ sheet, area }));
  return applyEdits(edits, { before: contents.sheets, restore, readBack, remember: { ...states, found: contents.kept }, ...run, onWaiting: run.onProgress });
}

/** A refreshed report may reach further than it did: there, nothing stood before. */
function clearBeyond(before: Area, { sheet, range }: PlannedReport): readonly SheetEdit[] {
  const right = Math.max(before.right, range.right);
  const below: Area = { top: before.bottom + 1, left: 0, bottom: range.bottom, right };
  const beside: Area = { top: 0, left: before.right + 1, bottom: before.bottom, right };
  return [below, beside].filter(({ top, left, bottom, right: edge }) => top <= bottom && left <= edge).map((area) => ({ kind: "clear", sheet, area }));
}

function areaOf({ sheet }: PlannedReport, written: readonly WrittenArea[]): WrittenArea {
  const area = written.find((one) => one.sheet === sheet);
  if (!area) throw new Error(`Bladet ${sheet} skrevs men lästes inte tillbaka.`);
  return area;
}

function notRemembered({ message }: Problem): Problem {
  return {
    kind: "notRemembered",
    message: `Rapporten är skriven, men Nämndrapport känner bara igen bladet på namnet: byt inte namn på det förrän du har valt Uppdatera rapporter. ${message}`,
  };
}
