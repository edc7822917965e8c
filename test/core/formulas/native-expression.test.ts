import { nativeExpression } from "../../../src/core/formulas/native-expression";
import type { CellValue } from "../../../src/core/sheet/grid";

const cell = (text: string, value: CellValue): { text: string; value: CellValue } => ({ text, value });
const [b5, c5, d5] = [cell("B5", 100), cell("C5", 90), cell("D5", 80)];

test.each<[string, string | undefined, string]>([
  ["AVVIKELSE as cost", nativeExpression("AVVIKELSE", [b5, c5], 10), "(B5-C5)"],
  ["AVVIKELSE as income", nativeExpression("AVVIKELSE", [b5, c5, cell('"intäkt"', "intäkt")], -10), "(C5-B5)"],
  ["AVVIKELSE of two blanks that show as blank", nativeExpression("AVVIKELSE", [cell("B5", ""), cell("C5", "")], ""), 'IF(AND(B5="",C5=""),"",(B5-C5))'],
  ["AVVIKELSEPROCENT", nativeExpression("AVVIKELSEPROCENT", [b5, c5], 0.1), "IF(AND(B5=0,C5=0),0,(B5-C5)/ABS(B5))"],
  ["UPPARBETAT", nativeExpression("UPPARBETAT", [c5, b5], 0.9), "IF(AND(C5=0,B5=0),0,C5/B5)"],
  ["HELÅRSPROGNOS", nativeExpression("HELARSPROGNOS", [b5, c5, d5], 110), "(B5+(C5-D5))"],
  ["HELÅRSPROGNOS with a change", nativeExpression("HELARSPROGNOS", [b5, c5, d5, cell("(-5)", -5)], 105), "(B5+(C5-D5)+(-5))"],
  ["FRAMSKRIVNING", nativeExpression("FRAMSKRIVNING", [b5, cell("4", 4)], 300), "(B5/4*12)"],
])("%s is %s", (_, expression, expected) => {
  expect(expression).toBe(expected);
});

test("what only our code can read, share or judge has no plain formula", () => {
  expect(nativeExpression("AVVIKELSE", [cell("B5", "- 36 791"), c5], 5)).toBeUndefined();
  expect(nativeExpression("AVVIKELSE", [b5, c5, cell("D5", "vinst")], 5)).toBeUndefined();
  expect(nativeExpression("FRAMSKRIVNING", [b5, cell("D5", 13)], 5)).toBeUndefined();
  for (const id of ["FORDELA", "MALUPPFYLLELSE", "NAMNDMAL", "BELOPP"]) expect(nativeExpression(id, [b5, c5], 5)).toBeUndefined();
});
