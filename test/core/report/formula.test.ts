import type { Expression } from "../../../src/core/followup/figure";
import { formulaOf } from "../../../src/core/report/formula";
import { formulaShape } from "../../../src/core/report/formula-shape";

const cells = (sheet: string, ...rows: readonly number[]): Expression => ({
  kind: "cells", sheet, areas: rows.map((row) => ({ top: row, bottom: row, left: 1, right: 1 })),
});
const scale = (by: number, of: Expression): Expression => ({ kind: "scale", by, of });
const column = (left: number) => ({ top: 3, bottom: 4214, left, right: left });

test("kronor become millions by division, never by a scaling number format", () => {
  expect(formulaOf(scale(-1, cells("Drift jan-apr", 7, 9)), 1 / 1e6)).toBe("-SUM('Drift jan-apr'!B8,'Drift jan-apr'!B10)/1000000");
  expect(formulaOf(scale(1000, cells("Inv", 3)), 1 / 1e6)).toBe("'Inv'!B4/1000");
  expect(formulaOf(scale(1000, cells("Inv", 3)), 1)).toBe("'Inv'!B4*1000");
  expect(formulaOf(cells("Inv", 3), 1)).toBe("'Inv'!B4");
});

test("a sheet's name is always quoted, its apostrophes doubled", () => {
  expect(formulaOf(cells("Kim's blad", 0))).toBe("'Kim''s blad'!B1");
});

test("sources in different units are scaled each for itself", () => {
  expect(formulaOf({ kind: "sum", terms: [scale(-1, cells("A", 0)), scale(1000, cells("B", 0))] }, 1 / 1000)).toBe("-'A'!B1/1000+'B'!B1");
});

test("a ledger of numbers is summed by SUMIFS, one of text konto by SUMPRODUCT", () => {
  const ledger = (isNumeric: boolean): Expression => ({
    kind: "sumIfs", sheet: "Huvudbok", sum: column(7),
    criteria: [{ area: column(3), operator: ">=", value: isNumeric ? 4000 : "4000", isNumeric }],
  });
  expect(formulaOf(ledger(true))).toBe(`SUMIFS('Huvudbok'!$H$4:$H$4215,'Huvudbok'!$D$4:$D$4215,">=4000")`);
  expect(formulaOf(ledger(false))).toBe(`SUMPRODUCT(--('Huvudbok'!$D$4:$D$4215&"">="4000"),'Huvudbok'!$H$4:$H$4215)`);
});

test("amounts that no formula can read are no formula", () => {
  expect(formulaOf(scale(1000, { kind: "constant", value: 12, from: [] }))).toBeUndefined();
  expect(formulaOf({ kind: "sum", terms: [cells("A", 0), { kind: "constant", value: 12, from: [] }] })).toBe("('A'!B1+12)");
});

test("more than 255 arguments are summed in groups, and what Excel cannot hold is left to a value", () => {
  const scattered = (count: number) => cells("A", ...Array.from({ length: count }, (_, at) => at * 2));
  expect(formulaOf(scattered(300))).toMatch(/^SUM\(SUM\(.*\),SUM\(.*\)\)$/u);
  expect(formulaOf(scattered(2000))).toBeUndefined();
});

test.each([
  ["=-SUM('Drift jan-apr'!D8:D10,Drift!$D$22)/1000000", "=-SUM(R,R)/1000000"],
  ["=SUM('Drift'!#REF!,#REF!)", "=SUM(R,R)"],
  ["=B7 + B8", "=R+R"],
  [`=SUMIFS(Huvudbok!$H$4:$H$9,Huvudbok!$D$4:$D$9,">=3000")`, `=SUMIFS(R,R,">=3000")`],
  ["='Kim''s blad'!A1", "=R"],
])("the shape of %s is %s", (formula, shape) => {
  expect(formulaShape(formula)).toBe(shape);
});
