/** Numbers in a sentence: as many decimals as they need, six at most, and small counts as words. */
import { decimalsOf, showCount, showNumber, showPercent, showRounded } from "../../../../src/core/rules/arithmetic/show-number";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

test.each([[-1234.5, 0, "−1 234,5"], [5, 2, "5,00"], [5, 0, "5"], [0.1 + 0.2, 0, "0,3"], [1 / 3, 0, "0,333333"], [2.5, 9, "2,500000"], [1e9 + 0.5, 0, "1 000 000 000,5"], [0, 0, "0"]])("%d is shown with at least %d decimals", (value, decimals, text) => {
  expect(plain(showNumber(value, decimals))).toBe(text);
});

test.each([[12, 0], [0.5, 1], [0.25, 2], [0.1 + 0.2, 1], [1 / 3, 6], [1e-7, 6], [123456789.125, 3], [0.000001, 6], [1.00001, 5]])("%d has %d decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test("a share is shown as per cent, and a rounded number with just its decimals", () => {
  expect([showPercent(0.634), showPercent(0.634, 1), showPercent(1.5)].map(plain)).toEqual(["63 %", "63,4 %", "150 %"]);
  expect([showRounded(2.345, 1), showRounded(2, 1)].map(plain)).toEqual(["2,3", "2,0"]);
});

test("counts up to twelve are words, and one has a word of its own", () => {
  const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 1200];
  expect(counts.map((count) => plain(showCount(count, "en rad", "rader")))).toEqual([
    "0 rader", "en rad", "två rader", "tre rader", "fyra rader", "fem rader", "sex rader", "sju rader", "åtta rader", "nio rader", "tio rader", "elva rader", "tolv rader", "13 rader", "1 200 rader",
  ]);
});
