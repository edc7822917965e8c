import type { ICellData } from "@univerjs/core";
import { valueOfCell } from "../../host/workbook/cell-value";
import type { Sheet } from "../../host/workbook/sheet";
import { writeEntries, type CellEntry } from "../../host/workbook/write-cells";
import type { CellArea } from "../grid/cell-area";

/** The stored cells of an area at one moment, so that they can be put back. */
export interface CellSnapshot {
  readonly area: CellArea;
  readonly cells: ReadonlyMap<string, ICellData>;
}

export function takeSnapshot(sheet: Sheet, area: CellArea): CellSnapshot {
  const cells = new Map<string, ICellData>();
  for (const [row, column, cell] of sheet.cellsIn(area)) cells.set(`${row},${column}`, structuredClone(cell));
  return { area, cells };
}

function entryOf(cell: ICellData | undefined): CellEntry {
  if (cell === undefined) return null;
  if (cell.f) return { kind: "formula", formula: cell.f };
  return cell.v === undefined || cell.v === null ? null : { kind: "value", value: valueOfCell(cell) };
}

/** Puts contents and formats back as they were. */
export function restoreSnapshot(sheet: Sheet, { area, cells }: CellSnapshot): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => area.top + row);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, column) => area.left + column);
  writeEntries(
    sheet,
    area.top,
    area.left,
    rows.map((row) => columns.map((column) => entryOf(cells.get(`${row},${column}`)))),
  );
  for (const row of rows) {
    for (const column of columns) {
      const style = cells.get(`${row},${column}`)?.s;
      const now = sheet.cell(row, column);
      if (now !== undefined && style !== now.s) sheet.worksheet.getCellMatrix().setValue(row, column, { ...now, s: style ?? null });
    }
  }
}
