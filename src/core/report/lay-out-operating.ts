/** Lays out an operating table: figures from the sources, sums and deviations as arithmetic on the table's own cells. */
import { figureOfLines } from "../followup/figure-of-lines";
import { emptyLedgerFigure } from "../followup/empty-ledger-figure";
import type { Figure } from "../followup/figure";
import { measureKey, measureNamed } from "../followup/measure";
import type { OperatingLine } from "../followup/operating-line";
import type { Amount } from "../money/amount";
import { formatAmount } from "../money/format-number";
import { ownContent, signed, type FilledCell } from "./filled-cell";
import type { LaidBlock } from "./laid-block";
import { layOutHeader } from "./lay-out-header";
import type { LayoutContext } from "./layout-context";
import { operatingColumns } from "./operating-columns";
import { placeRows, type PlacedRow } from "./operating-rows";
import type { CellContent, OwnTerm, ReportCell, ReportRow } from "./report-table";
import { isSelected } from "./select-lines";
import type { OperatingBlock, OperatingColumn } from "./template";

export function layOutOperating(block: OperatingBlock, context: LayoutContext): LaidBlock {
  const lines = context.followUp.operating;
  const columns = operatingColumns(block, context.followUp);
  const placed = placeRows(block, lines.filter((line) => line.side !== "net" || isShown(line, columns, context)));
  const header = layOutHeader(
    [{ header: block.labelHeader, isText: true }, ...columns.map((column) => headerOf(column, context))],
    context.isHeaderFlat,
  );
  const first = header.rows.length;
  const grid = fillGrid({ block, context, columns, placed, first });
  const rows = placed.map((row, at): ReportRow => ({
    cells: [labelCell(row, context), ...(grid[at] ?? []).map((filled, column) => amountCell(filled?.content, row, columns[column]))],
    ...(row.isBold ? { border: { top: "thin", from: 0, to: columns.length } } : {}),
  }));
  return {
    rows: [...header.rows, ...rows],
    headerRows: first,
    merges: header.merges,
    width: columns.length + 1,
    notices: missingLines(columns, placed, context),
  };
}

/** A netto of another year has no row where no column is of that year. */
function isShown({ cells }: OperatingLine, columns: readonly OperatingColumn[], { followUp }: LayoutContext): boolean {
  const shown = new Set(columns.flatMap((column) => (column.kind === "measure" ? [measureKey(measureNamed(column.measure, followUp.round))] : [])));
  return cells.length === 0 || cells.some(({ measure }) => shown.has(measureKey(measure)));
}

interface Filling {
  readonly block: OperatingBlock;
  readonly context: LayoutContext;
  readonly columns: readonly OperatingColumn[];
  readonly placed: readonly PlacedRow[];
  /** The block's first row below the header. */
  readonly first: number;
}

type Content = FilledCell | undefined;

function fillGrid(filling: Filling): readonly (readonly Content[])[] {
  const { columns, placed } = filling;
  const grid: Content[][] = placed.map(() => columns.map(() => undefined));
  placed.forEach((row, at) => {
    columns.forEach((column, position) => {
      if (!row.blank.has(column.id) && column.kind !== "deviation") set(grid, at, position, leaf(filling, grid, at, position));
    });
  });
  placed.forEach((row, at) => {
    columns.forEach((column, position) => {
      if (!row.blank.has(column.id) && column.kind === "deviation") set(grid, at, position, deviation(filling, grid, at, column));
    });
  });
  return grid;
}

function set(grid: Content[][], row: number, column: number, content: Content): void {
  const cells = grid[row];
  if (cells) cells[column] = content;
}

function leaf(filling: Filling, grid: readonly (readonly Content[])[], at: number, position: number): Content {
  const { columns, placed, context } = filling;
  const [row, column] = [placed[at], columns[position]];
  if (!row || !column || column.kind === "deviation") return undefined;
  if (column.kind === "comment") return commentOf(row.lines);
  if (row.adds) return sumOf(filling, grid, row, position);
  const figure = figureFor(row.lines, column, context);
  return figure && { content: { kind: "figure", figure, sign: row.sign, unit: context.unit, decimals: context.decimals }, kronor: signed(figure.kronor, row.sign) };
}

function figureFor(lines: readonly OperatingLine[], column: OperatingColumn & { kind: "measure" }, { followUp }: LayoutContext): Figure | undefined {
  const measure = measureNamed(column.measure, followUp.round);
  const chosen = column.select ? lines.filter((line) => isSelected(line, column.select ?? {})) : lines;
  return figureOfLines(chosen, measure, followUp.operating) ?? emptyLedgerFigure(chosen, measure, followUp.operating);
}

/** The sum is rounded once, from the lines of all its rows; its formula adds the rows above. */
function sumOf({ placed, first, columns, context }: Filling, grid: readonly (readonly Content[])[], row: PlacedRow, position: number): Content {
  const parts = (row.adds ?? []).filter((at) => grid[at]?.[position] !== undefined);
  const column = columns[position];
  if (parts.length === 0 || column?.kind !== "measure") return undefined;
  const leaves = leavesOf(placed, parts);
  const figure = figureFor(leaves.flatMap((at) => placed[at]?.lines ?? []), column, context);
  if (!figure) return undefined;
  const terms = parts.map((at): OwnTerm => ({ cell: { row: first + at, column: position + 1 }, by: placed[at]?.sign === row.sign ? 1 : -1 }));
  return ownContent(terms, signed(figure.kronor, row.sign), context);
}

function leavesOf(placed: readonly PlacedRow[], parts: readonly number[]): readonly number[] {
  return parts.flatMap((at) => { const adds = placed[at]?.adds; return adds ? leavesOf(placed, adds) : [at]; });
}

function deviation({ columns, first, placed, context }: Filling, grid: readonly (readonly Content[])[], at: number, column: OperatingColumn & { kind: "deviation" }): Content {
  const positionOf = (id: string): number => columns.findIndex((one) => one.id === id);
  const [of, against] = [positionOf(column.of), positionOf(column.against)];
  const [mine, theirs] = [grid[at]?.[of], grid[at]?.[against]];
  const isMissing = (position: number): boolean => position < 0 || grid.every((cells) => cells[position] === undefined);
  if ((!mine && !theirs) || isMissing(of) || isMissing(against)) return undefined;
  const sign = placed[at]?.sign ?? 1;
  const term = (position: number, by: 1 | -1): OwnTerm => ({ cell: { row: first + at, column: position + 1 }, by });
  // The positive term first: "C8-B8" reads as the subtraction it is.
  const terms = sign === 1 ? [term(of, 1), term(against, -1)] : [term(against, 1), term(of, -1)];
  const difference = [...(mine?.kronor ?? []), ...signed(theirs?.kronor ?? [], -1)];
  return ownContent(terms, signed(difference, sign), context);
}

function commentOf(lines: readonly OperatingLine[]): Content {
  const comments = [...new Set(lines.flatMap(({ comment }) => comment ?? []))];
  return comments.length === 0 ? undefined : { content: { kind: "text", text: comments.join(". ") }, kronor: [] };
}

function labelCell({ label, isBold }: PlacedRow, context: LayoutContext): ReportCell {
  return { content: { kind: "text", text: context.fill(label) }, style: "label", isBold };
}

function amountCell(content: CellContent | undefined, row: PlacedRow, column: OperatingColumn | undefined): ReportCell | undefined {
  return content && { content, style: column?.kind === "comment" ? "text" : "amount", isBold: row.isBold };
}

function headerOf(column: OperatingColumn, context: LayoutContext): { header: string; group?: string; isText: boolean } {
  const group = column.group === undefined ? {} : { group: context.fill(column.group) };
  return { header: context.fill(column.header), ...group, isText: column.kind === "comment" };
}

/** Money that the workbook has and the table does not show is said, never dropped. */
function missingLines(columns: readonly OperatingColumn[], placed: readonly PlacedRow[], { followUp, unit, decimals }: LayoutContext): readonly string[] {
  const shown = new Set(placed.flatMap(({ lines }) => lines));
  const left = followUp.operating.filter((line) => !shown.has(line) && line.side !== "contribution");
  const measures = columns.flatMap((column) => (column.kind === "measure" && !column.select ? [measureNamed(column.measure, followUp.round)] : []));
  const amounts = measures.flatMap((measure): Amount[] => { const figure = figureOfLines(left, measure); return figure && figure.amount !== 0 ? [figure.amount] : []; });
  const [amount] = amounts;
  if (amount === undefined) return [];
  const names = [...new Set(left.map(({ label, account }) => account ?? label))].slice(0, 5).join(", ");
  return [`Raderna ${names} har ingen plats i tabellen (${formatAmount(amount, unit, decimals)}). Kontrollera hur de är inlästa.`];
}
