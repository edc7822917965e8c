import fc from "fast-check";
import { findChangedSource } from "../../../src/core/allocation/find-changed-source";
import type { AllocationRequest } from "../../../src/core/allocation/share-out";
import { drawSheet } from "../../../src/core/sheet/drawing";

const grid = drawSheet(`
  | Kommun | Invånare |
  | Laxå   |     5576 |
  | Belopp |   -851,7 |`, { sheet: "Befolkning" }).grid;

const asked = (change: Partial<AllocationRequest> = {}, weight = 5576): AllocationRequest => ({
  amount: 10, unit: "tkr", decimals: 0, keyName: "Invånare", keySource: "SCB", keyDate: "2022-12-31",
  members: [{ name: "Laxå", weight, source: { sheet: "Befolkning", row: 1, column: 1 } }, { name: "Skriven", weight: 7 }], ...change,
});

test("cells that say what was shown are as they were, whatever unit the amount was shown in", () => {
  expect(findChangedSource(asked(), [grid])).toBeUndefined();
  fc.assert(fc.property(fc.constantFrom(1, 1000, 1_000_000, 0.001, 0.000_001), (factor) => {
    const amount = Number((-851.7 * factor).toPrecision(15));
    expect(findChangedSource(asked({ amount, amountSource: { sheet: "Befolkning", row: 2, column: 1, factor } }), [grid])).toBeUndefined();
  }));
});

test("the first cell that says something else is named: another number, a text, or a sheet that is not there", () => {
  expect(findChangedSource(asked({}, 5577), [grid])).toEqual({ sheet: "Befolkning", row: 1, column: 1 });
  expect(findChangedSource(asked({ amountSource: { sheet: "Befolkning", row: 2, column: 0, factor: 1 } }), [grid])).toMatchObject({ row: 2, column: 0 });
  expect(findChangedSource(asked(), [{ ...grid, sheet: "Invånare" }])).toMatchObject({ sheet: "Befolkning" });
});
