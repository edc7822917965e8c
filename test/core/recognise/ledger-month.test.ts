import { ledgerMonth, monthBound, monthOfText } from "../../../src/core/recognise/ledger-month";

const APRIL = 2024 * 12 + 3;

test.each([[202404], ["202404"], ["2024-04"], ["2024-04-30"], [45412]])("%s is in April 2024", (value) => {
  expect(ledgerMonth(value)).toBe(APRIL);
});

test.each([[""], ["april"], [202413], [12]])("%s is no month", (value) => {
  expect(ledgerMonth(value)).toBeUndefined();
});

test("a month's bounds are written as the ledger writes its own", () => {
  expect([monthBound(202401, APRIL, "first"), monthBound(202401, APRIL, "last")]).toEqual([202404, 202404]);
  expect([monthBound("2024-01-15", APRIL, "first"), monthBound("2024-01-15", APRIL, "last")]).toEqual(["2024-04-01", "2024-04-31"]);
  expect(monthBound(45300, APRIL, "first")).toBe(45383);
  expect(monthOfText("2024-04")).toBe(APRIL);
});
