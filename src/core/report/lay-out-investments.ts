/** Lays out investments: per project, grouped by owner, or the committee's single total row. */
import { investmentFigure, type InvestmentLine } from "../followup/investment-line";
import { ownContent, type FilledCell } from "./filled-cell";
import type { LaidBlock } from "./laid-block";
import { layOutHeader } from "./lay-out-header";
import type { LayoutContext } from "./layout-context";
import { placeProjects, type PlacedProject } from "./place-projects";
import type { OwnTerm, ReportCell, ReportRow } from "./report-table";
import type { InvestmentBlock, InvestmentColumn } from "./template";

type Content = FilledCell | undefined;

interface Filling {
  readonly context: LayoutContext;
  readonly columns: readonly InvestmentColumn[];
  /** By the column that is left out: the one that then stands for it. */
  readonly instead: ReadonlyMap<string, string>;
  readonly placed: readonly PlacedProject[];
  /** Position of the first amount column and row within the block. */
  readonly left: number;
  readonly first: number;
}

export function layOutInvestments(block: InvestmentBlock, context: LayoutContext): LaidBlock {
  const lines = context.followUp.investments;
  const columns = block.columns.filter((column, _, all) => !column.isOptional || isAvailable(column, all, lines));
  const left = block.labelHeader === undefined ? 0 : 1;
  const labels = block.labelHeader === undefined ? [] : [{ header: block.labelHeader, isText: true }];
  const header = layOutHeader([...labels, ...columns.map((column) => headerOf(column, context))], context.isHeaderFlat);
  const placed = placeProjects(block, lines);
  const instead = new Map(block.columns.flatMap((column) => (column.kind === "sum" && !columns.includes(column) ? [[column.id, column.of[0] ?? ""] as const] : [])));
  const filling: Filling = { context, columns, instead, placed, left, first: header.rows.length };
  const rows = placed.map((_, at): ReportRow => rowOf(filling, at));
  return { rows: [...header.rows, ...rows], headerRows: header.rows.length, merges: header.merges, width: columns.length + left, notices: [] };
}

function rowOf(filling: Filling, at: number): ReportRow {
  const { placed, columns, left, context } = filling;
  const row = placed[at];
  const isSum = row?.adds !== undefined;
  const label: ReportCell = { content: { kind: "text", text: context.fill(row?.label ?? "") }, style: "label", isBold: isSum };
  const cells = columns.map((column, position): ReportCell | undefined => {
    const content = contentAt(filling, at, position)?.content;
    return content && { content, style: column.kind === "comment" ? "text" : "amount", isBold: isSum };
  });
  return {
    cells: left === 0 ? cells : [label, ...cells],
    ...(isSum ? { border: { top: "thin", from: 0, to: columns.length + left - 1 } } : {}),
  };
}

function contentAt(filling: Filling, at: number, position: number): Content {
  const { columns, placed, context } = filling;
  const [row, column] = [placed[at], columns[position]];
  if (!row || !column) return undefined;
  switch (column.kind) {
    case "comment": {
      const comments = row.adds ? [] : row.lines.flatMap(({ comment }) => comment ?? []);
      return comments.length === 0 ? undefined : { content: { kind: "text", text: comments.join(". ") }, kronor: [] };
    }
    case "amount": return row.adds ? addedRows(filling, row, position) : figureContent(row.lines, column.role, context);
    case "sum": return acrossColumns(filling, at, column);
    case "deviation": return acrossDeviation(filling, at, column);
  }
}

function figureContent(lines: readonly InvestmentLine[], role: Parameters<typeof investmentFigure>[1], context: LayoutContext): Content {
  const figure = investmentFigure(lines, role);
  return figure && { content: { kind: "figure", figure, sign: 1, unit: context.unit, decimals: context.decimals }, kronor: figure.kronor };
}

function addedRows(filling: Filling, row: PlacedProject, position: number): Content {
  const { columns, left, first, context } = filling;
  const column = columns[position];
  if (column?.kind !== "amount") return undefined;
  const figure = investmentFigure(row.lines, column.role);
  const parts = (row.adds ?? []).filter((at) => contentAt(filling, at, position) !== undefined);
  if (!figure || parts.length === 0) return undefined;
  return ownContent(parts.map((at) => ({ by: 1 as const, cell: { row: first + at, column: left + position } })), figure.kronor, context);
}

/** S:a budget: what the columns give, or the sheet's own total where it does not say the parts. */
function acrossColumns(filling: Filling, at: number, column: InvestmentColumn & { kind: "sum" }): Content {
  const { columns, left, first, context, placed } = filling;
  const row = placed[at];
  const parts = column.of.flatMap((id) => {
    const position = columns.findIndex((one) => one.id === id);
    const content = position < 0 ? undefined : contentAt(filling, at, position);
    return content ? [{ position, kronor: content.kronor }] : [];
  });
  if (!row) return undefined;
  if (parts.length === 0) return figureContent(row.lines, column.otherwise, context);
  const terms = parts.map(({ position }) => ({ by: 1 as const, cell: { row: first + at, column: left + position } }));
  return ownContent(terms, parts.flatMap(({ kronor }) => kronor), context);
}

function acrossDeviation(filling: Filling, at: number, column: InvestmentColumn & { kind: "deviation" }): Content {
  const { columns, instead, left, first, context } = filling;
  const [plus, minus] = column.sense === "spent" ? [column.of, column.against] : [column.against, column.of];
  const side = (id: string): { position: number; content: Content } => {
    const position = columns.findIndex((one) => one.id === id || one.id === instead.get(id));
    return { position, content: position < 0 ? undefined : contentAt(filling, at, position) };
  };
  const [one, other] = [side(plus), side(minus)];
  if (!one.content && !other.content) return undefined;
  if (isEmptyColumn(filling, one.position) || isEmptyColumn(filling, other.position)) return undefined;
  const term = ({ position }: { position: number }, by: 1 | -1): OwnTerm => ({ by, cell: { row: first + at, column: left + position } });
  return ownContent([term(one, 1), term(other, -1)], [...(one.content?.kronor ?? []), ...(other.content?.kronor ?? []).map((value) => -value)], context);
}

function isEmptyColumn(filling: Filling, position: number): boolean {
  return position < 0 || filling.placed.every((_, at) => contentAt(filling, at, position) === undefined);
}

function headerOf(column: InvestmentColumn, context: LayoutContext): { header: string; group?: string; isText: boolean } {
  const group = column.group === undefined ? {} : { group: context.fill(column.group) };
  return { header: context.fill(column.header), ...group, isText: column.kind === "comment" };
}

function isAvailable(column: InvestmentColumn, columns: readonly InvestmentColumn[], lines: readonly InvestmentLine[]): boolean {
  if (column.kind === "deviation") return columns.some((one) => one.id === column.of && isAvailable(one, columns, lines));
  if (column.kind === "amount") return lines.some(({ parts }) => parts[column.role] !== undefined);
  // A total of one part would only repeat it.
  if (column.kind === "sum") return lines.some(({ parts }) => parts.added !== undefined) || lines.every(({ parts }) => parts.budget === undefined);
  return lines.some(({ comment }) => comment !== undefined);
}
