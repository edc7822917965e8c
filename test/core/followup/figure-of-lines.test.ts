import fc from "fast-check";
import { figureOfLines } from "../../../src/core/followup/figure-of-lines";
import type { LineCell, OperatingLine } from "../../../src/core/followup/operating-line";

const measure = { role: "actual" as const, period: { from: "2024-01", to: "2024-12" } };

function cell(row: number, value: number, more: Partial<LineCell> = {}): LineCell {
  return { kind: "cell", measure, value, factor: -1, sheet: "Drift", row, column: 3, isText: false, ...more } as LineCell;
}

function line(cells: readonly LineCell[]): OperatingLine {
  return { table: "t", side: "cost", costType: "other", label: "", cells };
}

test("cells below each other are one area of the sheet", () => {
  expect(figureOfLines([line([cell(7, 10)]), line([cell(8, 20)]), line([cell(11, 30)])], measure)).toMatchObject({
    amount: -6000,
    expression: { kind: "scale", by: -1, of: { kind: "cells", sheet: "Drift", areas: [{ top: 7, bottom: 8 }, { top: 11, bottom: 11 }] } },
  });
});

test("an amount written as text is kept as a value that knows its cell", () => {
  expect(figureOfLines([line([cell(7, 10, { isText: true })])], measure)?.expression).toMatchObject({
    of: { kind: "constant", value: 10, from: [{ sheet: "Drift", area: { top: 7, bottom: 7, left: 3, right: 3 } }] },
  });
});

test("no amount is no figure: blank is not zero", () => {
  expect(figureOfLines([line([])], measure)).toBeUndefined();
  expect(figureOfLines([line([cell(7, 0)])], measure)?.amount).toBe(0);
});

test("a thousand twelfths of a year budget add up to what they are twelfths of", () => {
  const lines = Array.from({ length: 1200 }, (_, row) => line([cell(row, 1000 / 12)]));
  expect(figureOfLines(lines, measure)?.amount).toBe(-100_000_00);
});

test("the order of the rows never shows in the amount", () => {
  const amounts = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(amounts, fc.infiniteStream(fc.nat()), (values, order) => {
    const lines = values.map((value, row) => line([cell(row, value / 12)]));
    const shuffled = [...lines].sort(() => ((order.next().value ?? 0) % 3) - 1);
    expect(figureOfLines(shuffled, measure)?.amount).toBe(figureOfLines(lines, measure)?.amount);
  }));
});

test("amounts in different units and signs are added in kronor", () => {
  const lines = [line([cell(1, 2, { factor: -1000 })]), line([cell(2, 500, { factor: 1 })])];
  expect(figureOfLines(lines, measure)).toMatchObject({ amount: -150000, expression: { kind: "sum" } });
});
