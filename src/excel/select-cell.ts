/** Shows a place in the workbook: activates its sheet and selects the cells. */
import type { Attempt } from "../core/problem";
import { areaAddress, type Area } from "../core/sheet/address";
import { withExcel, type SessionOptions } from "./session";

export function selectCell(place: { readonly sheet: string; readonly area: Area }, options: SessionOptions = {}): Promise<Attempt<void>> {
  return withExcel(
    (session) =>
      session.write((context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        sheet.getRange(areaAddress(place.area)).select();
        return () => undefined;
      }),
    options,
  );
}
