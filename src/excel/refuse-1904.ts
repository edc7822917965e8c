/** A workbook whose dates are counted from 1904 is said, and not read four years wrong. Office.js has no word for it: what Excel shows is asked for. */
import { cellAddress } from "../core/sheet/address";
import { findDoubtfulDate, isShownFrom1904, type DoubtfulDate } from "../core/sheet/doubtful-date";
import type { Grid } from "../core/sheet/grid";
import type { SheetInfo } from "../core/sheet/sheet-info";
import type { Question, Session } from "./session";
import { Stop } from "./stop";

export async function refuse1904(session: Session, grids: readonly Grid[], sheets: readonly SheetInfo[]): Promise<void> {
  const date = findDoubtfulDate(grids);
  const sheet = sheets.find(({ name }) => name === date?.sheet);
  if (!date || !sheet) return;
  const shown = await session.ask(askHowShown(sheet.id, date));
  if (!isShownFrom1904(date.serial, shown)) return;
  const place = cellAddress(date.row, date.column);
  throw new Stop({
    kind: "datesFrom1904",
    message: `Arbetsboken räknar datum från 1904 och inte från 1900 (${place} på bladet ”${date.sheet}” visar ${shown}), så alla datum skulle läsas fyra år fel. Kopiera bladen till en ny arbetsbok, rätta datumen där och försök igen.`,
  });
}

function askHowShown(sheetId: string, { row, column }: DoubtfulDate): Question<string> {
  return (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
    cell.load("text");
    return () => textOf(cell);
  };
}

function textOf({ text }: Excel.Range): string {
  return text[0]?.[0] ?? "";
}
