/** "Läs underlaget": what the workbook holds and how it was understood. Writes nothing. */
import { templatesThatFit } from "../core/report/templates-that-fit";
import { findNoTable } from "./find-no-table";
import { uncommented } from "./follow-up-of";
import { openWorkbook } from "./open-workbook";
import { failedOutcome, type Outcome } from "./outcome";
import type { Run } from "./run";

export async function readSources(_options: Readonly<Record<string, string>>, run: Run = {}): Promise<Outcome> {
  const opened = await openWorkbook(run);
  if (!opened.ok) return failedOutcome(opened.problem);
  const { reading, notices, seen } = opened.value;
  const noTable = findNoTable(reading);
  return { reading, findings: [], reports: [], problems: noTable ? [noTable] : [], notices, seen, fitting: noTable ? [] : templatesThatFit(uncommented(opened.value)).map(({ id }) => id) };
}
