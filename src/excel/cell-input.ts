/** How a cell input is handed to Excel: text that Excel would read as something else gets its apostrophe. */
import type { CellInput } from "../core/sheet/edit";

/** What `range.formulas` takes. */
export function excelInput(input: CellInput): string | number {
  if (input === null) return "";
  if ("formula" in input) return input.formula;
  if ("number" in input) return input.number;
  return isPlainText(input.text) ? input.text : `'${input.text}`;
}

/**
 * Excel reads "=A1", "-5" and "@x" as formulas, "2024-05-06", "1/2" and "maj 2024" as dates, "030" as 30 and "SANT" as a
 * truth value, in ways that differ with the user's language. Only text that no language reads so goes without apostrophe.
 */
function isPlainText(text: string): boolean {
  if (text === "") return true;
  return /^[\p{L}][^\d]*$/u.test(text) && !/^(true|false|sant|falskt)$/i.test(text);
}
