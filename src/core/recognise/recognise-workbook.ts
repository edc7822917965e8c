/** Reads a whole workbook: every sheet's tables, the round it reports, and what could not be understood. */
import type { Grid } from "../sheet/grid";
import type { Correction } from "./correction";
import { findFrames } from "./find-frames";
import { rememberMeanings, type Meanings } from "./find-headers";
import { findRound, type PeriodClue } from "./find-round";
import { readPeriod } from "./read-period";
import { recogniseFacts, type FactPlace } from "./recognise-facts";
import { recogniseTable, type KnownKind } from "./recognise-table";
import { settleRoles } from "./settle-roles";
import { viewSheet, type SheetView } from "./sheet-view";
import { gatherFacts } from "./table-facts";
import { scoreKinds } from "./table-kinds";
import type { Reading, RecognisedTable, Unread } from "./table";

interface SheetReading {
  readonly view: SheetView;
  readonly known: readonly KnownKind[];
  readonly factsTable: RecognisedTable | undefined;
  readonly facts: readonly FactPlace[];
  readonly examined: string;
}

export function recogniseWorkbook(grids: readonly Grid[], _corrections: readonly Correction[] = []): Reading {
  const meanings = rememberMeanings();
  const sheets = grids.map((grid) => readSheet(grid, meanings));
  const round = findRound(sheets.flatMap((sheet) => periodClues(sheet, meanings)));
  const tables = sheets.flatMap(({ known, factsTable }) => [...known.map((each) => recogniseTable(each, round)), ...(factsTable ? [factsTable] : [])]);
  const unread: Unread[] = [];
  return {
    tables,
    unread,
    examined: sheets.map(({ view, examined }) => ({ sheet: view.grid.sheet, text: examined })),
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
  const taken = known.map(({ facts: { frame } }) => ({ top: frame.header?.first ?? frame.rows[0] ?? 0, bottom: frame.rows.at(-1) ?? 0 }));
  const factsFound = recogniseFacts(view, (row) => taken.some(({ top, bottom }) => row >= top && row <= bottom));
  return {
    view, known,
    factsTable: factsFound?.table,
    facts: factsFound?.facts ?? [],
    examined: describe(frames.length, known.length + (factsFound ? 1 : 0)),
  };
}

function describe(frames: number, tables: number): string {
  if (tables > 0) return tables === 1 ? "En tabell hittades." : `${tables} tabeller hittades.`;
  if (frames > 0) return "Rubrikrader finns, men ingen av dem hör till en budgettabell: det saknas konto, ekonomiska rader eller kolumner för budget, utfall och prognos.";
  return "Ingen rubrikrad med budget, utfall, prognos eller belopp hittades.";
}

/** Everything that says a period: facts first, then titles, headers and the sheet's name. */
function periodClues({ view, known, facts }: SheetReading, meanings: Meanings): PeriodClue[] {
  const clues: PeriodClue[] = [];
  const add = (source: PeriodClue["source"], text: string): void => {
    const { hint } = readPeriod(text);
    if (hint) clues.push({ hint, source, text });
  };
  for (const { fact, value } of facts) if (fact === "year" || fact === "period" || fact === "round") add("fact", fact === "round" ? "" : value.text);
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
