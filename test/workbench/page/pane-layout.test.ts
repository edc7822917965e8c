import { hitTest } from "../../../src/workbench/page/grid/hit-test";
import { paneLayouts } from "../../../src/workbench/page/grid/pane-layout";
import { scrollToShow } from "../../../src/workbench/page/grid/scroll-to-show";
import { COLUMN_WIDTH, drawnView, ROW_HEIGHT } from "./drawn-view";

const TALL = Array.from({ length: 100 }, (_, row) => `${row} | a | b | c | d | e | f | g`).join("\n");
const WIDTH = 3 * COLUMN_WIDTH;
const HEIGHT = 5 * ROW_HEIGHT;
const TOP = { left: 0, top: 0 };

describe("panes", () => {
  it("are one where nothing is frozen", () => {
    expect(paneLayouts(drawnView(TALL), TOP, WIDTH, HEIGHT).map(({ name }) => name)).toEqual(["main"]);
  });

  it("keep the frozen rows and columns in sight however far one scrolls", () => {
    const view = drawnView(TALL, { frozen: { rows: 1, columns: 1 } });
    const panes = paneLayouts(view, { left: 2 * COLUMN_WIDTH, top: 40 * ROW_HEIGHT }, WIDTH, HEIGHT);
    const areas = Object.fromEntries(panes.map(({ name, area }) => [name, area]));
    expect(areas["corner"]).toMatchObject({ top: 0, left: 0 });
    expect(areas["main"]).toMatchObject({ top: 41, left: 3 });
    expect(areas["top"]).toMatchObject({ top: 0, left: 3 });
    expect(areas["left"]).toMatchObject({ top: 41, left: 0 });
  });

  it("scroll no more than needed to show a cell", () => {
    const view = drawnView(TALL);
    expect(scrollToShow(view, { row: 2, column: 1 }, TOP, WIDTH, HEIGHT)).toEqual(TOP);
    expect(scrollToShow(view, { row: 10, column: 0 }, TOP, WIDTH, HEIGHT)).toEqual({ left: 0, top: 11 * ROW_HEIGHT + 1 - HEIGHT });
    expect(scrollToShow(view, { row: 3, column: 0 }, { left: 0, top: 200 }, WIDTH, HEIGHT)).toEqual({ left: 0, top: 3 * ROW_HEIGHT });
  });
});

describe("a point of the grid", () => {
  const view = drawnView(TALL, { frozen: { rows: 1, columns: 0 } });
  const frame = { view, panes: paneLayouts(view, { left: 0, top: 10 * ROW_HEIGHT }, WIDTH, HEIGHT), headerWidth: 40, headerHeight: 22 };

  it.each([
    ["the corner", 5, 5, { kind: "everything" }],
    ["a column letter", 40 + 30, 5, { kind: "column", index: 0 }],
    ["a column's edge", 40 + COLUMN_WIDTH - 2, 5, { kind: "columnEdge", index: 0 }],
    ["a row number", 5, 22 + ROW_HEIGHT + 5, { kind: "row", index: 11 }],
    ["a frozen cell", 40 + 5, 22 + 5, { kind: "cell", place: { row: 0, column: 0 } }],
    ["a scrolled cell", 40 + 5, 22 + ROW_HEIGHT + 5, { kind: "cell", place: { row: 11, column: 0 } }],
  ])("is %s", (_, x, y, expected) => {
    expect(hitTest(frame, x, y)).toEqual(expected);
  });
});
