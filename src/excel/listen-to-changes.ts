/** Tells when the workbook is no longer as it was read: a cell, a new sheet, a deleted one, by whoever it was. */
import type { Attempt } from "../core/problem";
import { withExcel, type SessionOptions } from "./session";

/**
 * Listens for as long as the add-in's page lives; a handler that Excel would keep calling into a closed page dies with it.
 * Excel says of a cell whether this add-in changed it, and of a sheet that comes or goes nothing.
 */
export async function listenToChanges(whenChanged: (isOurs: boolean) => void, options: SessionOptions = {}): Promise<Attempt<void>> {
  const tell = (isOurs: boolean): Promise<void> => {
    whenChanged(isOurs);
    return Promise.resolve();
  };
  const listening = await withExcel(
    (session) =>
      session.write((context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(({ triggerSource }) => tell(triggerSource === "ThisLocalAddin"));
        worksheets.onAdded.add(() => tell(false));
        worksheets.onDeleted.add(() => tell(false));
        return () => undefined;
      }),
    options,
  );
  if (listening.ok) await listenToNames(() => tell(false), options);
  return listening;
}

/** Where Excel cannot tell that a sheet was renamed, the next thing asked for finds it out. */
async function listenToNames(tell: () => Promise<void>, options: SessionOptions): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.17")) return;
  await withExcel(
    (session) =>
      session.write((context) => {
        context.workbook.worksheets.onNameChanged.add(tell);
        return () => undefined;
      }),
    options,
  );
}
