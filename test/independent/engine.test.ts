/**
 * The formula engine of the emulated Excel against LibreOffice: what committees' sheets and our reports calculate with. Left out is what LibreOffice 7.4 lacks
 * (XLOOKUP, LET) or does otherwise than Excel (logical values in a sum).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import { recalculated, scratchFolder } from "./libre-office";
import { withoutStoredResults } from "./saved-workbook";

const data: readonly (readonly (string | number | boolean)[])[] = [
  ["Konto", "Verksamhet", "Budget", "Utfall", "Datum", "Ja"],
  [3510, "030", -1020426.5, -995916, 45418, true],
  [3561, "030", -556596, -543227.25, 45446, false],
  [5010, "031", 845916.75, 845916, 45292, true],
  ["5610", "031", 380662, 380661.99, 45657, false],
  [7010, "032", 0.1, 0.2, 45473, true],
  [7011, "", "text", "", 44927, false],
];

const formulas: readonly string[] = [
  "=SUM(C2:C7)", "=SUM(C2:D7)/1000", "=C2-D2", "=-C2", "=C6+D6", "=C6+D6=0.3", "=ROUND(C2/12,2)", "=ROUND(1.005,2)", "=ROUND(-2.5,0)", "=ROUNDUP(2.1,0)", "=ROUNDDOWN(-2.9,0)",
  "=SUMIFS(C2:C7,A2:A7,\">=5000\")", "=SUMIFS(C2:C7,A2:A7,\">=3000\",A2:A7,\"<4000\")", "=SUMIFS(C:C,B:B,\"030\")", "=SUMIF(A2:A7,3510,C2:C7)", "=SUMIF(B2:B7,\"03*\",C2:C7)", "=SUMIFS(D2:D7,B2:B7,\"\")",
  "=COUNTIFS(A2:A7,\">0\")", "=COUNTIF(B2:B7,\"<>030\")", "=COUNT(A2:D7)", "=COUNTA(A2:D7)", "=COUNTBLANK(A2:D7)", "=AVERAGE(C2:C7)", "=AVERAGEIFS(C2:C7,A2:A7,\">=5000\")",
  "=SUMPRODUCT((A2:A5>=3000)*(A2:A5<4000)*C2:C5)", "=SUMPRODUCT(--(B2:B7=\"030\"),C2:C7)", "=SUMPRODUCT(C2:C6,D2:D6)", "=MAX(C2:C7)", "=MIN(C2:C7)", "=LARGE(C2:C6,2)", "=SMALL(C2:C6,1)", "=MEDIAN(C2:C6)",
  "=IF(C2<0,\"intäkt\",\"kostnad\")", "=IFERROR(1/0,\"fel\")", "=IFERROR(C7*2,0)", "=AND(F2,NOT(F3))", "=OR(F3,C2>0)", "=IFS(C2>0,1,C2<0,2)", "=SWITCH(A2,3510,\"bidrag\",\"annat\")",
  "=VLOOKUP(3561,A2:D7,3,FALSE)", "=INDEX(C2:C7,MATCH(5010,A2:A7,0))", "=HLOOKUP(\"Utfall\",A1:F7,3,FALSE)", "=MATCH(4000,A2:A4,1)", "=CHOOSE(2,\"a\",\"b\")", "=LOOKUP(5010,A2:A4,C2:C4)",
  "=LEFT(B2,2)&\"-\"&RIGHT(B3,1)", "=MID(\"Nettokostnad\",6,7)", "=LEN(\"åäö\")", "=UPPER(\"åäö\")", "=LOWER(\"ÅÄÖ\")", "=TRIM(\"  a  b \")", "=SUBSTITUTE(\"1 234\",\" \",\"\")", "=VALUE(\"12\")+1", "=FIND(\"k\",\"Nettokostnad\")",
  "=SEARCH(\"KO\",\"Nettokostnad\")", "=TEXTJOIN(\", \",TRUE,B2:B7)", "=CONCATENATE(A2,B2)", "=EXACT(\"a\",\"A\")", "=REPT(\"=\",3)", "=TEXT(0.256,\"0.0%\")",
  "=YEAR(E2)", "=MONTH(E2)", "=DAY(E2)", "=DAY(EOMONTH(E2,0))", "=WEEKDAY(E2,2)", "=E5-E4", "=ISOWEEKNUM(E2)", "=DAYS(E5,E4)", "=YEAR(EDATE(DATE(2024,1,31),1))", "=DAY(EDATE(DATE(2024,1,31),1))",
  "=ABS(C2)", "=MOD(-7,3)", "=INT(-2.5)", "=TRUNC(-2.5)", "=SIGN(C2)", "=POWER(2,10)", "=SQRT(16)", "=PRODUCT(2,3,4)", "=QUOTIENT(7,2)", "=2^-1", "=-2^2", "=1E3+1", "=\"a\"&1", "=1&\"\"",
  "=SUBTOTAL(9,C2:C6)", "=RANK(C2,C2:C6)", "=PERCENTILE(C2:C6,0.5)", "=STDEV(C2:C6)", "=ISNUMBER(A5)", "=ISBLANK(D7)", "=ISTEXT(C7)", "=ISERROR(1/0)", "=N(\"x\")", "=1/0", "=NA()", "=C7+1", "=A5+1", "=D7+1", "=D7=\"\"", "=D7=0",
  "=IF(\"a\"=\"A\",1,2)", "=\"b\">\"a\"", "=TRUE+1", "=ROW(C5)", "=COLUMN(C5)", "=ROWS(A2:A7)", "=OFFSET(C2,1,1)", "=INDIRECT(\"C\"&3)", "=SUM(INDEX(C2:D7,0,2))", "=MAXIFS(C2:C6,A2:A6,\">5000\")",
];

/** Digits as both write them: LibreOffice shows up to ten of them, and its own names for true and false. */
function comparable(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  const number = typeof value === "number" ? value : Number(value.replace(/[\s\u00a0]/g, "").replace(",", ".").replace(/%$/, ""));
  if (typeof value === "number" || (/^[-\d]/.test(value) && !Number.isNaN(number))) return Number(number.toPrecision(9)).toString();
  return value;
}

test("the formula engine agrees with LibreOffice on everything that budgets are calculated with", async () => {
  const host = await ExcelHost.open();
  await host.user.change("Blad1", "A1:F7", (range) => (range.values = data.map((row) => row.map((value) => (value === "030" || value === "031" || value === "032" || value === "5610" ? `'${value}` : value)))));
  await host.user.change("Blad1", `H1:H${formulas.length}`, (range) => (range.formulas = formulas.map((formula) => [formula])));
  const file = join(scratchFolder(), "formler.xlsx");
  writeFileSync(file, host.save());
  const shown = recalculated(withoutStoredResults(file))("Blad1");
  const differing = formulas.flatMap((formula, row) => {
    const [ours, theirs] = [comparable(host.cell("Blad1", `H${row + 1}`).value), comparable(shown[row]?.[7] ?? "")];
    return ours === theirs ? [] : [`${formula}: ${ours} here, ${theirs} there`];
  });
  expect(differing).toEqual([]);
}, 120_000);
