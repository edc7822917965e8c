import { addBlock, draftGrid } from "../../../src/core/sheet/grid-draft";
import { restoreEdits } from "../../../src/core/sheet/restore-edits";

describe("putting an area back", () => {
  it("writes what was read: formulas as formulas, text as text, blanks as blanks, each number format and each merged cell", () => {
    const grid = draftGrid({ id: "1", name: "Bilaga 1", visibility: "visible", isProtected: false }, { top: 1, left: 1, bottom: 1, right: 4 });
    const merged = { top: 1, left: 3, bottom: 1, right: 4 };
    const values = [[22.1, "=text", "", true]];
    const formulas = [["='Drift'!A1", "=text", "", true]];
    addBlock(grid, { top: 1, values, formulas, formats: [["0.0", "General", "General", "General"]], isError: () => false, merges: [merged], hiddenRows: [] }, new Map());
    const edits = restoreEdits(grid, { top: 1, left: 1, bottom: 1, right: 5 });
    expect([edits[0], edits.at(-1)]).toEqual([{ kind: "unmerge", sheet: "Bilaga 1", area: { top: 1, left: 1, bottom: 1, right: 5 } }, { kind: "merge", sheet: "Bilaga 1", area: merged }]);
    expect(edits.at(-2)).toEqual({
      kind: "write",
      sheet: "Bilaga 1",
      area: { top: 1, left: 1, bottom: 1, right: 5 },
      cells: [[{ formula: "='Drift'!A1" }, { text: "=text" }, null, { formula: "=TRUE" }, null]],
    });
    expect(edits.slice(1, -2).map((edit) => edit.kind === "format" && edit.format.numberFormat)).toEqual(["0.0", "General", "General", "General", "General"]);
  });
});
