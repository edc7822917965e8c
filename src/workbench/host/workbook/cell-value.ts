/** What a cell holds, in the words of Excel's API. */
import type { ICellData, Nullable } from "@univerjs/core";

export type CellValue = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const errors = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#BUSY!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!"]);

export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("#") && errors.has(value);
}

const BOOLEAN = 3;

/** "" is a blank cell, as in `values`. Univer keeps booleans as 1 and 0. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  return cell?.t === BOOLEAN ? value === 1 || value === true || value === "TRUE" : value;
}

export function typeOfCell(cell: Nullable<ICellData>): ValueType {
  const value = valueOfCell(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (isErrorText(value)) return "Error";
  return value === "" && !(cell?.f) ? "Empty" : "String";
}

/** The engine's form of a value; undefined clears. */
export function cellOfValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: 1 };
}
