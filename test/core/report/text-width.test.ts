import { textWidth } from "../../../src/core/report/text-width";

test("ten digits of ten-point Arial are 55,6 points wide", () => {
  expect(textWidth("0123456789", 10, false)).toBeCloseTo(55.6, 5);
});

test("a text is as wide as its words and the spaces between them", () => {
  expect(textWidth("Budget 2024", 10, true)).toBeCloseTo(textWidth("Budget", 10, true) + textWidth(" ", 10, true) + textWidth("2024", 10, true), 5);
});

test("Swedish letters are as wide as those they are made of", () => {
  expect(textWidth("ÅÄÖåäö", 10, false)).toBeCloseTo(textWidth("AAOaao", 10, false), 5);
});

test("a sign that is not in the table takes room too", () => {
  expect(textWidth("漢", 10, false)).toBeGreaterThan(5);
});
