/** What Excel sends for one cell of an argument, told apart. */
import { refuse, type ErrorCode, type FunctionError } from "./function-error";

/** Blank is null, "" or nothing at all; on the desktop Excel sends 0 instead (OfficeDev/office-js#4702, #5262). */
export type CellContent = number | string | boolean | null | { readonly error: string };

export function readCell(raw: unknown): CellContent {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") return raw.trim() === "" ? null : raw;
  if (typeof raw !== "object" || raw === null) return null;
  if ("basicValue" in raw) return readDataType(raw);
  return "code" in raw && typeof raw.code === "string" ? { error: raw.code } : null;
}

/** A data type's plain value: a formatted number's number, an error's code, an entity's #VALUE!. */
function readDataType(raw: { readonly basicValue: unknown }): CellContent {
  const { basicValue } = raw;
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return { error: basicValue };
  return readCell(basicValue);
}

const RETURNABLE: readonly ErrorCode[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];
const SWEDISH: Readonly<Record<string, string>> = {
  "#VALUE!": "#VÄRDEFEL!",
  "#N/A": "#SAKNAS!",
  "#DIV/0!": "#DIVISION/0!",
  "#NUM!": "#OGILTIGT!",
  "#NULL!": "#SKÄRNING!",
  "#NAME?": "#NAMN?",
  "#REF!": "#REFERENS!",
};

/** An error in a cell is passed on as it is; those that Excel takes from nobody else become #VALUE! with their name. */
export function passOn(argument: string, error: string): FunctionError {
  const told = refuse(argument, `Cellen innehåller felet ${SWEDISH[error] ?? error}. Rätta det först.`);
  const code = RETURNABLE.find((returnable) => returnable === error);
  return code === undefined ? told : { ...told, code };
}
