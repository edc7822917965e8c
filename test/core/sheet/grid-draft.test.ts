import { cellKey, formatAt, formulaAt, isErrorAt, valueAt } from "../../../src/core/sheet/grid";
import { addBlock, draftGrid, type CellBlock } from "../../../src/core/sheet/grid-draft";

const sheet = { id: "1", name: "Drift", visibility: "hidden", isProtected: true } as const;

function block(top: number, values: CellBlock["values"], rest: Partial<CellBlock> = {}): CellBlock {
  return {
    top,
    values,
    formulas: values,
    formats: values.map((row) => row.map(() => "General")),
    isError: () => false,
    merges: [],
    hiddenRows: [],
    ...rest,
  };
}

describe("a sheet read block by block", () => {
  it("holds every value at its place on the sheet", () => {
    const draft = draftGrid(sheet, { top: 3, left: 2, bottom: 4, right: 3 });
    addBlock(draft, block(3, [["Konto", "Utfall"]]), new Map());
    addBlock(draft, block(4, [["3510", 12.5]]), new Map());
    expect(valueAt(draft, 4, 3)).toBe(12.5);
    expect(valueAt(draft, 3, 2)).toBe("Konto");
    expect(valueAt(draft, 0, 0)).toBe("");
  });

  it("keeps a formula only where a cell has one", () => {
    const draft = draftGrid(sheet, { top: 0, left: 0, bottom: 0, right: 2 });
    addBlock(draft, block(0, [[5, "=inte en formel", "Text"]], { formulas: [["=2+3", "=inte en formel", "Text"]] }), new Map());
    expect([...draft.formulas.keys()]).toEqual([cellKey(0, 0)]);
    expect(formulaAt(draft, 0, 0)).toBe("=2+3");
  });

  it("keeps a number format only where it is not General", () => {
    const draft = draftGrid(sheet, { top: 0, left: 0, bottom: 0, right: 1 });
    addBlock(draft, block(0, [[1, 2]], { formats: [["#,##0", "General"]] }), new Map());
    expect(draft.formats.size).toBe(1);
    expect(formatAt(draft, 0, 0)).toBe("#,##0");
    expect(formatAt(draft, 0, 1)).toBe("General");
  });

  it("tells an error cell from a text that looks like one", () => {
    const draft = draftGrid(sheet, { top: 0, left: 0, bottom: 0, right: 1 });
    addBlock(draft, block(0, [["#DIV/0!", "#DIV/0!"]], { isError: (_, column) => column === 0 }), new Map());
    expect(isErrorAt(draft, 0, 0)).toBe(true);
    expect(isErrorAt(draft, 0, 1)).toBe(false);
  });

  it("counts a merged area once though two blocks tell of it", () => {
    const draft = draftGrid(sheet, { top: 0, left: 0, bottom: 1, right: 0 });
    const merge = { top: 0, left: 0, bottom: 1, right: 0 };
    addBlock(draft, block(0, [["a"]], { merges: [merge] }), new Map());
    addBlock(draft, block(1, [[""]], { merges: [{ ...merge }], hiddenRows: [1] }), new Map());
    expect(draft.merges).toEqual([merge]);
    expect([...draft.hiddenRows]).toEqual([1]);
  });
});
