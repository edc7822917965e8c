/** Opens a workbook of its own beside the user's, which is left as it is. */
import type { Attempt } from "../core/problem";
import { withExcel } from "./session";

/** `file` is an .xlsx in Base64. On the web it opens in another tab, elsewhere in another window. */
export function openNewWorkbook(file: string): Promise<Attempt<void>> {
  return withExcel(() => Excel.createWorkbook(file));
}
