/** Protection that stands in a report's way is said before anything is written; it is never lifted for the user. */
import type { Problem } from "../problem";
import type { SheetInfo } from "../sheet/sheet-info";
import type { PlannedReport } from "./plan-report";

export function findProtection(
  reports: readonly Pick<PlannedReport, "state" | "sheet">[],
  sheets: readonly SheetInfo[],
  structureIsProtected: boolean,
): Problem | undefined {
  const isAdding = reports.some(({ state }) => state === "new");
  if (isAdding && structureIsProtected) {
    return {
      kind: "protected",
      message:
        "Arbetsboken är skyddad så att inga blad kan läggas till. Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen.",
    };
  }
  const locked = reports.find(({ state, sheet }) => state === "refreshed" && sheets.some(({ name, isProtected }) => name === sheet && isProtected));
  if (!locked) return undefined;
  return {
    kind: "protected",
    message: `Bladet ”${locked.sheet}” är skyddat, så rapporten kunde inte uppdateras. Ta bort skyddet under Granska, Skydda blad, och försök igen.`,
  };
}
