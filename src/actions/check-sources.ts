/** "Kontrollera underlaget": every rule over what was read. Writes nothing. */
import { checkOpened } from "./check-opened";
import { openWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";

export async function checkSources(_options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const opened = await openWorkbook(run);
  return opened.ok ? (await checkOpened(opened.value)).outcome : failedOutcome(opened.problem);
}
