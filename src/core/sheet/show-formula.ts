/** A formula as a Swedish user reads it: semicolons between arguments, decimal comma, and the Swedish names of common functions. */

/** The functions that the formulas of a budget are made of, where Swedish has a name of its own. */
export const SWEDISH_NAMES: Readonly<Record<string, string>> = {
  IF: "OM", AND: "OCH", OR: "ELLER", NOT: "ICKE", IFERROR: "OMFEL", IFNA: "OMSAKNAS", SUM: "SUMMA", SUMIF: "SUMMA.OM", SUMIFS: "SUMMA.OMF",
  SUMPRODUCT: "PRODUKTSUMMA", SUBTOTAL: "DELSUMMA", ROUND: "AVRUNDA", ROUNDUP: "AVRUNDA.UPPÅT", ROUNDDOWN: "AVRUNDA.NEDÅT", INT: "HELTAL",
  MOD: "REST", AVERAGE: "MEDEL", COUNT: "ANTAL", COUNTA: "ANTALV", COUNTBLANK: "ANTAL.TOMMA", COUNTIF: "ANTAL.OM", COUNTIFS: "ANTAL.OMF",
  VLOOKUP: "LETARAD", HLOOKUP: "LETAKOLUMN", XLOOKUP: "XLETAUPP", LOOKUP: "LETAUPP", MATCH: "PASSA", CHOOSE: "VÄLJ", OFFSET: "FÖRSKJUTNING",
  INDIRECT: "INDIREKT", TRANSPOSE: "TRANSPONERA", ROW: "RAD", COLUMN: "KOLUMN", LEFT: "VÄNSTER", RIGHT: "HÖGER", MID: "EXTEXT", LEN: "LÄNGD",
  TRIM: "RENSA", VALUE: "TEXTNUM", CONCATENATE: "SAMMANFOGA", CONCAT: "SAMMAN", SUBSTITUTE: "BYT.UT", DATE: "DATUM", YEAR: "ÅR", MONTH: "MÅNAD",
  DAY: "DAG", TODAY: "IDAG", ISBLANK: "ÄRTOM", ISERROR: "ÄRFEL", ISNA: "ÄRSAKNAD", ISNUMBER: "ÄRTAL", ISTEXT: "ÄRTEXT", LARGE: "STÖRSTA",
  SMALL: "MINSTA", RANK: "RANG",
};

/**
 * What is not a formula is given back as it is; texts and sheet names in it too.
 * @example showFormula('=IF(A1="","",AVVIKELSE(A1,1.5))') //=> '=OM(A1="";"";AVVIKELSE(A1;1,5))'
 */
export function showFormula(formula: string): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<name>\p{L}[\p{L}\p{N}_.]*)(?=\()|(?<whole>\d)\.(?=\d)|,/gu, (part: string, name: string | undefined, whole: string | undefined) => {
    if (name !== undefined) return SWEDISH_NAMES[name.toUpperCase()] ?? name;
    if (whole !== undefined) return `${whole},`;
    return part === "," ? ";" : part;
  });
}
