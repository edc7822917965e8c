/** "Visa i bladet": goes to a table, a report or a finding in the workbook. */
import type { Problem } from "../core/problem";
import type { Place } from "../core/rules/finding";
import { selectCell } from "../excel/select-cell";

export async function showPlace(place: Place): Promise<Problem | undefined> {
  const shown = await selectCell(place);
  return shown.ok ? undefined : shown.problem;
}
