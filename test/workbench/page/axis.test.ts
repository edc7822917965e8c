import fc from "fast-check";
import { axis } from "../../../src/workbench/page/grid/axis";

const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });

describe("axis", () => {
  it("lays rows end to end: each begins where the one before it ends", () => {
    fc.assert(
      fc.property(sizes, (lengths) => {
        const rows = axis(lengths.length, (index) => lengths[index]!);
        lengths.forEach((length, index) => {
          expect(rows.size(index)).toBe(length);
          expect(rows.start(index + 1)).toBe(rows.start(index) + length);
        });
        expect(rows.length).toBe(lengths.reduce((sum, length) => sum + length, 0));
      }),
    );
  });

  it("finds the row that holds a point, and never a hidden one", () => {
    fc.assert(
      fc.property(sizes, fc.nat(60), (lengths, distance) => {
        const rows = axis(lengths.length, (index) => lengths[index]!);
        fc.pre(distance < rows.length);
        const index = rows.indexAt(distance);
        expect(rows.start(index)).toBeLessThanOrEqual(distance);
        expect(rows.start(index + 1)).toBeGreaterThan(distance);
      }),
    );
  });

  it("gives the last row for a point beyond the end", () => {
    expect(axis(3, () => 20).indexAt(1000)).toBe(2);
  });
});
