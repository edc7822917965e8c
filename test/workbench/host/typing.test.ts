import { criterion } from "../../../src/workbench/host/workbook/criterion";
import { copiedFormula, orphanedFormula, renamedFormula, shiftedFormula } from "../../../src/workbench/host/workbook/move-formula";
import { tokenize } from "../../../src/workbench/host/workbook/formula-text";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/host/workbook/local-formula";
import { fromLocalFormat, toLocalFormat } from "../../../src/workbench/host/workbook/local-format";
import { shownText } from "../../../src/workbench/host/workbook/shown-text";
import { english, readEntry, swedish } from "../../../src/workbench/host/workbook/typing";
import { mayGiveArray } from "../../../src/workbench/host/xlsx/array-formula";
import { storedFormula, typedFormula } from "../../../src/workbench/host/xlsx/stored-formula";

describe("what a Swedish user types", () => {
  it.each([
    ["1234,5", 1234.5], ["1 234,50", 1234.5], ["-5", -5], ["(5)", -5], ["12,5%", 0.125], ["2024-05-06", 45418], ["SANT", true], ["1e3", 1000],
    ["1.234", "1.234"], ["12 34", "12 34"], ["1,2,3", "1,2,3"], ["030-12", "030-12"], ["5/6/2024", "5/6/2024"], ["2024-13-01", "2024-13-01"], ["hej", "hej"], ["'=A1", "=A1"], [" ", " "],
  ])("%j becomes %j", (text, value) => {
    expect(readEntry(text, swedish, false)).toMatchObject({ kind: "value", value });
  });

  it("takes a plus or minus before a reference for a formula", () => {
    expect(readEntry("-A1*2", english, false)).toEqual({ kind: "formula", formula: "=-A1*2" });
    expect(readEntry("- 36 791", english, false)).toEqual({ kind: "value", value: "- 36 791" });
  });
});

describe("formulas", () => {
  const formulas = [
    "=SUM('Drift, jan-apr'!$A$1:B2,Blad2!C:C,3:4)*-1.5E+2&\"a\"\"b;c\"", "=IF(A1=\"\",TRUE,Tabell1[[#Headers],[Belopp, kr]])", "=LET(x,A1,x+Belopp)", "=FÖRDELNINGSNYCKEL(A1:B2)", "=#REF!+'O''Hara'!A1#",
  ];

  it.each(formulas)("are cut into words that give them back: %s", (formula) => {
    expect(tokenize(formula).map((token) => token.text).join("")).toBe(formula);
  });

  it("follow a copy, with fixed parts where they were", () => {
    expect(copiedFormula("=A1+$B$2+C$3+$D4+SUM(E:E)", 2, 1)).toBe("=B3+$B$2+D$3+$D6+SUM(F:F)");
    expect(copiedFormula("=A1", -1, 0)).toBe("=#REF!");
  });

  it.each([
    [{ axis: "rows", from: 2, count: 2 }, "=A1+A5+SUM(A1:A5)+A:A+Annat!A3"],
    [{ axis: "rows", from: 2, count: -1 }, "=A1+#REF!+SUM(A1:A2)+A:A+Annat!A3"],
    [{ axis: "columns", from: 0, count: 1 }, "=B1+B3+SUM(B1:B3)+B:B+Annat!A3"],
  ] as const)("follow rows and columns that come and go %j", (shift, wanted) => {
    expect(shiftedFormula("=A1+A3+SUM(A1:A3)+A:A+Annat!A3", "Blad", { sheet: "Blad", ...shift })).toBe(wanted);
  });

  it("follow a sheet's name, and lose a sheet that is gone", () => {
    expect(renamedFormula("='Drift jan'!A1+Drift!A1&\"Drift!\"", "drift", "Drift 2")).toBe("='Drift jan'!A1+'Drift 2'!A1&\"Drift!\"");
    expect(orphanedFormula("=Drift!A1+A1", "Drift")).toBe("=#REF!+A1");
  });

  it("read and write Swedish", () => {
    const swedishText = '=OM(SUMMA(A1;1,5)>0;"a;b,c";SANT)';
    expect(fromLocalFormula(swedishText)).toBe('=IF(SUM(A1,1.5)>0,"a;b,c",TRUE)');
    expect(toLocalFormula('=IF(SUM(A1,1.5)>0,"a;b,c",TRUE)')).toBe(swedishText);
  });

  it("are stored with prefixes and ids, and shown without", () => {
    const names = new Map([["FORDELA_X", "FÖRDELA"]]);
    const typed = "=FÖRDELA(XLOOKUP(A1,B:B,C:C))+LET(x,1,x+SUM(A1))+FILTER(A1:A2,B1:B2)";
    const stored = "_xldudf_FORDELA_X(_xlfn.XLOOKUP(A1,B:B,C:C))+_xlfn.LET(_xlpm.x,1,_xlpm.x+SUM(A1))+_xlfn._xlws.FILTER(A1:A2,B1:B2)";
    expect(storedFormula(typed, names)).toBe(stored);
    expect(typedFormula(stored, names)).toBe(typed);
  });

  it.each([
    ["=A1:A3*2", true], ["=SUM(A1:A3)", false], ["=SUMPRODUCT((A1:A3>1)*B1:B3)", false], ["=SUM((A1:A3>1)*B1:B3)", true], ["=UNIQUE(A1:A3)", true], ["=AVVIKELSE(A1:A3,B1:B3)", true], ["=A1+B1", false],
  ])("%s may give several values: %s", (formula, wanted) => {
    expect(mayGiveArray(formula, new Set(["AVVIKELSE"]))).toBe(wanted);
  });
});

describe("the text of a cell", () => {
  it.each([
    [1250000, "#,##0", "1\u00a0250\u00a0000"], [1250000, "# ##0", "1250 000"], [-1.25, "#,##0.0", "-1,3"], [0.1 + 0.2, "General", "0,3"], [45418, "m/d/yyyy", "2024-05-06"], [45418, "d mmmm yyyy", "6 maj 2024"],
    [-1234567.8, "[<=-0.5]−#,##0;[<0.5]0;#,##0", "−1\u00a0234\u00a0568"], [0, "[<=-0.5]−#,##0;[<0.5]0;#,##0", "0"], ["", "#,##0", ""], [true, "General", "SANT"], ["#DIV/0!", "General", "#DIVISION/0!"], ["text", "#,##0", "text"],
  ])("%j in %j is %j", (value, format, text) => {
    expect(shownText(value, format).replace(/[\u00a0\u202f]/g, "\u00a0")).toBe(text);
  });

  it("has its format in Swedish too", () => {
    expect(toLocalFormat('#,##0.00 "kr.";[Red]-0')).toBe('#\u00a0##0,00 "kr.";[Röd]-0');
    expect(fromLocalFormat('#\u00a0##0,00 "kr.";[Röd]-0')).toBe('#,##0.00 "kr.";[Red]-0');
    expect([toLocalFormat("General"), fromLocalFormat("Standard")]).toEqual(["Standard", "General"]);
  });
});

describe("a criterion", () => {
  it.each([
    [">=3000", 3000, true], [">=3000", "3000", false], ["3510", 3510, true], [3510, "3510", true], ["intäkt*", "Intäkter", true], ["intäkt?", "Intäkter", false], ["a~*", "a*", true], ["<>", "", false], ["<>", 0, true],
    ["", "", true], ["=", "", true], ["<>x", "X", false], ["<b", "a", true], [true, true, true], ["<>5", 5, false],
  ])("%j of %j: %j", (wanted, value, matches) => {
    expect(criterion(wanted)(value)).toBe(matches);
  });
});
