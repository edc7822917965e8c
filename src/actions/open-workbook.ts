/** The first half of every action: read the workbook, leave our own reports aside, recognise the rest. */
import type { Attempt } from "../core/problem";
import type { Reading } from "../core/recognise/table";
import { recogniseInSteps } from "../core/recognise/recognise-workbook";
import { withoutTooLarge } from "../core/recognise/too-large";
import type { Grid } from "../core/sheet/grid";
import { tellHidden } from "../core/sheet/tell-hidden";
import { findOwnSheets, type OwnSheet } from "../core/report/find-own-sheets";
import type { AdoptedReport } from "../core/state/stored-state";
import type { StoredState } from "../core/state/stored-state";
import { readWorkbook, type WorkbookContents } from "../excel/read-workbook";
import { inSlices } from "./in-slices";
import { readMoment, type ReadMoment } from "./read-moment";
import type { Run } from "./run";

export interface OpenWorkbook {
  readonly contents: WorkbookContents;
  readonly ownSheets: readonly OwnSheet[];
  /** Fastställda versioner: documents, that are no sources either. */
  readonly adopted: readonly OwnSheet<AdoptedReport>[];
  /** The sheets that are not ours; a number that no amount can be stands there as text. */
  readonly sources: readonly Grid[];
  readonly reading: Reading;
  readonly notices: readonly string[];
  /** When it was read. */
  readonly seen: ReadMoment;
}

export async function openWorkbook(run: Run): Promise<Attempt<OpenWorkbook>> {
  last = undefined;
  const seen = readMoment();
  const read = await readWorkbook({
    signal: run.signal,
    onWaiting: run.onProgress,
    onProgress: ({ cellsRead, cellsInAll }) => run.onProgress?.(`Läser arbetsboken, ${Math.floor((100 * cellsRead) / cellsInAll)} % …`),
  });
  if (!read.ok) return read;
  const contents = read.value;
  const ownSheets = findOwnSheets(contents.kept.state.reports, contents.sheets);
  const adopted = findOwnSheets(contents.kept.state.adopted ?? [], contents.sheets);
  const own = new Set([...ownSheets, ...adopted].map(({ sheet }) => sheet.name));
  const theirs = contents.grids.filter((grid) => !own.has(grid.sheet));
  const reading = await inSlices(recogniseInSteps(theirs, contents.kept.state.corrections));
  const sources = withoutTooLarge(theirs, reading.tables);
  last = { contents, ownSheets, adopted, sources, reading, notices: [...stateNotices(contents), ...tellHidden(sources), ...correctionNotices(reading)], seen };
  return { ok: true, value: last };
}

/** Undefined while the workbook is read anew, for two large ones are too much to hold. */
let last: OpenWorkbook | undefined;

/**
 * The cells as they were last read with what is kept now, so that what the user says beside them can be thought over at once. Which sheets
 * are ours, and how tables were read, belong to the moment of the reading. Nothing is ever written of it (docs/decisions/0024).
 */
export function lastReadingWith(state: StoredState): OpenWorkbook | undefined {
  if (!last) return undefined;
  const { kept } = last.contents;
  const { reports, adopted, corrections } = kept.state;
  const known: StoredState = { ...state, reports, ...(adopted ? { adopted } : {}), ...(corrections ? { corrections } : {}) };
  return { ...last, contents: { ...last.contents, kept: { ...kept, state: known } } };
}

/** A correction that no longer fits is said, not forced. */
function correctionNotices({ corrections = [] }: Reading): string[] {
  return corrections.filter(({ state }) => state !== "applied").map(({ message }) => message);
}

function stateNotices({ kept }: WorkbookContents): string[] {
  if (kept.condition === "damaged") {
    return ["Nämndrapports minne i arbetsboken kunde inte läsas och läggs åt sidan. Rapporter som gjorts tidigare räknas som dina egna blad."];
  }
  if (kept.condition === "newer") {
    return ["Arbetsboken har använts med en nyare version av Nämndrapport. Dess inställningar lämnas orörda. Uppdatera tillägget för att använda dem."];
  }
  return [];
}
