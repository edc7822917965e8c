/** The rows of a table's parts, without its total, when the selection begins at the first of them: a share leans on all weights. */
import type { RecognisedTable, Row } from "../recognise/table";
import type { RowSpan } from "./suggest-formulas";

export function wholeKey(table: RecognisedTable, selected: readonly Row[]): RowSpan | undefined {
  const parts = table.rows.filter(({ kind }) => kind === "detail").map(({ row }) => row);
  const [first] = parts;
  const last = parts.at(-1);
  const isTogether = first !== undefined && last !== undefined && last - first === parts.length - 1;
  return isTogether && selected[0]?.row === first && selected.every(({ row }) => row <= last) ? { first, last } : undefined;
}
