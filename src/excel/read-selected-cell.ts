/** The cell that the user has selected, with what stands in it. */
import type { Attempt } from "../core/problem";
import type { CellValue } from "../core/sheet/grid";
import { withExcel, type SessionOptions } from "./session";

export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The first cell where several are selected. */
export function readSelectedCell(options: SessionOptions = {}): Promise<Attempt<SelectedCell>> {
  return withExcel(
    (session) =>
      session.ask((context) => {
        const cell = context.workbook.getSelectedRange().getCell(0, 0);
        cell.load("rowIndex,columnIndex,values");
        cell.worksheet.load("name");
        return () => selectedCell(cell);
      }),
    options,
  );
}

function selectedCell(cell: Excel.Range): SelectedCell {
  const values = cell.values as CellValue[][];
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex, value: values[0]?.[0] ?? "" };
}
