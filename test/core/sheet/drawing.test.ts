import { drawSheet } from "../../../src/core/sheet/drawing";
import { cellKey, valueAt } from "../../../src/core/sheet/grid";

const drawn = drawSheet(
  `
  | Verksamhet | Januari–april | <     | Not |
  | ^          | Budget        | Utfall | ^   |
  | 030        | -1020426      | 0,5   | "12" |
  | 1.1        | =SUM(B3:B3) → -1020426 | [0,4029 {0.00%}] | #DIV/0! |
  |            | [1 234]       | SANT  |     |
`,
  { sheet: "Drift", top: 4, left: 1 },
);

describe("a drawn sheet", () => {
  it("holds numbers where plain Swedish digits are drawn, and text elsewhere", () => {
    expect(drawn.grid.values.slice(2)).toEqual([
      ["030", -1020426, 0.5, "12"],
      ["1.1", -1020426, 0.4029, "#DIV/0!"],
      ["", "1 234", true, ""],
    ]);
  });

  it("stands where it was asked to stand", () => {
    expect(drawn.grid.area).toEqual({ top: 4, left: 1, bottom: 8, right: 4 });
    expect(valueAt(drawn.grid, 4, 1)).toBe("Verksamhet");
  });

  it("knows formulas, number formats and errors by cell", () => {
    expect(drawn.grid.formulas.get(cellKey(7, 2))).toBe("=SUM(B3:B3)");
    expect(drawn.grid.formats.get(cellKey(7, 3))).toBe("0.00%");
    expect(drawn.grid.errors.has(cellKey(7, 4))).toBe(true);
  });

  it("merges cells to the left with < and above with ^", () => {
    expect(drawn.grid.merges).toEqual([
      { top: 4, left: 1, bottom: 5, right: 1 },
      { top: 4, left: 2, bottom: 4, right: 3 },
      { top: 4, left: 4, bottom: 5, right: 4 },
    ]);
  });

  it("remembers the bracketed cells in reading order", () => {
    expect(drawn.marked).toEqual([
      { sheet: "Drift", row: 7, column: 3 },
      { sheet: "Drift", row: 8, column: 2 },
    ]);
  });

  it("refuses a formula without its value", () => {
    expect(() => drawSheet("| =A1+B1 |")).toThrow("behöver sitt värde");
  });
});
