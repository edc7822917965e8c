/** The table's own sums against what its rows became: "Summa intäkter" and the netto on the sheet are what a report must come to. */
import { netRow, stepOf } from "../recognise/unsigned-sides";
import { sideOf } from "../recognise/side-of-row";
import { rowWordsOf } from "../recognise/table-facts";
import type { Row, Unit } from "../recognise/table";
import { cellAddress } from "../sheet/address";
import { formatNumber } from "../money/format-number";
import type { OperatingLine, Side } from "./operating-line";
import { readCellNumber } from "./read-cell-number";
import { kronorIn, ownRows, type TableOnGrid } from "./table-cells";

/** A sum on the sheet that the rows, as they are understood, do not come to. Amounts as the sheet writes them, sign aside. */
export interface OwnSum {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly side: "income" | "cost" | "net";
  readonly own: number;
  readonly ours: number;
  readonly unit: Unit;
}

/** An amount of a line in a column of the sheet, in kronor. */
interface Placed {
  readonly side: Side;
  readonly row: number;
  readonly column: number;
  readonly kronor: number;
}

export function strayingSums(source: TableOnGrid, lines: readonly OperatingLine[]): readonly OwnSum[] {
  const { table } = source;
  const details = ownRows(table);
  if (!details.some(({ kind }) => kind === "detail")) return [];
  const placed = lines.flatMap(({ side, cells }) => cells.flatMap((cell): Placed[] => (cell.kind === "cell" ? [{ side, row: cell.row, column: cell.column, kronor: cell.value * cell.factor }] : [])));
  const columns = [...new Set(placed.map(({ column }) => column))];
  return sumsOf(table.rows).flatMap(({ row, side }) => columns.flatMap((column) => strayingSum(source, { row, side, column, placed: placed.filter((each) => each.column === column) }) ?? []));
}

/** The only sum of all income, the only one of all costs, and the netto. Where each verksamhet has its own there is none of all. */
function sumsOf(rows: readonly Row[]): readonly { readonly row: Row; readonly side: OwnSum["side"] }[] {
  const sums = rows.filter(({ kind, account }) => (kind === "subtotal" || kind === "total") && account === undefined);
  const ofSide = (side: "income" | "cost"): readonly Row[] => sums.filter((row) => WHOLE_SIDE[side].test(row.label) && !rowWordsOf(row.label).has("net") && sideOf({ label: row.label }) === side);
  const net = netRow(rows);
  return [
    ...(["income", "cost"] as const).flatMap((side) => { const [row, ...more] = ofSide(side); return row && more.length === 0 ? [{ row, side }] : []; }),
    ...(net ? [{ row: net, side: "net" as const }] : []),
  ];
}

const WHOLE_SIDE = {
  income: /^\s*(?:\d+\s+)?(?:summa |s:a |totala? |verksamhetens )*(?:intäkter|inkomster)(?: totalt)?\s*$/iu,
  cost: /^\s*(?:\d+\s+)?(?:summa |s:a |totala? |verksamhetens )*(?:kostnader|utgifter)(?: totalt)?\s*$/iu,
};

interface Asked {
  readonly row: Row;
  readonly side: OwnSum["side"];
  readonly column: number;
  readonly placed: readonly Placed[];
}

/** Kommunbidrag may or may not be in the sum, and rows after it may be of something else. */
function strayingSum({ table, grid }: TableOnGrid, { row, side, column, placed }: Asked): OwnSum | undefined {
  const number = readCellNumber(grid, row.row, column);
  if (number.kind !== "number") return undefined;
  const unit = number.unit ?? table.columns.find((each) => each.column === column)?.unit ?? table.unit;
  const sumUp = (sides: readonly Side[], isWithin: (at: number) => boolean): { readonly sum: number; readonly values: readonly number[] } => {
    const values = placed.filter((each) => sides.includes(each.side) && isWithin(each.row)).map(({ kronor }) => kronor / kronorIn(unit));
    return { sum: Math.abs(values.reduce((sum, each) => sum + each, 0)), values };
  };
  const sides: readonly Side[] = side === "net" ? ["income", "cost", "net"] : [side];
  const tries = [sides, [...sides, "contribution" as const]].flatMap((each) => [sumUp(each, () => true), sumUp(each, (at) => at < row.row), sumUp(each, (at) => at > row.row)]);
  const own = Math.abs(number.value);
  const [ours] = tries;
  if (!ours || ours.values.length === 0 || tries.some(({ sum, values }) => values.length > 0 && Math.abs(sum - own) <= ((values.length + 1) / 2) * stepOf([own, ...values]) + 1e-6)) return undefined;
  return { table: table.id, sheet: table.sheet, row: row.row, column, label: row.label, side, own, ours: ours.sum, unit };
}

const SIDE_NAMES: Readonly<Record<OwnSum["side"], string>> = { income: "intäkter", cost: "kostnader", net: "netto" };

/** Both figures, so that nobody takes the one for the other. */
export function showStraying({ sheet, row, column, label, side, own, ours, unit }: OwnSum): string {
  const shown = (value: number): string => `${formatNumber(Number(value.toPrecision(12)))}${unit === "unknown" ? "" : ` ${unit}`}`;
  return `Raden ”${label}” på bladet ”${sheet}” säger ${shown(own)} i ${cellAddress(row, column)}, men raderna som rapporten räknar som ${SIDE_NAMES[side]} blir ${shown(ours)}.`;
}
