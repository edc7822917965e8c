import fc from "fast-check";
import { areaAddress, cellAddress, columnLetters, columnNumber, isInside, parseArea, quoteSheetName, type Area } from "../../../src/core/sheet/address";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
const row = fc.oneof(fc.nat(30), fc.constant(LAST_ROW));
const column = fc.oneof(fc.nat(60), fc.constantFrom(25, 26, 701, 702, LAST_COLUMN));
const area = fc.tuple(row, column, row, column).map(
  ([a, b, c, d]): Area => ({ top: Math.min(a, c), left: Math.min(b, d), bottom: Math.max(a, c), right: Math.max(b, d) }),
);

test("the columns of a sheet are A to XFD", () => {
  expect([0, 25, 26, 701, 702, LAST_COLUMN].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("a column's letters lead back to the column, whatever their case", () => {
  fc.assert(fc.property(column, (position) => columnNumber(columnLetters(position).toLowerCase()) === position));
});

test("an area's address leads back to the area, with dollars and sheet name or without", () => {
  fc.assert(
    fc.property(area, (place) => {
      const address = areaAddress(place);
      const fixed = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      expect(parseArea(address)).toEqual(place);
      expect(parseArea(`${quoteSheetName("Drift 'jan!apr'")}!${fixed}`)).toEqual(place);
    }),
  );
});

test("an area of one cell is written as the cell", () => {
  expect(areaAddress({ top: 6, left: 1, bottom: 6, right: 1 })).toBe(cellAddress(6, 1));
});

test.each(["", "7", "B", "B7:C", "B7:C9:D1", "Drift", "A:C", "1:3", "ÅÄ7"])("%p is no area", (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test("an apostrophe in a sheet's name is doubled inside the quotes", () => {
  expect(quoteSheetName("Kalle's blad")).toBe("'Kalle''s blad'");
});

test("an area holds its edges and nothing outside them", () => {
  fc.assert(
    fc.property(area, ({ top, left, bottom, right }) => {
      const place = { top, left, bottom, right };
      expect([isInside(place, top, left), isInside(place, bottom, right)]).toEqual([true, true]);
      expect([isInside(place, top - 1, left), isInside(place, bottom + 1, left), isInside(place, top, left - 1), isInside(place, top, right + 1)]).toEqual([false, false, false, false]);
    }),
  );
});
