/** "Var står vi?": reads, checks, and says in one look how far the round has come. Writes nothing. */
import { checkSources } from "./check-sources";
import type { Outcome } from "./outcome";
import type { Run } from "./run";
import { watchWorkbook } from "./watch-workbook";

export async function surveyWorkbook(options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  await watchWorkbook(run);
  return checkSources(options, run);
}
