/** Lays out how a deficit or surplus is shared: the published amount by largest remainder, and the invoice basis in kronor. */
import { formatDay } from "../followup/swedish-date";
import { allocationOf, type Allocation } from "../followup/allocation";
import { allocateAmount } from "../money/allocate";
import { amountOfOre, oreIn, roundAmount, type Amount } from "../money/amount";
import type { MoneyUnit } from "../money/money-unit";
import type { LaidBlock } from "./laid-block";
import { layOutHeader } from "./lay-out-header";
import type { LayoutContext } from "./layout-context";
import type { CellContent, OwnTerm, ReportCell, ReportRow } from "./report-table";
import { sourcesOf } from "./sources-of";

/** One column of shares: how it prints, and the shares themselves. */
interface ShareColumn {
  readonly header: string;
  readonly sign: 1 | -1;
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly shares: readonly Amount[];
}

export function layOutAllocation(context: LayoutContext): LaidBlock {
  const allocation = allocationOf(context.followUp);
  if (!allocation) return { rows: [], headerRows: 0, merges: [], width: 1, notices: [] };
  const columns = shareColumns(allocation, context);
  const header = layOutHeader(
    [{ header: "Kommun", isText: true }, { header: `Invånare ${formatDay(allocation.keyDay)}` }, ...columns],
    context.isHeaderFlat,
  );
  const first = header.rows.length;
  const rows = allocation.shares.map(({ municipality, inhabitants, source }, at): ReportRow => ({
    cells: [
      { content: { kind: "text", text: municipality }, style: "label" },
      amountCell({ kind: "number", value: inhabitants, ...(source ? { source } : {}), decimals: 0, isPercent: false }),
      ...columns.map((one) => amountCell(shareContent(one, one.shares[at] ?? amountOfOre(0), allocation))),
    ],
  }));
  return { rows: [...header.rows, ...rows, totalRow(allocation, columns, first)], headerRows: first, merges: header.merges, width: columns.length + 2, notices: [] };
}

/** What is shared is the amount as published, so that the shares add up to what the text says. */
function shareColumns({ result, shares }: Allocation, { unit, decimals, fill }: LayoutContext): readonly ShareColumn[] {
  const weights = shares.map(({ inhabitants }) => inhabitants);
  const split = (amount: Amount, step: number): readonly Amount[] => allocateAmount(amount, weights, amountOfOre(step));
  const published = split(roundAmount(result.amount, unit, decimals), oreIn(unit) / 10 ** decimals);
  const kronor = split(roundAmount(result.amount, "kr", 0), oreIn("kr"));
  return [
    { header: fill("Andel av resultatet, {unit}"), sign: 1, unit, decimals, shares: published },
    { header: fill("Faktureras, {unit}"), sign: -1, unit, decimals, shares: published },
    { header: "Faktureras, kronor", sign: -1, unit: "kr", decimals: 0, shares: kronor },
  ];
}

/** No formula divides so that the parts add up: the shares are values, and know what they came from. */
function shareContent({ sign, unit, decimals }: ShareColumn, share: Amount, { result }: Allocation): CellContent {
  const from = sourcesOf(result.expression);
  const figure = { amount: share, kronor: [share / 100], expression: { kind: "constant" as const, value: share / 100, from } };
  return { kind: "figure", figure, sign, unit, decimals };
}

function totalRow({ shares }: Allocation, columns: readonly ShareColumn[], first: number): ReportRow {
  const terms = (column: number): OwnTerm[] => shares.map((_, at) => ({ by: 1, cell: { row: first + at, column } }));
  const total = (column: ShareColumn): Amount => amountOfOre(column.shares.reduce((sum, share) => sum + share, 0) * column.sign);
  // Inhabitants are counted as kronor would be: a sum of whole numbers.
  const inhabitants = amountOfOre(shares.reduce((sum, share) => sum + share.inhabitants, 0) * 100);
  return {
    border: { top: "thin", from: 0, to: columns.length + 1 },
    cells: [
      { content: { kind: "text", text: "Summa" }, style: "label", isBold: true },
      amountCell({ kind: "own", terms: terms(1), amount: inhabitants, unit: "kr", decimals: 0 }, true),
      ...columns.map((column, at) => amountCell({ kind: "own", terms: terms(at + 2), amount: total(column), unit: column.unit, decimals: column.decimals }, true)),
    ],
  };
}

function amountCell(content: CellContent, isBold = false): ReportCell {
  return { content, style: "amount", isBold };
}
