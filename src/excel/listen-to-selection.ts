/** Tells when the user selects something else, on whichever sheet. */
import type { Attempt } from "../core/problem";
import { withExcel } from "./session";

/** Listens for as long as the add-in's page lives; a handler that Excel would keep calling into a closed page dies with it. */
export function listenToSelection(whenMoved: () => void): Promise<Attempt<void>> {
  const tell = (): Promise<void> => {
    whenMoved();
    return Promise.resolve();
  };
  return withExcel((session) =>
    session.write((context) => {
      context.workbook.onSelectionChanged.add(tell);
      return () => undefined;
    }),
  );
}
