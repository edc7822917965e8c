/** What an action gives back: plain data that the pane shows and a headless run prints as JSON (docs/headless.md). */
import type { Problem } from "../core/problem";
import type { Overview } from "../core/overview/overview";
import type { Acceptance, Finding } from "../core/rules/finding";
import type { Reading } from "../core/recognise/table";
import type { ReportAnswers } from "../core/report/answered-facts";
import type { AskedWord } from "../core/report/placeholders";
import type { ReportTable } from "../core/report/report-table";
import type { Area } from "../core/sheet/address";
import type { CellChange } from "../core/sheet/cell-change";
import type { ReadMoment } from "./read-moment";

export type { Problem };

export interface InsertedReport {
  /** The template's id. */
  readonly id: string;
  readonly sheet: string;
  readonly range: Area;
  readonly state: "new" | "refreshed" | "kept";
  /** The report as Excel shows it, one entry per sheet row of the range. */
  readonly text: readonly (readonly string[])[];
  /** As laid out, to be copied into a document; absent where somebody has edited the sheet. */
  readonly table?: ReportTable;
}

export interface Outcome {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly reports: readonly InsertedReport[];
  readonly problems: readonly Problem[];
  /** What the user should know though it stops nothing (a missing date left blank, a kept sheet). Swedish. */
  readonly notices: readonly string[];
  /** The ids of the templates that the workbook has figures for. */
  readonly fitting?: readonly string[];
  /** How old what was read is; a comment that is saved reads nothing anew. Absent where nothing could be read. */
  readonly seen?: ReadMoment;
  /** How far the round has come, where the whole workbook was looked over. */
  readonly overview?: Overview;
  /** What the user once accepted and that no longer stands as it did; told once, forgotten the next time something is kept. */
  readonly lapsed?: readonly Acceptance[];
  /** Cells of the sources that were just changed at the user's word; reversed, they undo it. */
  readonly changed?: readonly CellChange[];
  /** What the reports leave blank, and what the user has answered before. */
  readonly asked?: { readonly blanks: readonly AskedWord[]; readonly answers: ReportAnswers };
}

/** Nothing was read or made; why is in the problem. */
export function failedOutcome(problem: Problem): Outcome {
  return { reading: { tables: [], unread: [], examined: [] }, findings: [], reports: [], problems: [problem], notices: [] };
}
