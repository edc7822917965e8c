import { leap, oneStep, type Step } from "../../../src/workbench/page/grid/movement";
import { drawnView } from "./drawn-view";

const DOWN: Step = { rows: 1, columns: 0 };
const RIGHT: Step = { rows: 0, columns: 1 };
const UP: Step = { rows: -1, columns: 0 };

describe("a step", () => {
  const sheet = drawnView(`
    a | b | c
    d | e | f
    g | h | i`);

  it("goes to the next cell and stops at the edge", () => {
    expect(oneStep(sheet, { row: 0, column: 0 }, RIGHT)).toEqual({ row: 0, column: 1 });
    expect(oneStep(sheet, { row: 2, column: 0 }, DOWN)).toEqual({ row: 2, column: 0 });
  });

  it("passes over hidden rows", () => {
    const hidden = drawnView("a\nb\nc", { hiddenRows: [1] });
    expect(oneStep(hidden, { row: 0, column: 0 }, DOWN)).toEqual({ row: 2, column: 0 });
  });

  it("leaves a merged area on its far side", () => {
    const merged = drawnView("a | . | b\n. | . | c", { merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
    expect(oneStep(merged, { row: 0, column: 0 }, RIGHT)).toEqual({ row: 0, column: 2 });
  });
});

describe("a leap", () => {
  const column = drawnView("1\n2\n3\n.\n.\n6\n.");

  it("goes to the last of the filled cells", () => {
    expect(leap(column, { row: 0, column: 0 }, DOWN)).toEqual({ row: 2, column: 0 });
  });

  it("goes over empty cells to the next filled one", () => {
    expect(leap(column, { row: 2, column: 0 }, DOWN)).toEqual({ row: 5, column: 0 });
    expect(leap(column, { row: 4, column: 0 }, UP)).toEqual({ row: 2, column: 0 });
  });

  it("goes to the edge when nothing is filled", () => {
    expect(leap(column, { row: 5, column: 0 }, DOWN)).toEqual({ row: 6, column: 0 });
  });
});
