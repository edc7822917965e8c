/** A formula as a Swedish user reads it: semicolons between arguments, decimal comma, and the Swedish names of the functions that we write. */

const SWEDISH: Readonly<Record<string, string>> = { IF: "OM", AND: "OCH", OR: "ELLER", SUM: "SUMMA", ROUND: "AVRUNDA", IFERROR: "OMFEL" };

/**
 * What is not a formula is given back as it is; texts and sheet names in it too.
 * @example showFormula('=IF(A1="","",AVVIKELSE(A1,1.5))') //=> '=OM(A1="";"";AVVIKELSE(A1;1,5))'
 */
export function showFormula(formula: string): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<name>\p{L}[\p{L}\p{N}_.]*)(?=\()|(?<whole>\d)\.(?=\d)|,/gu, (part: string, name: string | undefined, whole: string | undefined) => {
    if (name !== undefined) return SWEDISH[name.toUpperCase()] ?? name;
    if (whole !== undefined) return `${whole},`;
    return part === "," ? ";" : part;
  });
}
