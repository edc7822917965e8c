/** Ett ritat exempel som rader av text: what a reader of the docs and the pane sees of it. */
import { drawSheet } from "../sheet/drawing";

export interface ExampleCell {
  readonly text: string;
  /** What the rule points at. */
  readonly isMarked: boolean;
}

/** Every row as wide as the widest; a formula is shown as the value it gives. */
export function exampleRows(drawing: string): readonly (readonly ExampleCell[])[] {
  const lines = drawing.split("\n").map((line) => line.trim()).filter((line) => line.startsWith("|"));
  const rows = lines.map((line) => line.replace(/^\|/u, "").replace(/\|$/u, "").split("|").map((cell) => cell.trim()));
  const { marked } = drawSheet(drawing);
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells, row) => Array.from({ length: width }, (_, column) => ({
    text: shown(cells[column] ?? ""),
    isMarked: marked.some((cell) => cell.row === row && cell.column === column),
  })));
}

function shown(text: string): string {
  return text === "<" || text === "^" ? "" : text.replace(/^\[(.*)\]$/u, "$1").replace(/^=.*→\s*/u, "").replace(/\s*\{.*\}$/u, "").trim();
}
