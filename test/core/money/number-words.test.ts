import { isCountWord, isMissingWord } from "../../../src/core/money/number-words";

test("a count word is known in any case and with its full stop", () => {
  expect(["st", "St.", "dagar", "%-enheter", "månader"].every(isCountWord)).toBe(true);
  expect(["kr", "tkr", "", "Ja"].some(isCountWord)).toBe(false);
});

test("no value is known in words and in Statistics Sweden's signs", () => {
  expect(["..", ".", "Saknas", "EJ  MÄTT", "uppgift saknas.", "N/A"].every(isMissingWord)).toBe(true);
  expect(["-", "0", "Nej", ""].some(isMissingWord)).toBe(false);
});
