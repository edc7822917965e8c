/** Formulas that only add cells of their own sheet are read; anything else is not guessed at. */
import { parseSumFormula, relativeFormula } from "../../../../src/core/rules/arithmetic/parse-sum-formula";
import { areaAddress } from "../../../../src/core/sheet/address";

const read = (formula: string) => parseSumFormula(formula)?.map(({ area, sign, skipsSubtotals }) => `${sign === -1 ? "-" : "+"}${areaAddress(area)}${skipsSubtotals ? "*" : ""}`).join(" ");

test.each([
  ["=SUM(B4:B10)", "+B4:B10"], ["=sum(b4:b10)", "+B4:B10"], ["=SUM($B$4:$B$10)", "+B4:B10"], ["=SUM(B4,B6:B7)", "+B4 +B6:B7"], ["=B9+B13-B17", "+B9 +B13 -B17"], ["=-B9+B13", "-B9 +B13"],
  ["=+B9+B13", "+B9 +B13"], ["= B9 + B13", "+B9 +B13"], ["=SUBTOTAL(9,B4:B10)", "+B4:B10*"], ["=SUBTOTAL(109,B4:B10)", "+B4:B10*"], ["=subtotal(9,B4,B6)", "+B4* +B6*"],
  ["=SUM(B4:B10)-SUM(C4:C5)", "+B4:B10 -C4:C5"], ["=SUM(B4:B10)+B12", "+B4:B10 +B12"], ["=SUBTOTAL(9,B4:B10)+B12", "+B4:B10* +B12"], ["=XFD1048576", "+XFD1048576"],
])("%s adds %s", (formula, areas) => {
  expect(read(formula)).toBe(areas);
});

test.each(["=B4*2", "=SUM(B4:B10)/2", "=SUM(B4:B10)B12", "=B4B5", "=AVERAGE(B4:B10)", "=SUBTOTAL(1,B4:B10)", "=SUBTOTAL(19,B4:B10)", "=Drift!B4+B5", "=SUM(Drift!B4:B10)", "=B4+100", "=ROUND(SUM(B4:B10),0)", "=", "=SUM()", "=SUM(B4;B5)"])("%s does something else", (formula) => {
  expect(read(formula)).toBeUndefined();
});

test("copies of a formula read the same everywhere, and a fixed reference says where it stands", () => {
  expect(relativeFormula("=B4+C4", 3, 3)).toBe(relativeFormula("=B9+C9", 8, 3));
  expect(relativeFormula("=B4+C4", 3, 3)).toBe("=R[0]C[-2]+R[0]C[-1]");
  expect(relativeFormula("=$B4/B$2", 3, 3)).toBe("=R[0]C1/R1C[-2]");
  expect(relativeFormula("=$B$4", 3, 3)).toBe("=R3C1");
});

test.each(["=Drift!B4", "='Drift 2024'!B4", "=LOG10(2)", "=Summa2024", "=A1B2C", "=\"x.B4\""])("a name, a function or another sheet's cell is not this sheet's reference: %s", (formula) => {
  expect(relativeFormula(formula, 3, 3)).toBe(formula);
});
