/** Tells when the workbook is no longer as it was read: a cell, a new sheet, a deleted one, by whoever it was. */
import type { Attempt } from "../core/problem";
import { withExcel, type SessionOptions } from "./session";

/** Listens for as long as the add-in's page lives; a handler that Excel would keep calling into a closed page dies with it. */
export function listenToChanges(whenChanged: () => void, options: SessionOptions = {}): Promise<Attempt<void>> {
  const tell = (): Promise<void> => {
    whenChanged();
    return Promise.resolve();
  };
  return withExcel(
    (session) =>
      session.write((context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(tell);
        worksheets.onAdded.add(tell);
        worksheets.onDeleted.add(tell);
        return () => undefined;
      }),
    options,
  );
}
