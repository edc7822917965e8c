/** Which cells the user has selected, and whether there is anything in them at this moment. */
import type { Attempt } from "../core/problem";
import type { Area } from "../core/sheet/address";
import { withExcel, type SessionOptions } from "./session";

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

export interface SelectedCells extends Selection {
  readonly sheetId: string;
  readonly isEmpty: boolean;
}

export function readSelection(options: SessionOptions = {}): Promise<Attempt<SelectedCells>> {
  return withExcel(
    (session) =>
      session.ask((context) => {
        const range = context.workbook.getSelectedRange();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        range.worksheet.load("id,name");
        const used = range.getUsedRangeOrNullObject(true);
        used.load("address");
        return () => selectedCells(range, used);
      }),
    options,
  );
}

function selectedCells(range: Excel.Range, used: Excel.Range): SelectedCells {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  return { sheet: range.worksheet.name, sheetId: range.worksheet.id, area, isEmpty: used.isNullObject };
}
