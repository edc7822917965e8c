import fc from "fast-check";
import { findDoubtfulDate, isShownFrom1904 } from "../../../src/core/sheet/doubtful-date";
import { drawSheet } from "../../../src/core/sheet/drawing";

/** 6 May 2024 counted from 1900 and from 1904. */
const [FROM_1900, FROM_1904] = [45418, 43956];
const plan = (serial: number, format = "yyyy-mm-dd", heading = "Handlingsplan 2024"): string => `
  | ${heading} | |
  | Åtgärd | Beslutsdatum |
  | Vakanser | ${serial} {${format}} |`;
const found = (drawing: string) => findDoubtfulDate([drawSheet(drawing, { top: 4, left: 2 }).grid]);

test("a date that suits the sheet's year as it is read is not asked about", () => {
  expect(found(plan(FROM_1900))).toBeUndefined();
  expect(findDoubtfulDate([])).toBeUndefined();
});

test("a date that suits the sheet's year only when counted from 1904 is asked about, wherever it stands", () => {
  expect(found(plan(FROM_1904))).toEqual({ sheet: "Blad1", row: 6, column: 3, serial: FROM_1904 });
  expect(findDoubtfulDate([drawSheet(plan(FROM_1904, "d/m yyyy", "Plan"), { sheet: "Åtgärder 2024" }).grid])?.row).toBe(2);
});

test("an amount is no date, and neither is a text in a format", () => {
  expect(found(plan(FROM_1904, "#,##0"))).toBeUndefined();
  expect(found(plan(FROM_1904, "0 \"by\""))).toBeUndefined();
});

test("what Excel shows tells from when it counts, with four digits of the year or two", () => {
  expect([isShownFrom1904(FROM_1904, "2024-05-06"), isShownFrom1904(FROM_1904, "06-05-24"), isShownFrom1904(FROM_1904, "6 maj 2024")]).toEqual([true, true, true]);
  expect([isShownFrom1904(FROM_1904, "2020-05-05"), isShownFrom1904(FROM_1904, "05-05-20"), isShownFrom1904(FROM_1900, "2024-05-06")]).toEqual([false, false, false]);
  expect([isShownFrom1904(FROM_1904, ""), isShownFrom1904(FROM_1904, "########")]).toEqual([false, false]);
});

test("a date shown as it is counted is never taken for one from 1904", () => {
  fc.assert(fc.property(fc.integer({ min: 36_526, max: 60_000 }), (serial) => {
    const [year = "", month = "", day = ""] = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).split("-");
    for (const shown of [`${year}-${month}-${day}`, `${Number(day)}/${Number(month)} ${year}`]) expect(isShownFrom1904(serial, shown)).toBe(false);
  }));
});
