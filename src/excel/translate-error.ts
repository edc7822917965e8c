/** Turns what Excel threw into a problem with a Swedish text; what is not Excel's is our own mistake and goes on. */
import type { Problem } from "../core/problem";
import { excelErrorTexts, ourMistakes } from "./excel-error-texts";
import { Stop } from "./stop";

export function translateError(error: unknown): Problem {
  if (error instanceof Stop) return error.problem;
  if (!isExcelError(error) || ourMistakes.has(error.code)) throw error;
  return excelErrorTexts.get(error.code) ?? unknownRefusal(error);
}

export function isExcelError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/** The code and the place are for whoever is asked for help; the advice is for the user. */
function unknownRefusal(error: OfficeExtension.Error): Problem {
  const place = error.debugInfo?.errorLocation;
  const trace = place ? `${error.code} vid ${place}` : error.code;
  return {
    kind: "excelRefused",
    message: `Excel avbröt med felkoden ${trace}. Försök igen; händer det på nytt, spara arbetsboken, starta om Excel och lämna felkoden till den som sköter tillägget.`,
  };
}
