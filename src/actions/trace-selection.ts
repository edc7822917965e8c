/** Follows the figure that the user has selected in a report of ours back to its sources; nothing where the selection is elsewhere. */
import type { Attempt, Problem } from "../core/problem";
import { isEdited } from "../core/report/fingerprint";
import { planReport } from "../core/report/plan-report";
import type { ReportTable } from "../core/report/report-table";
import { templateWithId } from "../core/report/templates/catalogue";
import { traceCell, type Trace } from "../core/report/trace-cell";
import type { Place } from "../core/rules/finding";
import { listenToSelection } from "../excel/listen-to-selection";
import { readSelection } from "../excel/read-selection";
import { readState } from "../excel/settings";
import { followUpOf } from "./follow-up-of";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import { noteSelectionMoved } from "./selection-moves";
import { watchWorkbook } from "./watch-workbook";
import { countChanges, countOwnChanges } from "./workbook-changes";

export interface TracedCell {
  readonly at: Place;
  readonly trace: Trace;
}

/** A report as it stands, for as long as nothing in the workbook has changed, by anyone: a look at the next figure then reads nothing anew. */
interface Followed {
  readonly sheetId: string;
  readonly changes: number;
  readonly table: ReportTable;
  readonly opened: OpenWorkbook;
}

let followed: Followed | undefined;

/** Undefined where there is nothing to follow: another sheet, a text, a cell beside the report. */
export async function traceSelection(): Promise<Attempt<TracedCell | undefined>> {
  await watchSelection();
  const selected = await readSelection();
  if (!selected.ok) return selected;
  const { sheet, sheetId, area: { top: row, left: column } } = selected.value;
  const changes = countChanges() + countOwnChanges();
  if (followed?.sheetId !== sheetId || followed.changes !== changes) {
    const found = await follow(sheet, sheetId, changes);
    if (!found.ok) return found;
    followed = found.value;
  }
  const trace = followed && traceCell(followed.table, row, column, followed.opened.contents.grids);
  return { ok: true, value: trace && { at: { sheet, area: { top: row, left: column, bottom: row, right: column } }, trace } };
}

async function follow(sheet: string, sheetId: string, changes: number): Promise<Attempt<Followed | undefined>> {
  // Two values in the workbook tell whether the sheet is ours; the rest is read only if it is.
  const kept = await readState();
  if (!kept.ok) return kept;
  if (!kept.value.state.reports.some((report) => report.sheetId === sheetId || report.sheet === sheet)) return { ok: true, value: undefined };
  await watchWorkbook({});
  const opened = await openWorkbook({});
  if (!opened.ok) return opened;
  const own = opened.value.ownSheets.find((one) => one.sheet.name === sheet);
  const grid = opened.value.contents.grids.find((one) => one.sheet === sheet);
  const template = own && templateWithId(own.report.template);
  if (!own || !grid || !template) return { ok: true, value: undefined };
  if (isEdited(own.report.fingerprint, grid, own.report.area)) return { ok: false, problem: editedByHand(sheet) };
  const report = { ...own.report, sheet };
  const planned = planReport({ template, reading: opened.value.reading, followUp: followUpOf(opened.value), settings: {}, sheets: [], grids: opened.value.contents.grids, own: [report] });
  if (!planned.ok) return planned;
  const current = planned.value.at(-1);
  if (!current || current.fingerprint !== report.fingerprint) return { ok: false, problem: outOfDate(sheet) };
  return { ok: true, value: { sheetId, changes, table: current.table, opened: opened.value } };
}

function editedByHand(sheet: string): Problem {
  return { kind: "changedSincePreview", message: `”${sheet}” har ändrats för hand, så siffrorna kan inte följas här. Titta i cellens formel, eller skapa rapporten på nytt.` };
}

function outOfDate(sheet: string): Problem {
  return { kind: "changedSincePreview", message: `Underlaget har ändrats sedan ”${sheet}” skrevs. Välj Uppdatera rapporter, så kan siffrorna följas.` };
}

let listening: ReturnType<typeof listenToSelection> | undefined;

/** Where Excel refuses, it is asked again the next time. */
async function watchSelection(): Promise<void> {
  listening ??= listenToSelection(noteSelectionMoved);
  if (!(await listening).ok) listening = undefined;
}
