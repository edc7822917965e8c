import { ApiError } from "../../host/rich-api/api-error";

const TEXTS: Readonly<Record<string, string>> = {
  AccessDenied: "Bladet är skyddat. Ta bort skyddet under Villkor för att ändra i det.",
  InvalidArgument: "Det går inte att tolka. Kontrollera formeln: parenteser, semikolon mellan argument och citattecken runt text.",
  ItemAlreadyExists: "Det finns redan ett blad med det namnet.",
  InvalidOperation: "Det går inte: en arbetsbok måste ha minst ett synligt blad.",
  ItemNotFound: "Bladet finns inte längre.",
};

/** What the user reads when Excel says no; a fault of our own passes through. */
export async function refusalOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return TEXTS[error.code] ?? error.message;
  }
}
