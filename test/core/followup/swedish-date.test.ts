import { formatDay, parseDay } from "../../../src/core/followup/swedish-date";

test.each([["2024-05-06"], ["den 6 maj 2024"], ["6 maj 2024"], ["Daterad 2024-05-06"], [45418]])("%s is the sixth of May", (value) => {
  expect(parseDay(value)).toEqual({ year: 2024, month: 5, day: 6 });
});

test.each([["2024-02-30"], ["i maj"], [""], [12]])("%s is no day", (value) => {
  expect(parseDay(value)).toBeUndefined();
});

test("a day is written as documents write it", () => {
  expect(formatDay({ year: 2024, month: 5, day: 6 })).toBe("6 maj 2024");
});
