/** "Prova på exemplet": a made-up committee's workbook, opened beside the user's own. */
import type { Problem } from "../core/problem";
import { openNewWorkbook } from "../excel/open-new-workbook";

export async function openExample(file: string): Promise<Problem | undefined> {
  const opened = await openNewWorkbook(file);
  if (opened.ok) return undefined;
  if (opened.problem.kind !== "excelRefused") return opened.problem;
  return { kind: "excelRefused", message: "Excel lät inte tillägget öppna en ny arbetsbok. Tillåt popup-fönster för Excel om du arbetar på webben, och försök igen." };
}
