/** Plans a report: what to write and where, in place if our sheet is as we left it, beside it if somebody has edited it. */
import type { Attempt } from "../problem";
import type { FollowUp } from "../followup/follow-up";
import type { Reading } from "../recognise/table";
import type { Area } from "../sheet/address";
import type { SheetEdit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { findObstacle } from "./find-obstacle";
import { fingerprint, holdsNothingElse, isEdited, looksAlike } from "./fingerprint";
import { freeSheetName } from "./free-sheet-name";
import { layOut } from "./lay-out";
import type { ReportChoices, ReportSettings } from "./report-settings";
import type { ReportTable } from "./report-table";
import { shownGrid } from "./shown-grid";
import { shownRows } from "./shown-text";
import type { Template } from "./template";
import { areaOf, refreshEdits, writeReport } from "./write-report";

/** A sheet that we made from this template before, found again under its present name. */
export interface OwnReport {
  readonly sheet: string;
  readonly area: Area;
  readonly fingerprint: string;
  /** How it was asked to be written; what is not said anew stays so. */
  readonly choices?: ReportChoices;
  /** Excel broke off while it was written. */
  readonly isUnfinished?: boolean;
}

export interface ReportRequest {
  readonly template: Template;
  readonly reading: Reading;
  readonly followUp: FollowUp;
  readonly settings: ReportSettings;
  /** All sheet names of the workbook. */
  readonly sheets: readonly string[];
  /** All sheets as read, our own too. */
  readonly grids: readonly Grid[];
  /** Oldest first. */
  readonly own: readonly OwnReport[];
}

export interface PlannedReport {
  readonly id: string;
  readonly sheet: string;
  readonly range: Area;
  readonly state: "new" | "refreshed" | "kept";
  /** As Swedish Excel shows it, one entry per sheet row. */
  readonly text: readonly (readonly string[])[];
  /** Empty for a kept sheet. */
  readonly edits: readonly SheetEdit[];
  readonly notices: readonly string[];
  /** To be kept in settings with the range, so that the next run can tell whether the sheet was edited. */
  readonly fingerprint: string;
  readonly choices?: ReportChoices;
  readonly table: ReportTable;
}

/** The report to write, after the edited one that is kept, if there is one. */
export function planReport(request: ReportRequest): Attempt<readonly PlannedReport[]> {
  const { template, followUp } = request;
  const settings: ReportSettings = { ...request.own.at(-1)?.choices, ...request.settings };
  const obstacle = findObstacle(template, followUp, request.reading);
  if (obstacle) return { ok: false, problem: obstacle };
  const { unit, decimals, columnGroups, isHeaderFlat } = settings;
  const choices = definedOf({ unit, decimals, columnGroups, isHeaderFlat });
  return { ok: true, value: planTable(layOut(template, followUp, settings), request).map((report) => (report.state === "kept" ? report : { ...report, choices })) };
}

/** What was said; the rest is left to the template. */
function definedOf(choices: { readonly [Name in keyof ReportChoices]: ReportChoices[Name] | undefined }): ReportChoices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined && value !== "template"));
}

/** Any laid-out table, such as the control protocol: where it goes, and what becomes of the one that was made before. */
export function planTable(table: ReportTable, request: Pick<ReportRequest, "sheets" | "grids" | "own">): readonly PlannedReport[] {
  const last = request.own.at(-1);
  const grid = last && request.grids.find(({ sheet }) => sheet === last.sheet);
  if (last?.isUnfinished && (!grid || holdsNothingElse(table, grid))) return [refreshed(table, last)];
  if (!last || !grid) return [newReport(request, table, [])];
  if (!isEdited(last.fingerprint, grid, last.area)) return [refreshed(table, last)];
  const said = last.isUnfinished ? `Bladet ”${last.sheet}” blev halvskrivet när Excel avbröt, och något på det är inte vårt. Det är kvar som det är; den nya rapporten står på ett eget blad. Ta bort det gamla när du inte behöver det.` : `Bladet ”${last.sheet}” har ändrats för hand och är kvar som det är. Den nya rapporten står på ett eget blad.`;
  return [kept(table, last, grid), newReport(request, table, [said])];
}

function newReport({ sheets }: Pick<ReportRequest, "sheets">, table: ReportTable, notices: readonly string[]): PlannedReport {
  const sheet = freeSheetName(table.sheet, sheets);
  const taken = sheet === table.sheet || notices.length > 0 ? [] : [`Det fanns redan ett blad som heter ”${table.sheet}”. Rapporten står på ”${sheet}”. Är det gamla bladet en rapport är den bortglömd, som när arbetsboken har sparats i ett annat program än Excel: ta då bort det.`];
  const edits: SheetEdit[] = [{ kind: "addSheet", sheet }, ...writeReport(table, sheet), { kind: "activate", sheet }];
  return { ...planned(table, sheet), state: "new", edits, notices: [...table.notices, ...notices, ...taken] };
}

function refreshed(table: ReportTable, own: OwnReport): PlannedReport {
  const now = planned(table, own.sheet);
  const isAlike = !own.isUnfinished && looksAlike(own.fingerprint, now.fingerprint);
  const edits: SheetEdit[] = [...refreshEdits(table, own.sheet, { area: own.area, isAlike }), { kind: "activate", sheet: own.sheet }];
  return { ...now, state: "refreshed", edits, notices: table.notices };
}

function kept(table: ReportTable, own: OwnReport, grid: Grid): PlannedReport {
  const { sheet, area: range } = own;
  return { id: table.template, sheet, range, fingerprint: own.fingerprint, state: "kept", text: shownGrid(grid, range), edits: [], notices: [], table };
}

function planned(table: ReportTable, sheet: string): Omit<PlannedReport, "state" | "edits" | "notices"> {
  return {
    id: table.template,
    sheet,
    range: areaOf(table),
    text: shownRows(table.rows, table.width),
    fingerprint: fingerprint(table),
    table,
  };
}
