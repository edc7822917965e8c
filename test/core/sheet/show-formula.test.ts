import { showFormula } from "../../../src/core/sheet/show-formula";

test.each([
  ['=IF(A1="","",AVVIKELSE(A1,1.5))', '=OM(A1="";"";AVVIKELSE(A1;1,5))'],
  ["=SUM('Drift, 1.5'!A1,B2)", "=SUMMA('Drift, 1.5'!A1;B2)"],
  ['=AVVIKELSE(A1,B1,"kostnad, IF(1,2)")', '=AVVIKELSE(A1;B1;"kostnad, IF(1,2)")'],
  ["1,5", "1,5"],
  ["Uppnått", "Uppnått"],
])("%s is read as %s", (formula, shown) => {
  expect(showFormula(formula)).toBe(shown);
});
