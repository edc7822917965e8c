/** "Visa i bladet": goes to a table, a report or a finding in the workbook. */
import type { Problem } from "../core/problem";
import type { Place } from "../core/rules/finding";
import { selectCell } from "../excel/select-cell";

export async function showPlace(place: Place): Promise<Problem | undefined> {
  const shown = await selectCell(place);
  if (shown.ok) return undefined;
  if (shown.problem.kind !== "excelRefused") return shown.problem;
  // Excel only says no; a hidden, renamed or deleted sheet is why.
  const message = `Bladet ”${place.sheet}” gick inte att visa. Är det dolt, högerklicka på en flik och välj Ta fram; har det bytt namn, läs underlaget igen.`;
  return { kind: "excelRefused", message };
}
