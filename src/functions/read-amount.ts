/** One cell of an argument as the number it means; a blank cell is 0, a missing value is #N/A, and a guess is never made. */
import { formatNumber } from "../core/money/format-number";
import { parseNumber } from "../core/money/parse-number";
import { noValue, refuse, type FunctionError } from "./function-error";
import { passOn, readCell, type CellContent } from "./read-cell";

export function readAmount(argument: string, raw: unknown): number | FunctionError {
  return typeof raw === "number" ? raw : amountOfContent(argument, readCell(raw));
}

function amountOfContent(argument: string, cell: CellContent): number | FunctionError {
  if (cell === null) return 0;
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return amountOfText(argument, cell);
  if (typeof cell === "object") return passOn(argument, cell.error);
  return refuse(argument, `Cellen innehåller ${cell ? "SANT" : "FALSKT"}. Skriv ett tal.`);
}

function amountOfText(argument: string, text: string): number | FunctionError {
  const parsed = parseNumber(text);
  switch (parsed.kind) {
    case "number": {
      const unit = parsed.unit ?? parsed.countWord;
      return unit === undefined ? parsed.value : refuse(argument, `Cellen innehåller enheten ${unit}. Skriv talet utan enhet eller använd BELOPP.`);
    }
    case "blank":
      return 0;
    case "dash":
      return noValue(argument, `Cellen innehåller bara ett streck och saknar värde. Skriv 0 om strecket betyder noll.`);
    case "missing":
      return noValue(argument, `Cellen saknar värde: där står ”${text}”. Skriv talet när det finns.`);
    case "ambiguous":
      return refuse(argument, whichIsMeant(text, parsed.readings));
    case "text":
      return refuse(argument, `”${text}” kan inte läsas som ett tal. Skriv ett tal, till exempel 1 234,5.`);
  }
}

/** The question that only the user can answer. */
export function whichIsMeant(text: string, readings: readonly number[]): string {
  return `”${text}” kan betyda ${readings.map((reading) => formatNumber(reading)).join(" eller ")}. Skriv talet på ett av de sätten.`;
}
