/** Finds label-and-value pairs about the report itself: nämnd, år, period, daterad. */
import { cellAddress } from "../sheet/address";
import type { Block } from "./find-blocks";
import { FACT_WORDS, type Fact } from "./header-words";
import { plainHeader } from "./read-period";
import type { SeenCell, SheetView } from "./sheet-view";
import type { RecognisedTable, Row } from "./table";

export interface FactPlace {
  readonly fact: Fact | undefined;
  readonly label: string;
  readonly value: SeenCell;
  readonly row: number;
  readonly keyColumn: number;
  readonly valueColumn: number;
}

/** The fact that a label asks for; a colon after it changes nothing. */
export function factOf(label: string): Fact | undefined {
  const plain = plainHeader(label).replace(/\s*:$/u, "");
  return FACT_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
}

const WIDEST_GAP = 3;
const MOST_ROWS = 60;

/** All pairs in a block, in reading order. */
function pairsOf({ view, rows, left, right }: Block): FactPlace[] {
  const places: FactPlace[] = [];
  for (const row of rows) {
    const filled: number[] = [];
    for (let column = left; column <= right; column++) if (view.cell(row, column).kind !== "blank") filled.push(column);
    const [key, value] = filled;
    if (key === undefined || value === undefined || filled.length > 3 || value - key > WIDEST_GAP) continue;
    const label = view.cell(row, key);
    if (label.kind !== "text" || label.text.length > 60) continue;
    places.push({ fact: factOf(label.text), label: label.text.trim().replace(/\s*:$/u, ""), value: view.cell(row, value), row, keyColumn: key, valueColumn: value });
  }
  return places;
}

/** A facts table: pairs in the same two columns of which at least two, and a fair share, are about the report. */
export function recogniseFacts(block: Block): { table: RecognisedTable; facts: readonly FactPlace[] } | undefined {
  const { view } = block;
  const all = pairsOf(block);
  const first = all.find(({ fact }) => fact !== undefined);
  if (!first) return undefined;
  const same = all.filter(({ keyColumn, valueColumn }) => keyColumn === first.keyColumn && valueColumn === first.valueColumn);
  const known = same.filter(({ fact }) => fact !== undefined);
  const start = first.row;
  const end = known.at(-1)?.row ?? start;
  const facts = same.filter(({ row }) => row >= start && row <= Math.max(end, lastInBlock(same, end)));
  const distinct = new Set(known.map(({ fact }) => fact)).size;
  if (distinct < 2 || known.length * 3 < facts.length || facts.length > MOST_ROWS) return undefined;
  return { table: factsTable(view, facts, known.length), facts };
}

/** Pairs that follow directly under the last known one belong to the same list. */
function lastInBlock(places: readonly FactPlace[], end: number): number {
  let last = end;
  for (const { row } of places) if (row === last + 1) last = row;
  return last;
}

function factsTable(view: SheetView, facts: readonly FactPlace[], known: number): RecognisedTable {
  const first = facts[0] as FactPlace;
  const last = facts.at(-1) as FactPlace;
  const rows: Row[] = facts.map(({ row, label }) => ({ row, kind: "detail", label }));
  const { sheet } = view.grid;
  return {
    id: `${sheet}!${cellAddress(first.row, first.keyColumn)}`,
    kind: "facts",
    sheet,
    range: { top: first.row, left: first.keyColumn, bottom: last.row, right: first.valueColumn },
    headerRows: undefined,
    title: [],
    unit: "unknown",
    unitIsStated: false,
    positive: "none",
    columns: [
      { column: first.keyColumn, role: "key", header: [] },
      { column: first.valueColumn, role: "value", header: [] },
    ],
    rows,
    body: { first: first.row, last: last.row },
    confidence: Math.min(1, 0.5 + known * 0.12),
    evidence: [{ about: "kind", text: `${known} etiketter hör till en rapports uppgifter: ${facts.filter(({ fact }) => fact !== undefined).map(({ label }) => label).join(", ")}.` }],
    alternatives: [],
  };
}
