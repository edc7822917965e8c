/** Tells when the workbook is no longer as it was read: a cell, a new sheet, a deleted one, by whoever it was. */
import type { Attempt } from "../core/problem";
import { withExcel, type SessionOptions } from "./session";

/** Who made a change: Excel says of a cell whether this add-in did, and of a sheet that comes, goes or changes name nothing. */
export type ChangedBy = "us" | "others" | "unsaid";

/** Listens for as long as the add-in's page lives; a handler that Excel would keep calling into a closed page dies with it. */
export async function listenToChanges(whenChanged: (by: ChangedBy) => void, options: SessionOptions = {}): Promise<Attempt<void>> {
  const tell = (by: ChangedBy): Promise<void> => {
    whenChanged(by);
    return Promise.resolve();
  };
  const listening = await withExcel(
    (session) =>
      session.write((context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(({ triggerSource }) => tell(triggerSource === "ThisLocalAddin" ? "us" : "others"));
        worksheets.onAdded.add(() => tell("unsaid"));
        worksheets.onDeleted.add(() => tell("unsaid"));
        return () => undefined;
      }),
    options,
  );
  if (listening.ok) await listenToNames(() => tell("unsaid"), options);
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
