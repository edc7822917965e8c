import type { Column, ColumnRole, Period, PositiveSign, Reading, RecognisedTable, Row, RowKind, TableKind, Unit } from "../../../src/core/recognise/table";
import { columnNumber, parseArea } from "../../../src/core/sheet/address";

/** A table as recognition would describe it, said by hand: what the figures need, and nothing of how it was found. */
export interface HandTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly range: string;
  /** First and last header row, as Excel counts. */
  readonly header?: readonly [number, number];
  readonly unit: Unit;
  readonly positive?: PositiveSign;
  /** "budget 2024-01..2024-04" by column letter. */
  readonly columns: Readonly<Record<string, string>>;
  /** Excel row → "kind label", "kind label @group". */
  readonly rows?: Readonly<Record<number, string>>;
  readonly body: readonly [number, number];
}

export function handReading(tables: readonly HandTable[]): Reading {
  return { tables: tables.map(recognised), unread: [], examined: [] };
}

function recognised(hand: HandTable): RecognisedTable {
  const range = parseArea(hand.range);
  if (!range) throw new Error(hand.range);
  return {
    id: `${hand.sheet}!${hand.range.split(":")[0]}`,
    kind: hand.kind, sheet: hand.sheet, range,
    headerRows: hand.header ? { first: hand.header[0] - 1, last: hand.header[1] - 1 } : undefined,
    title: [], unit: hand.unit, unitIsStated: true, positive: hand.positive ?? "none",
    columns: Object.entries(hand.columns).map(([letter, text]) => column(letter, text)),
    rows: Object.entries(hand.rows ?? {}).map(([row, text]) => rowOf(Number(row), text)),
    body: { first: hand.body[0] - 1, last: hand.body[1] - 1 },
    confidence: 1, evidence: [], alternatives: [],
  };
}

function column(letter: string, text: string): Column {
  const [role = "unknown", months] = text.split(" ");
  const [from = "", to = from] = months?.split("..") ?? [];
  const period: Period | undefined = months ? { from: from.length === 4 ? `${from}-01` : from, to: to.length === 4 ? `${to}-12` : to } : undefined;
  return { column: columnNumber(letter), role: role as ColumnRole, header: [], ...(period ? { period } : {}) };
}

function rowOf(row: number, text: string): Row {
  const [, kind = "", label = "", group] = /^(\S+) ?([^@]*?)(?: ?@(.*))?$/u.exec(text) ?? [];
  const account = /^(\d{4})\b/u.exec(label)?.[1];
  return { row: row - 1, kind: kind as RowKind, label, ...(account ? { account } : {}), ...(group ? { group } : {}) };
}
