/** Reads a whole workbook: every sheet's tables, the round it reports, and what could not be understood. */
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { finish, type Steps } from "../sheet/steps";
import { correctBare, correctTable, findCorrection, misfits, type Correction } from "./correction";
import { fingerprintOfRows, isOfRows } from "./fingerprint";
import { doubtUnits } from "./doubt-units";
import { findBlocks } from "./find-blocks";
import { findFrames, type Frame } from "./find-frames";
import { rememberMeanings, type Meanings } from "./header-meanings";
import { findRound, roundOfTable } from "./find-round";
import { findMissed } from "./find-missed";
import { findTurned } from "./find-turned";
import { findUnread } from "./find-unread";
import { nameParts } from "./name-parts";
import { periodClues } from "./period-clues";
import { recogniseBlock } from "./recognise-blocks";
import { recogniseFacts, type FactPlace } from "./recognise-facts";
import { lookThroughLedger } from "./read-ledger";
import { recogniseTable, type KnownKind } from "./recognise-table";
import { inferMissingUnits } from "./infer-missing-units";
import { correctRoles, settleRoles } from "./settle-roles";
import { viewSheet, type SheetView } from "./sheet-view";
import { isTooLong, sayTooLong } from "./too-long";
import { weighConfidence } from "./weigh-confidence";
import { gatherFacts, type TableFacts } from "./table-facts";
import { EQUAL, scoreKinds, type KindScore } from "./table-kinds";
import type { CorrectionOutcome, Reading, RecognisedTable, Round, Unread } from "./table";

interface SheetReading {
  readonly view: SheetView;
  readonly known: readonly ReadFrame[];
  /** Fingerprints of tables that the user has said are none of ours. */
  readonly dropped: readonly string[];
  /** Tables without a header row, as the user has corrected them. */
  readonly bare: readonly MadeTable[];
  readonly facts: readonly FactPlace[];
  readonly frames: number;
  /** Tables that stand on their side, or are too long. */
  readonly leftOut: readonly Unread[];
}

export function recogniseWorkbook(grids: readonly Grid[], corrections: readonly Correction[] = []): Reading {
  return finish(recogniseInSteps(grids, corrections));
}

/** A few steps per sheet, and then one per table. */
export function* recogniseInSteps(grids: readonly Grid[], corrections: readonly Correction[] = []): Steps<Reading> {
  const meanings = rememberMeanings();
  const sheets: SheetReading[] = [];
  for (const grid of grids) {
    sheets.push(yield* readSheet(grid, meanings, corrections));
    yield;
  }
  const round = findRound(sheets.flatMap(periodClues));
  const views = new Map(sheets.map(({ view }) => [view.grid.sheet, view]));
  const made: MadeTable[] = [];
  for (const sheet of sheets) {
    made.push(...(yield* tablesOf(sheet, round)));
  }
  const viewOf = (sheet: string): SheetView | undefined => views.get(sheet);
  const settled = doubtUnits(inferMissingUnits(made.map(({ table }) => table), viewOf), viewOf).map((table, index) => correctTable(table, made[index]?.correction, made[index]?.round));
  yield;
  const read: { readonly table: RecognisedTable; readonly unread: readonly Unread[] }[] = [];
  for (const table of nameParts(settled, viewOf, meanings)) {
    const view = views.get(table.sheet);
    const unread = view ? findUnread(view, table, round) : [];
    read.push({ table: { ...table, confidence: weighConfidence(table, unread) }, unread });
    yield;
  }
  const tables = read.map(({ table }) => table);
  const outcomes = corrections.map((correction) => outcomeOf(correction, sheets, made, tables));
  return {
    tables,
    unread: [...read.flatMap(({ unread }) => unread), ...sheets.flatMap(({ leftOut }) => leftOut)],
    examined: sheets.map((sheet) => ({ sheet: sheet.view.grid.sheet, text: describe(sheet, tables.filter((table) => table.sheet === sheet.view.grid.sheet).length) })),
    ...(round ? { round } : {}),
    ...(corrections.length > 0 ? { corrections: outcomes } : {}),
  };
}

interface MadeTable {
  readonly table: RecognisedTable;
  readonly correction?: Correction;
  /** What the user asked for that the cells do not allow. */
  readonly refused: readonly string[];
  /** The round in the light of the table's own title. */
  readonly round?: Round;
}

interface ReadFrame extends KnownKind {
  readonly correction?: Correction;
  /** Another kind that is as likely. */
  readonly rival?: KindScore;
  /** What the user asked for that the cells do not allow. */
  readonly refused: readonly string[];
}

function outcomeOf(correction: Correction, sheets: readonly SheetReading[], made: readonly MadeTable[], tables: readonly RecognisedTable[]): CorrectionOutcome {
  const { fingerprint } = correction;
  const isDropped = sheets.some(({ dropped }) => dropped.includes(fingerprint));
  if (isDropped) return { fingerprint, state: "applied", message: "Tabellen läses inte, som du har bestämt." };
  const at = made.findIndex((each) => each.correction === correction);
  const table = tables[at];
  if (!table) return { fingerprint, state: "unused", message: unusedMessage(fingerprint) };
  const wrong = misfits(table, correction, made[at]?.refused ?? []);
  if (wrong.length === 0) return { fingerprint, state: "applied", message: `Din rättelse av ${table.id} används.`, table: table.id };
  return { fingerprint, state: "doesNotFit", table: table.id, message: `Din rättelse av ${table.id} passar inte längre: ${wrong.join("; ")}. Resten av den används. Kontrollera tabellen.` };
}

function unusedMessage(fingerprint: string): string {
  return isOfRows(fingerprint)
    ? `Rättelsen för tabellen ”${fingerprint}” användes inte: ingen tabell har de raderna nu.`
    : `Rättelsen för tabellen med rubrikerna ”${fingerprint}” användes inte: ingen tabell har de rubrikerna nu.`;
}

function* readSheet(grid: Grid, meanings: Meanings, corrections: readonly Correction[]): Steps<SheetReading> {
  const view = viewSheet(grid);
  const frames = (yield* findFrames(view, meanings)).filter(({ rows }) => rows.length > 0);
  yield;
  const dropped: string[] = [];
  const left: Unread[] = [];
  const known = frames.flatMap((frame): ReadFrame[] => {
    const facts = gatherFacts(frame, meanings);
    const correction = findCorrection(corrections, facts.columns.map(({ path }) => path));
    if (correction?.kind === "none") dropped.push(correction.fingerprint);
    const read = correction?.kind === "none" ? [] : readFrame(facts, correction, meanings);
    const missed = read.length === 0 && correction?.kind !== "none" ? findMissed(facts, areaOf(frame)) : undefined;
    if (missed) left.push(missed);
    if (!read.some(({ score }) => isTooLong(score.kind, frame.rows.length))) return read;
    left.push(sayTooLong(grid.sheet, areaOf(frame), frame.rows.length));
    return [];
  });
  yield;
  const blocks = findBlocks(view, known.map(({ facts }) => areaOf(facts.frame)));
  const isDropped = ({ rows }: RecognisedTable): boolean => {
    const fingerprint = fingerprintOfRows(rows);
    const isSaid = corrections.some((correction) => correction.kind === "none" && correction.fingerprint === fingerprint);
    if (isSaid) dropped.push(fingerprint);
    return isSaid;
  };
  const lists = blocks.flatMap((block) => recogniseFacts(block) ?? []).filter(({ table }) => !isDropped(table));
  // What stands under a header that was understood, and is no budget table, is left alone.
  const foreign = frames.filter((frame) => !known.some(({ facts }) => facts.frame === frame)).map(areaOf);
  const others = blocks.filter((block) => !recogniseFacts(block)).flatMap((block) => recogniseBlock(block, foreign) ?? []).filter((table) => !isDropped(table));
  const bare = [...lists.map(({ table }) => table), ...others].map((table) => correctBare(table, view, corrections));
  const turned = blocks.flatMap((block) => findTurned(block, meanings) ?? []);
  return { view, known, dropped, bare, leftOut: [...left, ...turned], facts: lists.flatMap(({ facts }) => facts), frames: frames.length };
}

function readFrame(facts: TableFacts, correction: Correction | undefined, meanings: Meanings): ReadFrame[] {
  const seen = correction?.headerRows === undefined ? facts : gatherFacts(withHeaderRows(facts.frame, correction.headerRows), meanings);
  const kind = correction?.kind;
  const said: KindScore | undefined = kind === undefined || kind === "none" ? undefined : { kind, score: 1, reasons: [] };
  const [likeliest, next] = scoreKinds(seen);
  const score = said ?? likeliest;
  if (!score) return [];
  const rival = !said && next && score.score - next.score < EQUAL ? { rival: next } : {};
  const { columns, refused } = correctRoles(settleRoles(score.kind, seen), correction);
  if (score.kind === "ledger") lookThroughLedger(seen.frame.view.grid, columns);
  return [{ facts: seen, score, columns, refused, ...rival, ...(correction ? { correction } : {}) }];
}

/** The same frame with as many header rows as the user says. */
function withHeaderRows(frame: Frame, count: number): Frame {
  if (!frame.header || count < 1) return frame;
  const last = frame.header.first + count - 1;
  const between = Array.from({ length: Math.max(0, frame.header.last - last) }, (_, step) => last + 1 + step);
  return { ...frame, header: { first: frame.header.first, last }, rows: [...between, ...frame.rows].filter((row) => row > last) };
}

function areaOf(frame: Frame): Area {
  const top = frame.header?.first ?? frame.rows[0] ?? 0;
  return { top, bottom: frame.rows.at(-1) ?? top, left: frame.left, right: frame.right };
}

/** From top to bottom, left to right. */
function* tablesOf({ known, bare }: SheetReading, round: Round | undefined): Steps<MadeTable[]> {
  const framed: MadeTable[] = [];
  for (const each of known) {
    const own = roundOfTable(each.facts.frame, round);
    const { correction, refused } = each;
    const table = withRival(yield* recogniseTable(each, own), each, own);
    framed.push({ table, refused, ...(correction ? { correction } : {}), ...(own ? { round: own } : {}) });
    yield;
  }
  const tables = [...framed, ...bare.map((each): MadeTable => ({ ...each, ...(round ? { round } : {}) }))];
  return tables.sort((a, b) => a.table.range.top - b.table.range.top || a.table.range.left - b.table.range.left);
}

/** Shows the other kind beside the chosen one where nothing tells them apart. */
function withRival(table: RecognisedTable, { facts, rival }: ReadFrame, round: Round | undefined): RecognisedTable {
  if (!rival) return table;
  const { kind, unit, positive, columns } = finish(recogniseTable({ facts, score: rival, columns: settleRoles(rival.kind, facts) }, round));
  return { ...table, alternatives: [...table.alternatives, { kind, unit, positive, columns, reason: `Tabellen kan lika gärna läsas så: ${rival.reasons.join(" ")}` }] };
}

function describe({ frames, leftOut, view: { grid } }: SheetReading, tables: number): string {
  return [`${hiddenWords(grid)}${found(frames, tables)}`, ...leftOut.map(({ message }) => message)].join(" ");
}

/** Hidden sheets, rows and columns are read like others, and it is said. */
function hiddenWords({ visibility, hiddenRows, hiddenColumns }: Grid): string {
  const sheet = visibility === "visible" ? "" : "Bladet är dolt och läses ändå. ";
  const rows = hiddenRows.size > 0 ? `${hiddenRows.size === 1 ? "En dold rad" : `${hiddenRows.size} dolda rader`} läses med. ` : "";
  const columns = hiddenColumns.size > 0 ? `${hiddenColumns.size === 1 ? "En dold kolumn" : `${hiddenColumns.size} dolda kolumner`} läses med. ` : "";
  return sheet + rows + columns;
}

function found(frames: number, tables: number): string {
  if (tables > 0) return tables === 1 ? "En tabell hittades." : `${tables} tabeller hittades.`;
  if (frames > 0) return "Rubrikrader finns, men ingen av dem hör till en budgettabell: det saknas konto, ekonomiska rader eller kolumner för budget, utfall och prognos.";
  return "Ingen rubrikrad med budget, utfall, prognos eller belopp hittades.";
}
