/** The text of a cell as a Swedish Excel shows it. */
import { numfmt } from "@univerjs/core";
import { isErrorText, type CellValue } from "./cell-value";

const errorWords: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIVISION/0!", "#N/A": "#SAKNAS!", "#NAME?": "#NAMN?", "#NULL!": "#SKÄRNING!", "#NUM!": "#OGILTIGT!",
  "#REF!": "#REFERENS!", "#VALUE!": "#VÄRDEFEL!", "#SPILL!": "#SPILL!", "#CALC!": "#BERÄKNA!", "#BUSY!": "#UPPTAGEN!",
};

export function shownText(value: CellValue, format: string): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (isErrorText(value)) return errorWords[value] ?? value;
  if (typeof value === "string" && (format === "General" || format === "@")) return value;
  try {
    return numfmt.format(systemDates(format), value, { locale: "sv" });
  } catch {
    return String(value);
  }
}

/** Days between the two ways of counting dates. */
const FROM_1904 = 1_462;

/** As a workbook whose dates are counted from 1904 shows them. */
export function shownTextFrom1904(value: CellValue, format: string): string {
  const isDate = typeof value === "number" && /[yd]/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gu, ""));
  return shownText(isDate ? value + FROM_1904 : value, format);
}

/** Format 14 follows the computer's settings: the Swedish short date. */
function systemDates(format: string): string {
  return format.replace(/^m\/d\/yyyy/, "yyyy-mm-dd");
}
