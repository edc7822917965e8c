/** Writes what we keep in the workbook, and then shows a sheet if asked to. */
import type { Attempt } from "../core/problem";
import { withExcel, type SessionOptions } from "./session";
import { writeSettings, type SettingKey } from "./settings";

export interface SaveOptions extends SessionOptions {
  /** Name of the sheet to bring to the front afterwards. */
  readonly thenShow?: string | undefined;
}

export function saveSettings(entries: ReadonlyMap<SettingKey, string>, options: SaveOptions = {}): Promise<Attempt<void>> {
  return withExcel(
    (session) =>
      session.write((context) => {
        const take = writeSettings(entries)(context);
        // Last, because Excel refuses it when another workbook has the focus: the settings are then already kept.
        if (options.thenShow !== undefined) context.workbook.worksheets.getItem(options.thenShow).activate();
        return take;
      }),
    options,
  );
}
