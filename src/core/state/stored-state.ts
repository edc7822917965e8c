/** What Nämndrapport keeps in the workbook between runs: which sheets it made and what the user has taught it. */
import { isRecord } from "../policy/is-record";
import type { Correction } from "../recognise/correction";
import type { CommitteeSettings } from "../rules/committee-settings";
import type { CommentsByRound } from "../report/round-comments";
import type { Acceptance } from "../rules/finding";
import type { ReportAnswers } from "../report/answered-facts";
import type { StoredReport } from "../report/stored-report";
import type { Area } from "../sheet/address";

/** Fastställd version: a frozen copy of a report. It is a document, never a source and never written again. */
export interface AdoptedReport {
  /** The template's id. */
  readonly template: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly version: number;
  /** Begun and not known to be done: it may still hold formulas. */
  readonly isUnfinished?: true;
}

/** Fördelningsnyckeln as last used. */
export interface StoredKey {
  readonly name: string;
  readonly source: string;
  readonly date: string;
}

export interface StoredState {
  readonly version: 1;
  readonly reports: readonly StoredReport[];
  /** What the user has said of tables, one for each header. */
  readonly corrections?: readonly Correction[];
  /** Findings that the user lets stand; what is not one is left out when they are read (readAcceptances). */
  readonly acceptances?: readonly Acceptance[];
  /** Who the committee is and its local rules; read with readSettings. */
  readonly settings?: CommitteeSettings;
  /** What the user has answered where the sheets do not say it (date, round, title); never a person's name. */
  readonly answers?: ReportAnswers;
  /** What the user has written of the round's deviations; names no person. */
  readonly comments?: CommentsByRound;
  readonly allocationKey?: StoredKey;
  readonly adopted?: readonly AdoptedReport[];
}

export const emptyState: StoredState = { version: 1, reports: [] };

/** How what was found in the workbook is to be treated. */
export type StateCondition =
  | "absent"
  | "usable"
  /** Left by a newer Nämndrapport: never changed, and ours is kept beside it. */
  | "newer"
  /** Not understood: put aside under a name of its own before ours is written. */
  | "damaged";

export interface FoundState {
  readonly condition: StateCondition;
  readonly state: StoredState;
}

export function understandState(stored: unknown): FoundState {
  if (stored === undefined || stored === null) return { condition: "absent", state: emptyState };
  if (isRecord(stored) && typeof stored.version === "number" && stored.version > 1) return { condition: "newer", state: emptyState };
  if (!isState(stored)) return { condition: "damaged", state: emptyState };
  return { condition: "usable", state: stored };
}

function isState(stored: unknown): stored is StoredState {
  return isRecord(stored) && stored.version === 1 && Array.isArray(stored.reports) && stored.reports.every(isStoredReport) && areCorrections(stored.corrections) && areAdopted(stored.adopted);
}

function isStoredReport(entry: unknown): entry is StoredReport {
  return (
    isRecord(entry) &&
    [entry.template, entry.sheetId, entry.sheet, entry.fingerprint].every((text) => typeof text === "string") &&
    isArea(entry.area)
  );
}

function areCorrections(stored: unknown): boolean {
  return stored === undefined || (Array.isArray(stored) && stored.every((entry) => isRecord(entry) && typeof entry.fingerprint === "string"));
}

function areAdopted(stored: unknown): boolean {
  return stored === undefined || (Array.isArray(stored) && stored.every((entry) => isRecord(entry) && typeof entry.sheetId === "string" && typeof entry.sheet === "string" && isArea(entry.area)));
}

function isArea(area: unknown): area is Area {
  return isRecord(area) && [area.top, area.left, area.bottom, area.right].every((edge) => Number.isInteger(edge));
}
