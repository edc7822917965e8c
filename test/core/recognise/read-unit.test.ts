import { formatScale, formatUnit, readUnit, storedUnit } from "../../../src/core/recognise/read-unit";

test.each([
  ["Belopp i tkr", "tkr"],
  ["Tusental kronor", "tkr"],
  ["kkr", "tkr"],
  ["Utfall (kr)", "kr"],
  ["kronor", "kr"],
  ["mnkr", "mnkr"],
  ["mSEK", "mnkr"],
  ["Effekt (miljoner kr, två decimaler)", "mnkr"],
])("%s is in %s", (text, unit) => expect(readUnit(text).unit).toBe(unit));

test.each(["Antal", "Kristinehamn", "Hotell", "skrivare", ""])("%p says no unit", (text) => {
  expect(readUnit(text).unit).toBeUndefined();
});

test("the unit is taken out of the text and the rest is left", () => {
  expect(readUnit("Utfall (kr)").rest).toBe("utfall");
});

test("a number format may write the unit, and may hide thousands", () => {
  expect(["#,##0", "0%", "General", '# ##0 "tkr"', '#,##0 "kr"'].map(formatUnit)).toEqual([undefined, undefined, undefined, "tkr", "kr"]);
  expect(["#,##0", "0,", "#,##0,,", '0.0," tkr"'].map(formatScale)).toEqual([0, 3, 6, 3]);
});

test("a cell shown in tkr by a format that hides three digits is stored in kr", () => {
  expect([storedUnit("tkr", 3), storedUnit("mnkr", 6), storedUnit("mnkr", 3), storedUnit("kr", 3)]).toEqual(["kr", "kr", "tkr", undefined]);
});
