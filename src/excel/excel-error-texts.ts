/** Excel's error codes (platform: Excel.ErrorCodes and the transport's own) as problems that say in Swedish what to do. */
import type { Problem } from "../core/problem";

const busy: Problem = {
  kind: "excelBusy",
  message: "Excel är upptaget just nu. Vänta en stund och försök igen.",
};
const tooLarge: Problem = {
  kind: "tooLarge",
  message: "Arbetsboken är för stor för att läsas eller skrivas på en gång. Flytta underlaget till en egen arbetsbok och försök igen.",
};
const layout = (what: string): Problem => ({
  kind: "excelRefused",
  message: `Excel kunde inte ändra bladet: ${what} Ta bort hindret eller låt rapporten hamna på ett nytt blad, och försök igen.`,
});

/** Codes that are not localised; Excel's own message texts are, and are not meant for users. */
export const excelErrorTexts: ReadonlyMap<string, Problem> = new Map<string, Problem>([
  ["InvalidOperationInCellEditMode", {
    kind: "cellEdit",
    message: "En cell redigeras i Excel. Avsluta redigeringen med Enter eller Esc och försök igen.",
  }],
  ["AccessDenied", {
    kind: "protected",
    message: "Bladet eller arbetsboken är skyddad, så Excel tillät inte ändringen. Ta bort skyddet under Granska och försök igen.",
  }],
  ["WriteNotSupportedWhenModalDialogOpen", {
    kind: "excelBusy",
    message: "En dialogruta är öppen i Excel. Stäng den och försök igen.",
  }],
  ["ItemAlreadyExists", {
    kind: "nameTaken",
    message: "Det finns redan ett blad eller ett namn som heter så. Byt namn på det och försök igen.",
  }],
  ["ItemNotFound", {
    kind: "excelRefused",
    message: "Ett blad eller ett område som skulle användas finns inte längre. Läs in underlaget igen och försök på nytt.",
  }],
  ["InvalidReference", {
    kind: "excelRefused",
    message: "Ett område som skulle användas finns inte längre. Läs in underlaget igen och försök på nytt.",
  }],
  ["InvalidSelection", {
    kind: "excelBusy",
    message: "Markeringen går inte att använda just nu. Klicka i ett vanligt blad i den här arbetsboken och försök igen.",
  }],
  ["InactiveWorkbook", {
    kind: "excelBusy",
    message: "En annan arbetsbok är aktiv. Gå tillbaka till den här arbetsboken och försök igen.",
  }],
  ["RequestPayloadSizeLimitExceeded", tooLarge],
  ["ResponsePayloadSizeLimitExceeded", tooLarge],
  ["RangeExceedsLimit", tooLarge],
  ["OperationCellsExceedLimit", tooLarge],
  ["MemoryLimitReached", {
    kind: "tooLarge",
    message: "Excel har slut på minne. Stäng andra arbetsböcker och försök igen.",
  }],
  ["FormulaLengthExceedsLimit", {
    kind: "tooLarge",
    message: "En formel i rapporten blev längre än Excel tillåter. Samla underlagets rader i färre block och försök igen.",
  }],
  ["ActivityLimitReached", busy],
  ["ServiceNotAvailable", busy],
  ["RequestAborted", busy],
  ["Conflict", busy],
  ["DirtySupportingFormula", busy],
  ["HostRestartNeeded", {
    kind: "excelBusy",
    message: "Excel behöver startas om. Spara arbetsboken, stäng Excel och öppna arbetsboken igen.",
  }],
  ["InvalidOrTimedOutSession", {
    kind: "notAnswering",
    message: "Excels anslutning till arbetsboken har gått ut. Ladda om sidan och försök igen.",
  }],
  ["FilteredRangeConflict", layout("ett filter är i vägen.")],
  ["MergedRangeConflict", layout("sammanfogade celler är i vägen.")],
  ["InsertDeleteConflict", layout("rader eller kolumner går inte att flytta.")],
  ["NonBlankCellOffSheet", layout("ifyllda celler skulle hamna utanför bladet.")],
  ["PivotTableRangeConflict", layout("en pivottabell är i vägen.")],
  ["UnsupportedSheet", {
    kind: "excelRefused",
    message: "Ett blad är av en sort som inte går att läsa, till exempel ett diagramblad. Flytta underlaget till ett vanligt blad och försök igen.",
  }],
  ["ApiNotFound", {
    kind: "tooOldExcel",
    message: "Den här versionen av Excel saknar något som Nämndrapport behöver. Uppdatera Excel och försök igen.",
  }],
  ["NotImplemented", {
    kind: "tooOldExcel",
    message: "Den här versionen av Excel saknar något som Nämndrapport behöver. Uppdatera Excel och försök igen.",
  }],
  ["UnsupportedOperation", {
    kind: "excelRefused",
    message: "Excel kan inte göra detta i den här arbetsboken. Spara den som en vanlig arbetsbok (.xlsx) och försök igen.",
  }],
  ["UnsupportedFeature", {
    kind: "excelRefused",
    message: "Excel kan inte göra detta i den här arbetsboken. Spara den som en vanlig arbetsbok (.xlsx) och försök igen.",
  }],
]);

/** Codes that say that we asked wrongly: mistakes of ours, to be thrown on and not shown as the user's problem. */
export const ourMistakes: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
  "CollectionNotLoaded",
]);
