import fc from "fast-check";
import { buildFollowUp } from "../../../src/core/followup/build-follow-up";
import { recogniseWorkbook } from "../../../src/core/recognise/recognise-workbook";
import { withoutTooLarge } from "../../../src/core/recognise/too-large";
import { checkWorkbook } from "../../../src/core/rules/run-rules";
import { findCheckedRound } from "../../../src/core/rules/checked-round";
import { policyFor } from "../../../src/core/policy/policy";
import type { CellValue, Grid } from "../../../src/core/sheet/grid";
import { CORPUS } from "../../workbooks/corpus/corpus";
import { gridsOf } from "../../workbooks/corpus/score";

const workbooks = CORPUS.filter(({ expect: tables }) => tables.length > 0).map(gridsOf);
const HUGE: readonly CellValue[] = [9.9e20, -9.9e20, 1e308, 1e13, "990000000000000000000", "-1 000 000 000 000 000"];

function withNumber(grid: Grid, at: number, value: CellValue): Grid {
  const places = grid.values.flatMap((cells, row) => cells.flatMap((cell, column) => (typeof cell === "number" ? [{ row, column }] : [])));
  const place = places[at % Math.max(1, places.length)];
  return { ...grid, values: grid.values.map((cells, row) => cells.map((cell, column) => (row === place?.row && column === place.column ? value : cell))) };
}

/** As every action reads a workbook. */
function everythingFrom(read: readonly Grid[]): ReturnType<typeof recogniseWorkbook> {
  const reading = recogniseWorkbook(read);
  const grids = withoutTooLarge(read, reading.tables);
  buildFollowUp(reading, grids);
  const round = findCheckedRound(reading, grids);
  checkWorkbook({ reading, grids, round, policy: policyFor(round.committee) });
  return reading;
}

describe("a number that no amount can be", () => {
  it("in any cell of any sheet, throws nowhere", () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...HUGE), (which, sheet, at, value) => {
      const grids = workbooks[which % workbooks.length] ?? [];
      everythingFrom(grids.map((grid, index) => (index === sheet % grids.length ? withNumber(grid, at, value) : grid)));
    }), { numRuns: 60, seed: 20240506 });
  });

  it("is told with its cell", () => {
    const [grid] = gridsOf(CORPUS[0]!);
    const reading = recogniseWorkbook([grid!]);
    const { row, column } = { row: reading.tables[0]!.body.first + 1, column: reading.tables[0]!.columns.at(-1)!.column };
    const values = grid!.values.map((cells, r) => cells.map((cell, c) => (r + grid!.area.top === row && c + grid!.area.left === column ? 9.9e20 : cell)));
    const { unread } = recogniseWorkbook([{ ...grid!, values }]);
    expect(unread).toEqual([expect.objectContaining({ row, column, message: expect.stringContaining("större än något belopp") })]);
  });

  it("is told also when only the sum is beyond reach", () => {
    const rows = Array.from({ length: 40 }, (_, at): CellValue[] => [3510 + at, "Bidrag", 9e11]);
    const values: CellValue[][] = [["Konto", "Text", "Budget 2024 (kr)"], ...rows];
    const grid: Grid = { ...gridsOf(CORPUS[0]!)[0]!, area: { top: 0, left: 0, bottom: 40, right: 2 }, values, formulas: new Map(), formats: new Map(), merges: [] };
    expect(everythingFrom([grid]).unread.length).toBe(40);
  });
});
