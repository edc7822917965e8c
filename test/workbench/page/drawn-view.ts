/** A sheet view drawn as text: rows of cells with bars between, a dot for an empty cell. */
import { axis } from "../../../src/workbench/page/grid/axis";
import type { CellArea } from "../../../src/workbench/page/grid/cell-area";
import type { SheetView } from "../../../src/workbench/page/grid/sheet-view";

interface DrawnOptions {
  readonly merges?: readonly CellArea[];
  readonly hiddenRows?: readonly number[];
  readonly frozen?: SheetView["frozen"];
}

const LOOK = {
  font: "11pt Calibri", color: "#000000", fill: undefined, decoration: "none", shift: "none", borders: {},
  horizontal: "general", vertical: "bottom", wrap: false, indent: 0, rotation: 0, isGeneralNumber: true,
} as const;

export const ROW_HEIGHT = 20;
export const COLUMN_WIDTH = 60;

export function drawnView(drawing: string, { merges = [], hiddenRows = [], frozen = { rows: 0, columns: 0 } }: DrawnOptions = {}): SheetView {
  const rows = drawing.trim().split("\n").map((line) => line.split("|").map((text) => text.trim()));
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    name: "Blad1",
    rows: axis(rows.length, (row) => (hiddenRows.includes(row) ? 0 : ROW_HEIGHT)),
    columns: axis(columns, () => COLUMN_WIDTH),
    frozen,
    merges,
    showsGridlines: true,
    used: { row: rows.length - 1, column: columns - 1 },
    cell: (row, column) => {
      const text = rows[row]?.[column];
      return text === undefined || text === "." ? undefined : { text, kind: /^[−-]?\d/.test(text) ? "number" : "text", look: LOOK, note: undefined };
    },
  };
}
