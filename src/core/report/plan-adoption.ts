/** Plans a fastställd version: a copy of a report's sheet with values only, and below it the version, its source and what was open. */
import type { Attempt, Problem } from "../problem";
import { formatDay, parseDay } from "../followup/swedish-date";
import type { Facts } from "../followup/facts";
import type { Finding } from "../rules/finding";
import { sayOpenCounts } from "../rules/open-counts";
import { cellAddress, type Area } from "../sheet/address";
import type { SheetEdit } from "../sheet/edit";
import { isErrorAt, valueAt, type CellValue, type Grid } from "../sheet/grid";
import { adoptedSheetName, valuesOnly, versionDifferences } from "./adopted-version";
import { findDisagreement } from "./find-disagreement";
import { fingerprint, isEdited } from "./fingerprint";
import type { OwnReport, PlannedReport } from "./plan-report";
import { shownGrid } from "./shown-grid";

export interface AdoptionRequest {
  readonly own: OwnReport;
  readonly template: string;
  /** The report as the sources give it now, or why they do not: an adopted version must not lack a row. Undefined for a table that no template makes. */
  readonly current: Attempt<PlannedReport> | undefined;
  readonly grids: readonly Grid[];
  /** All sheet names of the workbook. */
  readonly sheets: readonly string[];
  /** The latest version of the same report. */
  readonly previous: { readonly version: number; readonly sheet: string; readonly area: Area } | undefined;
  readonly facts: Facts;
  /** "2024-05-06" */
  readonly day: string;
  readonly findings: readonly Finding[];
  /** Why the sources could not be checked, when they could not. */
  readonly unchecked: string | undefined;
}

export interface PlannedAdoption {
  readonly template: string;
  readonly sheet: string;
  readonly version: number;
  readonly area: Area;
  readonly text: readonly (readonly string[])[];
  readonly edits: readonly SheetEdit[];
}

const MOST_DIFFERENCES = 40;

export function planAdoption(request: AdoptionRequest): Attempt<PlannedAdoption> {
  const { own, template, grids, sheets, previous, day } = request;
  const grid = grids.find(({ sheet }) => sheet === own.sheet);
  if (!grid) return { ok: false, problem: isEmpty(own.sheet) };
  const obstacle = findObstacle(request, grid);
  if (obstacle) return { ok: false, problem: obstacle };
  const version = (previous?.version ?? 0) + 1;
  const sheet = adoptedSheetName(reportName(own.sheet), day, version, sheets);
  const notes = notesOf(request, grid, version);
  const below = grid.area.bottom + 2;
  const area = { ...own.area, bottom: below };
  return {
    ok: true,
    value: {
      template, sheet, version, area: own.area, text: shownGrid(grid, own.area),
      edits: [
        { kind: "copySheet", sheet, from: own.sheet },
        valuesOnly(grid, grid.area, sheet),
        ...notes.flatMap((text, at): readonly SheetEdit[] => noteEdits(sheet, below + at, own.area.left, text)),
        { kind: "printArea", sheet, area },
      ],
    },
  };
}

/** A second "Bilaga 1 (2)" is still bilaga 1 when it is adopted. */
function reportName(sheet: string): string {
  return sheet.replace(/ \(\d+\)$/u, "");
}

/** What somebody has edited by hand is adopted as it stands; ours must be what the sources say: the same rows, the same figures. No cell may be an error. */
function findObstacle({ own, current }: AdoptionRequest, grid: Grid): Problem | undefined {
  if (own.isUnfinished) return isHalfDone(own.sheet);
  const broken = errorCellsIn(grid, own.area);
  if (broken.length > 0) return isBroken(own.sheet, broken);
  if (current === undefined || isEdited(own.fingerprint, grid, own.area)) return undefined;
  if (!current.ok) return cannotBeCompared(own.sheet, current.problem);
  const isSame = fingerprint(current.value.table) === own.fingerprint && findDisagreement(current.value, valuesIn(grid, own.area)) === undefined;
  return isSame ? undefined : outOfDate(own.sheet);
}

function errorCellsIn(grid: Grid, { top, left, bottom, right }: Area): readonly string[] {
  return span(top, bottom).flatMap((row) => span(left, right).flatMap((column) => (isErrorAt(grid, row, column) ? [cellAddress(row, column)] : [])));
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function valuesIn(grid: Grid, { top, left, bottom, right }: Area): readonly (readonly CellValue[])[] {
  return span(top, bottom).map((row) => span(left, right).map((column) => valueAt(grid, row, column)));
}

function notesOf({ facts, findings, unchecked, previous, grids, own, day }: AdoptionRequest, grid: Grid, version: number): readonly string[] {
  const date = parseDay(day);
  const source = facts.extracted === undefined ? [] : [`Källa: ${sourceOf(facts.extracted)}.`];
  const before = previous && grids.find(({ sheet }) => sheet === previous.sheet);
  const differences = before && previous ? versionDifferences(shownGrid(before, previous.area), shownGrid(grid, own.area)) : [];
  return [
    [`Fastställd version ${version}, ${date ? formatDay(date) : day}. Endast värden.`, ...source].join(" "),
    unchecked === undefined ? `Öppna iakttagelser när versionen fastställdes: ${countsOf(findings)}.` : `Underlaget var inte kontrollerat när versionen fastställdes. ${unchecked}`,
    ...findings.filter(({ severity }) => severity === "error" || severity === "warning").map(({ at, message }) => `${at.sheet}!${cellAddress(at.area.top, at.area.left)}: ${message}`),
    ...(previous ? [differences.length === 0 ? `Visar samma som version ${previous.version}.` : `Skiljer sig från version ${previous.version}:`] : []),
    ...differences.slice(0, MOST_DIFFERENCES).map(({ cell, before: was, after: is }) => `${cell}: ${was === "" ? "tom" : was} blev ${is === "" ? "tom" : is}`),
    ...(differences.length > MOST_DIFFERENCES ? [`… och ${differences.length - MOST_DIFFERENCES} till.`] : []),
  ];
}

function sourceOf(extracted: string): string {
  const day = parseDay(extracted);
  return day && /^[\d\s./-]+$/u.test(extracted) ? `uttag ur ekonomisystemet ${extracted}` : extracted;
}

/** @example countsOf([]) //=> "inga" */
function countsOf(findings: readonly Finding[]): string {
  return sayOpenCounts(findings.filter(({ severity }) => severity !== "rounding")) || "inga";
}

/** On one line, over the cells to the right, so that no row grows. */
function noteEdits(sheet: string, row: number, column: number, text: string): readonly SheetEdit[] {
  const area = { top: row, bottom: row, left: column, right: column };
  return [
    { kind: "write", sheet, area, cells: [[{ text }]] },
    { kind: "format", sheet, area, format: { fontName: "Arial", fontSize: 9, italic: true, wrap: false, horizontal: "left" } },
  ];
}

function outOfDate(sheet: string): Problem {
  return { kind: "changedSincePreview", message: `Underlaget har ändrats sedan ”${sheet}” skrevs. Välj Uppdatera rapporter, se över bladet och fastställ det sedan.` };
}

function isHalfDone(sheet: string): Problem {
  return { kind: "changedSincePreview", message: `”${sheet}” blev halvskriven när Excel avbröt. Välj Uppdatera rapporter, se över bladet och fastställ det sedan.` };
}

function cannotBeCompared(sheet: string, { kind, message }: Problem): Problem {
  return { kind, message: `”${sheet}” kan inte jämföras med underlaget och fastställs därför inte. ${message}` };
}

function isBroken(sheet: string, cells: readonly string[]): Problem {
  const more = cells.length > 3 ? ` och ${cells.length - 3} celler till` : "";
  return { kind: "disagrees", message: `”${sheet}” visar fel i stället för siffror i ${cells.slice(0, 3).join(", ")}${more}, och en fastställd version kan inte tas tillbaka. Lägg tillbaka underlaget som saknas, eller ta bort bladet och skapa rapporten på nytt, och fastställ den sedan.` };
}

function isEmpty(sheet: string): Problem {
  return { kind: "nothingToReport", message: `Bladet ”${sheet}” är tomt. Skapa rapporten på nytt och fastställ den sedan.` };
}
