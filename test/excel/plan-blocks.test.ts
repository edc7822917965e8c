import fc from "fast-check";
import { cellCount, halve, planBlocks, type Extent } from "../../src/excel/plan-blocks";

const extent = (sheet: number, rows: number, columns: number, top = 0): Extent => ({
  sheet,
  area: { top, left: 0, bottom: top + rows - 1, right: columns - 1 },
  hiddenRows: "none",
  hiddenColumns: "none",
});
const extents = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 })), { maxLength: 6 })
  .map((sizes) => sizes.map(([rows, columns, top], sheet) => extent(sheet, rows, columns, top)));

describe("the plan for reading", () => {
  it("reads fifty ordinary sheets in one request", () => {
    expect(planBlocks(Array.from({ length: 50 }, (_, sheet) => extent(sheet, 100, 15)))).toHaveLength(1);
  });

  it("asks nothing of an empty workbook", () => {
    expect(planBlocks([])).toEqual([]);
  });

  it("covers every row of every sheet once, in order", () => {
    fc.assert(fc.property(extents, fc.integer({ min: 1, max: 100 }), (all, room) => {
      const blocks = planBlocks(all, room).flat();
      for (const one of all) {
        const rows = blocks.filter((block) => block.extent === one).flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, row) => top + row));
        expect(rows).toEqual(Array.from({ length: one.area.bottom - one.area.top + 1 }, (_, row) => one.area.top + row));
      }
    }));
  });

  it("never asks for more cells at once than there is room for, one row aside", () => {
    fc.assert(fc.property(extents, fc.integer({ min: 1, max: 100 }), (all, room) => {
      for (const request of planBlocks(all, room)) {
        const cells = request.reduce((sum, block) => sum + cellCount(block), 0);
        expect(cells <= room || (request.length === 1 && request[0]!.top === request[0]!.bottom)).toBe(true);
      }
    }));
  });

  it("begins a new request only when not a row more fits in the last", () => {
    fc.assert(fc.property(extents, fc.integer({ min: 1, max: 100 }), (all, room) => {
      const requests = planBlocks(all, room);
      requests.slice(1).forEach(([next], index) => {
        const filled = (requests[index] ?? []).reduce((sum, block) => sum + cellCount(block), 0);
        expect(filled + cellCount({ ...next!, bottom: next!.top })).toBeGreaterThan(room);
      });
    }));
  });

  it("divides a request until a single row is left", () => {
    const [request] = planBlocks([extent(0, 3, 4)]);
    const [first, second] = halve(request!)!;
    expect([first, second].map(([block]) => [block!.top, block!.bottom])).toEqual([[0, 1], [2, 2]]);
    expect(halve(second)).toBeUndefined();
  });
});
