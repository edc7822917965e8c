/** Rubrikerna i arbetsboken: column headings, titles and sheet names, each with its cell and the period it names. */
import { readPeriod, type PeriodHint } from "../recognise/read-period";
import type { Column } from "../recognise/table";
import { isInside } from "../sheet/address";
import { changeCell, type CellChange } from "../sheet/cell-change";
import { formulaAt, valueAt, type Grid } from "../sheet/grid";
import type { Place } from "./finding";
import { placeOf, textAt, type TableView } from "./arithmetic/table-view";

export interface LabelCell {
  readonly kind: "heading" | "title" | "sheetName";
  readonly text: string;
  readonly at: Place;
  readonly view: TableView;
  readonly hint: PeriodHint | undefined;
  /** Every year the text names. */
  readonly years: readonly number[];
  /** The columns under a heading; none for titles. */
  readonly columns: readonly Column[];
}

/** Lines that give a date and not the period: when something was taken out, decided or signed. */
const DATED_LINE = /uttag|utskriv|uttagen|daterad|datum|källa|beslut|§|sammanträd|version|skapad|senast|utskickad|reviderad|undertecknad|folkmängd|invånare/iu;

export function headingsOf(view: TableView): readonly LabelCell[] {
  const { headerRows, sheet, range } = view.table;
  if (!headerRows) return [];
  const cells: LabelCell[] = [];
  for (let row = headerRows.first; row <= headerRows.last; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const text = textAt(view.grid, row, column);
      if (text === "") continue;
      cells.push(label("heading", text, placeOf(sheet, row, column), view, columnsUnder(view, row, column)));
    }
  }
  return cells;
}

/** A merged or group heading stands over several columns: until the next heading in its row. */
function columnsUnder(view: TableView, row: number, column: number): readonly Column[] {
  const merge = view.grid.merges.find((area) => isInside(area, row, column));
  let right = merge ? merge.right : column;
  const isLastHeaderRow = row === view.table.headerRows?.last;
  while (!merge && !isLastHeaderRow && right < view.table.range.right && valueAt(view.grid, row, right + 1) === "") right++;
  return view.table.columns.filter((other) => other.column >= column && other.column <= right);
}

export function titlesOf(view: TableView): readonly LabelCell[] {
  const { table, grid } = view;
  const lines = table.title.filter((text) => text !== "" && !DATED_LINE.test(text));
  return lines.map((text) => label("title", text, findText(grid, text, table.range.top) ?? placeOf(table.sheet, table.range.top, table.range.left), view, []));
}

export function sheetNameOf(view: TableView): LabelCell {
  return label("sheetName", view.table.sheet, placeOf(view.table.sheet, view.table.range.top, view.table.range.left), view, []);
}

function label(kind: LabelCell["kind"], text: string, at: Place, view: TableView, columns: readonly Column[]): LabelCell {
  return { kind, text, at, view, hint: readPeriod(text).hint, years: yearsIn(text), columns };
}

export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)((?:19[89]|20[0-4])\d)(?:0[1-9]|1[0-2])?(?!\d)/gu)].map(([, year]) => Number(year));
}

/** The nearest cell above a row that holds the text; titles keep their words but lose their place when read. */
function findText(grid: Grid, text: string, below: number): Place | undefined {
  const wanted = text.replace(/\s+/gu, " ").trim();
  for (let row = below; row >= Math.max(grid.area.top, below - 12); row--) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (textAt(grid, row, column) === wanted) return placeOf(grid.sheet, row, column);
    }
  }
  return undefined;
}

/** A sheet name has no cell of its own: the finding points at the table and says the name. */
export function quoteLabel({ kind, text }: LabelCell): string {
  const what = kind === "heading" ? "Kolumnrubriken" : kind === "title" ? "Rubriken" : "Bladnamnet";
  return `${what} ”${text}”`;
}

/** The label with other words, as a change to show; nothing for a sheet's name or a formula. */
export function reword({ kind, at, view, text }: LabelCell, words: string): { readonly fix?: readonly CellChange[] } {
  const { top: row, left: column } = at.area;
  const isWritten = kind !== "sheetName" && formulaAt(view.grid, row, column) === undefined && textAt(view.grid, row, column) === text;
  return isWritten && words !== text ? { fix: [changeCell(view.grid, row, column, { text: words })] } : {};
}
