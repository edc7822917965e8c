import { isSingleCell, operandCell, readOperand, sizeOf } from "../../../src/core/formulas/read-operand";
import { drawSheet } from "../../../src/core/sheet/drawing";

const { grid: own } = drawSheet("| 10 | 20 |\n| 30 | x |");
const { grid: other } = drawSheet("| 7 |", { sheet: "Drift jan-apr" });
const grids = [own, other];

test("a single cell keeps its dollars, and a cell of a range is named where it stands", () => {
  const single = readOperand("$A$2", own, grids);
  const range = readOperand("A1:B2", own, grids);
  expect(single && operandCell(single, 1, 1)).toEqual({ text: "$A$2", value: 30 });
  expect(range && operandCell(range, 1, 1)).toEqual({ text: "B2", value: "x" });
  expect([single, range].map((operand) => operand && isSingleCell(operand))).toEqual([true, false]);
});

test("another sheet's cell keeps its sheet's name", () => {
  const operand = readOperand("'Drift jan-apr'!A1", own, grids);
  expect(operand && operandCell(operand, 0, 0)).toEqual({ text: "'Drift jan-apr'!A1", value: 7 });
  expect(readOperand("Saknas!A1", own, grids)).toBeUndefined();
});

test("constants are their values, a negative one in parentheses, and nothing is nothing", () => {
  expect(readOperand("-5", own, grids)).toEqual({ kind: "constant", text: "(-5)", value: -5 });
  expect(readOperand('"a""b"', own, grids)).toMatchObject({ value: 'a"b' });
  const leftOut = readOperand("", own, grids);
  expect(leftOut && operandCell(leftOut, 0, 0)).toBeUndefined();
});

test("what must be calculated is not looked up", () => {
  for (const text of ["SUM(A1:A2)", "A:A", "Budget", "Tabell1[Budget]", "A1#", "1+1"]) expect(readOperand(text, own, grids)).toBeUndefined();
});

test("a range has its size", () => {
  expect(sizeOf({ top: 4, left: 1, bottom: 8, right: 2 })).toEqual({ rows: 5, columns: 2 });
});
