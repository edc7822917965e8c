/** Reads a whole workbook: every sheet's tables, the round it reports, and what could not be understood. */
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { Correction } from "./correction";
import { findBlocks } from "./find-blocks";
import { findFrames, type Frame } from "./find-frames";
import { rememberMeanings, type Meanings } from "./find-headers";
import { findRound, type PeriodClue } from "./find-round";
import { findUnread } from "./find-unread";
import { readPeriod } from "./read-period";
import { recogniseBlock } from "./recognise-blocks";
import { recogniseFacts, type FactPlace } from "./recognise-facts";
import { recogniseTable, type KnownKind } from "./recognise-table";
import { settleRoles } from "./settle-roles";
import { viewSheet, type SheetView } from "./sheet-view";
import { gatherFacts } from "./table-facts";
import { scoreKinds } from "./table-kinds";
import type { Reading, RecognisedTable, Round } from "./table";

interface SheetReading {
  readonly view: SheetView;
  readonly known: readonly KnownKind[];
  /** Tables without a header row. */
  readonly bare: readonly RecognisedTable[];
  readonly facts: readonly FactPlace[];
  readonly frames: number;
}

export function recogniseWorkbook(grids: readonly Grid[], _corrections: readonly Correction[] = []): Reading {
  const meanings = rememberMeanings();
  const sheets = grids.map((grid) => readSheet(grid, meanings));
  const round = findRound(sheets.flatMap((sheet) => periodClues(sheet, meanings)));
  const read = sheets.map((sheet) => ({ sheet, tables: tablesOf(sheet, round) }));
  return {
    tables: read.flatMap(({ tables }) => tables),
    unread: read.flatMap(({ sheet, tables }) => tables.flatMap((table) => findUnread(sheet.view, table))),
    examined: read.map(({ sheet, tables }) => ({ sheet: sheet.view.grid.sheet, text: describe(sheet, tables.length) })),
    ...(round ? { round } : {}),
  };
}

function readSheet(grid: Grid, meanings: Meanings): SheetReading {
  const view = viewSheet(grid);
  const frames = findFrames(view, meanings).filter(({ rows }) => rows.length > 0);
  const known = frames.flatMap((frame): KnownKind[] => {
    const facts = gatherFacts(frame, meanings);
    const [score] = scoreKinds(facts);
    return score ? [{ facts, score, columns: settleRoles(score.kind, facts) }] : [];
  });
  const blocks = findBlocks(view, known.map(({ facts }) => areaOf(facts.frame)));
  const lists = blocks.flatMap((block) => recogniseFacts(block) ?? []);
  const others = blocks.filter((block) => !recogniseFacts(block)).flatMap((block) => recogniseBlock(block) ?? []);
  return { view, known, bare: [...lists.map(({ table }) => table), ...others], facts: lists.flatMap(({ facts }) => facts), frames: frames.length };
}

function areaOf(frame: Frame): Area {
  const top = frame.header?.first ?? frame.rows[0] ?? 0;
  return { top, bottom: frame.rows.at(-1) ?? top, left: frame.left, right: frame.right };
}

/** From top to bottom, left to right. */
function tablesOf({ known, bare }: SheetReading, round: Round | undefined): RecognisedTable[] {
  const tables = [...known.map((each) => recogniseTable(each, round)), ...bare];
  return tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

function describe({ frames }: SheetReading, tables: number): string {
  if (tables > 0) return tables === 1 ? "En tabell hittades." : `${tables} tabeller hittades.`;
  if (frames > 0) return "Rubrikrader finns, men ingen av dem hör till en budgettabell: det saknas konto, ekonomiska rader eller kolumner för budget, utfall och prognos.";
  return "Ingen rubrikrad med budget, utfall, prognos eller belopp hittades.";
}

/** Everything that says a period: facts first, then titles, headers and the sheet's name. */
function periodClues({ view, known, bare, facts }: SheetReading, meanings: Meanings): PeriodClue[] {
  const clues: PeriodClue[] = [];
  const add = (source: PeriodClue["source"], text: string): void => {
    const { hint } = readPeriod(text);
    if (hint) clues.push({ hint, source, text });
  };
  for (const { fact, value } of facts) if (fact === "year" || fact === "period") add("fact", value.text);
  for (const { title } of bare) for (const line of title) add("title", line);
  for (const { facts: table, columns } of known) {
    for (const line of table.frame.title) add("title", line);
    for (const column of columns) {
      const hint = column.role === "actual" ? meanings(column.path.join(" ")).hint : undefined;
      if (hint) clues.push({ hint, source: "header", text: column.path.join(" ") });
    }
  }
  if (known.length > 0) add("sheet", view.grid.sheet);
  return clues;
}
